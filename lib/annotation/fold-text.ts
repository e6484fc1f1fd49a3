/**
 * A text as it is compared, with the way back: UTF-16 unit `i` of `text` came from [starts[i], ends[i]) of the
 * original. Units that came together (a collapsed run of white space, a letter with its marks) share one range.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Left out of the text: they steer layout and are no part of the words. The zero-width joiners stay, they spell. */
const INVISIBLE = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069";
/** Whatever is more or other than a single space between two words. */
const UNEVEN = new RegExp(
  `[${INVISIBLE}\\p{Cc}]+[\\s\\p{Cc}${INVISIBLE}]*|[^\\S ][\\s\\p{Cc}${INVISIBLE}]*| [\\s\\p{Cc}${INVISIBLE}]+`,
  "gu",
);
const BLANK = new RegExp(`(?![${INVISIBLE}])[\\s\\p{Cc}]`, "u");
/** A character with all that may melt into it under NFC: marks, and the vowels and finals of Hangul syllables. */
const CLUSTER = /[^][\p{M}\u1160-\u11ff]*/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Takes out of a text what a page may set differently without changing a word: runs of white space, line breaks and
 * control characters become one space, characters that only steer layout go, letters are NFC, and half a surrogate
 * pair becomes U+FFFD, as it does wherever a text passes through UTF-8.
 */
export function foldText(original: string): FoldedText {
  const folded = composed(collapsed(original));
  return { ...folded, text: folded.text.replace(LONE_SURROGATE, "\ufffd") };
}

function collapsed(original: string): FoldedText {
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    parts.push(original.slice(from, to));
    for (let at = from; at < to; at += 1, length += 1) {
      starts[length] = at;
      ends[length] = at + 1;
    }
  };
  for (const { 0: run, index } of original.matchAll(UNEVEN)) {
    keep(index);
    from = index + run.length;
    if (!BLANK.test(run)) continue;
    parts.push(" ");
    starts[length] = index;
    ends[length] = from;
    length += 1;
  }
  keep(original.length);
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** NFC, letter by letter, so that each letter keeps its place. */
function composed(folded: FoldedText): FoldedText {
  if (folded.text.normalize("NFC") === folded.text) return folded;
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of folded.text.matchAll(CLUSTER)) {
    const part = cluster.normalize("NFC");
    const isSame = part === cluster;
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(folded.starts[isSame ? index + unit : index]!);
      ends.push(folded.ends[isSame ? index + unit : index + cluster.length - 1]!);
    }
  }
  return { text: parts.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
