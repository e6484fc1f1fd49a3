/** A piece of a text that is compared as a whole, with its place: UTF-16 offsets, half-open. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The segmenter takes time by the square of its text: no more than this is given to it at once. */
const LONGEST_CHUNK = 256;
/** A word between blanks that needs no segmenter, with its punctuation marks: scripts that write blanks between words. */
const PLAIN =
  /^(\p{P}*)((?:(?!\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Ideographic}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{M}\p{N}])+)(\p{P}*)$/u;

/** The lines of a text that are not blank, without their breaks. */
export function findLines(text: string): readonly Token[] {
  return tokensOf(text, /[^\n]*\S[^\n]*/gu);
}

/**
 * The words and punctuation marks of a text, without white space. The segmenter, of granularity "word", decides where
 * words are written together or carry marks inside.
 */
export function findWords(text: string, segmenter: Intl.Segmenter): readonly Token[] {
  const words: Token[] = [];
  for (const { word: chunk, start: at } of tokensOf(text, /\S+/gu)) {
    const plain = PLAIN.exec(chunk);
    if (plain !== null) {
      const parts = [...Array.from(plain[1]!), plain[2]!, ...Array.from(plain[3]!)];
      let start = at;
      for (const word of parts) words.push({ word, start, end: (start += word.length) });
      continue;
    }
    for (let from = 0; from < chunk.length;) {
      const piece = wellCut(chunk.slice(from, from + LONGEST_CHUNK));
      for (const { segment: word, index } of segmenter.segment(piece)) {
        const start = at + from + index;
        words.push({ word, start, end: start + word.length });
      }
      from += piece.length;
    }
  }
  return words;
}

/** A piece of a long chunk without half a surrogate pair at its end. */
function wellCut(piece: string): string {
  return piece.length === LONGEST_CHUNK && /[\ud800-\udbff]$/.test(piece) ? piece.slice(0, -1) : piece;
}

function tokensOf(text: string, pattern: RegExp): readonly Token[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Whether it has a letter or digit: a word or number, not a punctuation mark. */
export function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
