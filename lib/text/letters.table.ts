/**
 * Classes of characters for the brackets of a pattern, the same as `\p{L}` and its like have but for scripts of other
 * planes that no newspaper is printed in. An engine makes a pattern ready anew in every process: one that asks for
 * `\p{L}` takes it half a millisecond to two, most of them for those other planes; one that has these ranges takes a
 * quarter of it. They are given by the characters themselves: as numbers they are four times as long to read. For what
 * is looked for on every page; elsewhere `\p{L}` does.
 */

const FIRST_PLANE = 0x10000;
const NO_CHARACTER = /\p{Cn}/u;

/** Mathematical letters, which stand for plain ones in what is made to look bold, those of Adlam, and rarer Chinese ones. */
const OTHER_PLANES = String.raw`\u{1d400}-\u{1d7cb}\u{1e900}-\u{1e943}\u{20000}-\u{2a6df}\u{2a700}-\u{2ebe0}\u{30000}-\u{323af}`;

/** Letters: `\p{L}`. */
export const LETTERS: string = rangesOf(/\p{L}/u) + OTHER_PLANES;

/** Marks on letters: `\p{M}`. */
export const MARKS: string = rangesOf(/\p{M}/u);

/** Figures and numbers: `\p{N}`. */
export const DIGITS: string = String.raw`${rangesOf(/\p{N}/u)}\u{1d7ce}-\u{1d7ff}\u{1f100}-\u{1f10c}`;

/** Letters that are capital or small: `[\p{Lu}\p{Ll}]`. */
export const CASED: string = rangesOf(/[\p{Lu}\p{Ll}]/u) + OTHER_PLANES;

/** Letters of scripts without capitals: `\p{Lo}`. */
export const UNCASED: string = rangesOf(/\p{Lo}/u);

/** The characters of the first plane that a pattern has; what is no character yet may be among them. */
function rangesOf(pattern: RegExp): string {
  let ranges = "";
  let first = -1;
  let last = -1;
  for (let code = 0; code <= FIRST_PLANE; code++) {
    const character = String.fromCharCode(code);
    const isOne = code < FIRST_PLANE && pattern.test(character);
    if (isOne) {
      if (first < 0) first = code;
      last = code;
    } else if (first >= 0 && (code === FIRST_PLANE || !NO_CHARACTER.test(character))) {
      const [from, to] = [String.fromCharCode(first), String.fromCharCode(last)];
      ranges += from === to ? from : `${from}-${to}`;
      first = -1;
    }
  }
  return ranges;
}
