import type { FoldedText } from "./fold-text";

const QUOTATION =
  "'`\u00ab\u00b4\u00bb\u02bc\u02ee\u05f3\u05f4\u2018-\u201f\u2032-\u2037\u2039\u203a\u275b-\u275e\u300c-\u300f\u301d-\u301f\uff02\uff07";
const DASHES = "\u05be\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d";

/** What one sign or letter is set as, where another one is set for it: signs first, then forms of one letter. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${QUOTATION}]`, "u"), '"'],
  [new RegExp(`[${DASHES}]`, "u"), "-"],
  [/\u2026/u, "..."],
  [/[\u060c\u066b]/u, ","],
  [/\u061b/u, ";"],
  [/\u061f/u, "?"],
  [/\u066a/u, "%"],
  [/[\u06a9\u06aa]/u, "\u0643"],
  [/\u06cc/u, "\u064a"],
  [/[\u06be\u06c1\u06d5]/u, "\u0647"],
];
/**
 * Vowel and reading marks of Arabic and Hebrew, the stroke that stretches Arabic words, joiners and variation selectors:
 * the same word is written with and without them.
 */
const MARK =
  /[\u034f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d\ufe00-\ufe0f]/u;
/** Ligatures, letters by their place in a word, and wide or narrow letters. Raised and lowered digits are none of these. */
const PRESENTED = /[\ufb00-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\uff01-\uffee]/u;
const SIGN = /[\p{P}\p{Sc}]/u;

/**
 * Takes out of a folded text what a newsroom may set differently without changing a word: which quotation marks,
 * dashes and ellipses are used, whether punctuation has a space beside it, ligatures and wide letters, marks that
 * Arabic and Hebrew are read with, Persian and Arabic codes of one letter, digits of another script. A mark that goes
 * stays in the range of its letter. Offsets lead to the text that was folded first.
 */
export function foldPrint(folded: FoldedText): FoldedText {
  const known = new Map<number, string>();
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let space = -1;
  const put = (unit: number, at: number) => {
    units.push(unit);
    starts.push(folded.starts[at]!);
    ends.push(folded.ends[at]!);
  };
  for (let at = 0; at < folded.text.length; at += 1) {
    const code = folded.text.charCodeAt(at);
    if (code === 32) {
      space = at;
      continue;
    }
    const set = known.get(code) ?? remember(known, code);
    if (set === "" || (isRepeatable(set) && space < 0 && units.at(-1) === set.charCodeAt(0))) {
      if (ends.length > 0 && space < 0) ends[ends.length - 1] = folded.ends[at]!;
      continue;
    }
    if (space >= 0 && isCounted(units, set)) put(32, space);
    space = -1;
    for (let unit = 0; unit < set.length; unit += 1) put(set.charCodeAt(unit), at);
  }
  return { text: textOf(units), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Two dashes are one, and two single quotation marks. */
function isRepeatable(set: string): boolean {
  return set === "-" || set === '"';
}

/** A space counts between two words, and after a number's point, where it keeps two numbers apart. */
function isCounted(units: readonly number[], next: string): boolean {
  const last = units.at(-1);
  if (last === undefined) return false;
  if (!SIGN.test(String.fromCharCode(last))) return !SIGN.test(next);
  return /[0-9]/.test(next) && /[0-9]/.test(String.fromCharCode(units.at(-2) ?? 32));
}

function remember(known: Map<number, string>, code: number): string {
  const set = code < 128 && code !== 39 && code !== 96 ? String.fromCharCode(code) : setOf(code);
  known.set(code, set);
  return set;
}

function setOf(code: number): string {
  const char = String.fromCharCode(code);
  if (MARK.test(char)) return "";
  if (PRESENTED.test(char)) {
    const plain = char.normalize("NFKC").replaceAll(" ", "");
    if (plain !== char) return Array.from(plain, (each) => setOf(each.charCodeAt(0))).join("");
  }
  const digit = digitOf(code);
  if (digit !== undefined) return String(digit);
  return REPLACED.find(([pattern]) => pattern.test(char))?.[1] ?? char;
}

/** Where the digits of a script begin with its zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function digitOf(code: number): number | undefined {
  const zero = ZEROS.find((first) => first <= code && code < first + 10);
  return zero === undefined ? undefined : code - zero;
}

/** A text of UTF-16 units, many at a time; the call itself takes only so many arguments. */
function textOf(units: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) {
    parts.push(String.fromCharCode(...units.slice(at, at + 8192)));
  }
  return parts.join("");
}

/**
 * The same text in one spelling, unit by unit, so that offsets stay: no capitals, no accents, one letter for those that
 * Arabic writes for one another (hamza seats, final ya, ta marbuta).
 */
export function foldSpelling(print: string): string {
  const known = new Map<number, number>();
  const units = new Array<number>(print.length);
  for (let at = 0; at < print.length; at += 1) {
    const code = print.charCodeAt(at);
    let plain = known.get(code);
    if (plain === undefined) known.set(code, (plain = plainOf(code)));
    units[at] = plain;
  }
  return textOf(units);
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/u, "\u0627"],
  [/\u0624/u, "\u0648"],
  [/[\u0626\u0649]/u, "\u064a"],
  [/\u0629/u, "\u0647"],
];

function plainOf(code: number): number {
  const char = String.fromCharCode(code);
  const alike = ALIKE.find(([pattern]) => pattern.test(char))?.[1];
  if (alike !== undefined) return alike.charCodeAt(0);
  const bare = char.normalize("NFD").replace(/[\u0300-\u036f]+/gu, "");
  const lower = (bare.length === 1 ? bare : char).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
