/** Many short texts as one string: text number n ends before place `ends[n]` and begins where the one before it ends. */
export interface PackedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** Packs texts, in their order. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, at) => {
    end += text.length;
    ends[at] = end;
  });
  return { text: texts.join(""), ends };
}

/** Text number `at`; there must be one. */
export function textAt({ text, ends }: PackedTexts, at: number): string {
  return text.slice(at === 0 ? 0 : ends[at - 1]!, ends[at]);
}

/** Is text number `at` this one? Cheaper than taking it out. */
export function isTextAt({ text, ends }: PackedTexts, at: number, other: string): boolean {
  const start = at === 0 ? 0 : ends[at - 1]!;
  return ends[at]! - start === other.length && text.startsWith(other, start);
}

/** The texts of all, one after the other. */
export function joinPackedTexts(parts: readonly PackedTexts[]): PackedTexts {
  const ends = new Uint32Array(parts.reduce((sum, part) => sum + part.ends.length, 0));
  let count = 0;
  let length = 0;
  for (const part of parts) {
    for (const end of part.ends) ends[count++] = length + end;
    length += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(""), ends };
}

/** As {@link PackedTexts}, in UTF-8: what is only ever taken out one by one need not stand in memory as a text. */
export interface PackedBytes {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** The same texts as bytes. A lone half of a surrogate pair, which UTF-8 does not have, becomes U+FFFD. */
export function packBytes(texts: PackedTexts): PackedBytes {
  const bytes = new TextEncoder().encode(texts.text);
  // Of plain letters each takes a byte, and the ends are the same.
  if (bytes.length === texts.text.length) return { bytes, ends: texts.ends };
  let end = 0;
  const ends = Uint32Array.from(texts.ends, (_, at) => (end += countBytes(textAt(texts, at))));
  return { bytes, ends };
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Text number `at`; there must be one. */
export function bytesAt({ bytes, ends }: PackedBytes, at: number): string {
  return decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
