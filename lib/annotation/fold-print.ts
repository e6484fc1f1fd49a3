import type { FoldedText } from "./fold-text";
import { foldSpelling } from "./fold-spelling";
import { finish } from "./steps";

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
/** Vowel and reading marks of Hebrew and Arabic, the stroke that stretches Arabic words, joiners, variation selectors. */
const MARKS = [
  "\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7",
  "\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed",
  "\\u034f\\u200c\\u200d\\ufe00-\\ufe0f",
].join("");
const MARK = new RegExp(`[${MARKS}]`, "u");
/** Ligatures, letters by their place in a word, and wide or narrow letters. Raised and lowered digits are none of these. */
const PRESENTATIONS = "\\ufb00-\\ufdcf\\ufdf0-\\ufdff\\ufe70-\\ufefc\\uff01-\\uffee";
const PRESENTED = new RegExp(`[${PRESENTATIONS}]`, "u");
/** Where the digits of a script begin with its zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
/** All letters and digits that are set as others. */
const LETTERS = `${PRESENTATIONS}\\u02bc\\u02ee\\u0660-\\u0669\\u06a9\\u06aa\\u06be\\u06c1\\u06cc\\u06d5\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0e50-\\u0e59`;
const SIGN = /[\p{P}\p{Sc}]/u;

/**
 * Words that stand as they are, one space between them: most of any text, copied in one go. Whatever has a rule above, or
 * is a sign, is looked at unit by unit.
 */
const PLAIN_UNIT = `[^ \\p{P}\\p{Sc}\`\u00b4${MARKS}${LETTERS}]`;
const PLAIN_RUN = new RegExp(`${PLAIN_UNIT}+(?: ${PLAIN_UNIT}+)*`, "gu");

/** What a unit is set as, nothing for a mark. */
interface Setting {
  readonly set: string;
  readonly isSign: boolean;
  readonly isDigit: boolean;
}

/** A text as it may be printed anew. `plain` is the same in one spelling, unit by unit ({@link foldSpelling}). */
export interface PrintedText extends FoldedText {
  readonly plain: string;
}

/** Work goes on for about so many units before it pauses. */
const STEP = 8192;

/**
 * Takes out of a folded text what a newsroom may set differently without changing a word: which quotation marks,
 * dashes and ellipses are used, whether punctuation has a space beside it, ligatures and wide letters, marks that
 * Arabic and Hebrew are read with, Persian and Arabic codes of one letter, digits of another script. A mark that goes
 * stays in the range of its letter. Offsets lead to the text that was folded first.
 */
export function foldPrint(folded: FoldedText): PrintedText {
  return finish(foldPrintInSteps(folded));
}

/** As {@link foldPrint}, with pauses. */
export function* foldPrintInSteps(folded: FoldedText): Generator<undefined, PrintedText> {
  const page = blankPage(folded);
  let done = 0;
  let paused = 0;
  for (const { 0: run, index } of folded.text.matchAll(PLAIN_RUN)) {
    // The first unit decides about the space before it.
    setUnits(page, done, index + 1);
    done = index + run.length;
    copyUnits(page, index + 1, done);
    if (done - paused < STEP) continue;
    paused = done;
    yield;
  }
  setUnits(page, done, folded.text.length);
  const text = page.parts.join("");
  yield;
  const { length } = page;
  return {
    text,
    plain: foldSpelling(text),
    starts: page.starts.subarray(0, length),
    ends: page.ends.subarray(0, length),
  };
}

/** What is set so far. */
interface Page {
  readonly folded: FoldedText;
  readonly known: Map<string, Setting>;
  readonly parts: string[];
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
  last: Setting;
  /** The last unit of the text and the one before it. */
  tail: string;
}

/** What stands before a text begins. */
const NOTHING: Setting = { set: "", isSign: true, isDigit: false };
const LETTER: Setting = { set: "a", isSign: false, isDigit: false };
/** Room for the longest that one unit is set as. */
const SPARE = 32;

function blankPage(folded: FoldedText): Page {
  const size = folded.text.length + SPARE;
  const [starts, ends] = [new Uint32Array(size), new Uint32Array(size)];
  return { folded, known: new Map(), parts: [], starts, ends, length: 0, last: NOTHING, tail: "" };
}

function copyUnits(page: Page, from: number, to: number): void {
  if (from >= to) return;
  const { folded } = page;
  makeRoom(page, to - from);
  page.parts.push(folded.text.slice(from, to));
  page.starts.set(folded.starts.subarray(from, to), page.length);
  page.ends.set(folded.ends.subarray(from, to), page.length);
  page.length += to - from;
  page.last = LETTER;
  page.tail = folded.text.slice(to - 2, to);
}

function setUnits(page: Page, from: number, to: number): void {
  const { text, ends } = page.folded;
  for (let at = from; at < to; at += 1) {
    const unit = text[at]!;
    if (unit === " ") continue;
    const setting = page.known.get(unit) ?? learn(page.known, unit);
    const hasSpace = text[at - 1] === " ";
    // Two dashes are one, and so are two quotation marks.
    const isRepeated = setting.set === page.last.set && (setting.set === "-" || setting.set === '"');
    if (setting.set === "" || (isRepeated && !hasSpace)) {
      if (page.length > 0 && !hasSpace) page.ends[page.length - 1] = ends[at]!;
      continue;
    }
    if (hasSpace && isCounted(page, setting)) put(page, " ", at - 1);
    put(page, setting.set, at);
    page.last = setting;
  }
}

function put(page: Page, set: string, at: number): void {
  makeRoom(page, set.length);
  page.parts.push(set);
  page.starts.fill(page.folded.starts[at]!, page.length, page.length + set.length);
  page.ends.fill(page.folded.ends[at]!, page.length, page.length + set.length);
  page.length += set.length;
  page.tail = (page.tail + set).slice(-2);
}

function makeRoom(page: Page, units: number): void {
  if (page.length + units <= page.starts.length) return;
  const [starts, ends] = [page.starts, page.ends];
  page.starts = new Uint32Array((page.length + units) * 2);
  page.ends = new Uint32Array((page.length + units) * 2);
  page.starts.set(starts);
  page.ends.set(ends);
}

/** A space counts between two words, and after a number's point, where it keeps two numbers apart. */
function isCounted({ last, tail }: Page, next: Setting): boolean {
  return last.isSign ? next.isDigit && /^[0-9]./.test(tail) : !next.isSign;
}

function learn(known: Map<string, Setting>, unit: string): Setting {
  const set = setOf(unit);
  const setting = { set, isSign: SIGN.test(set), isDigit: /^[0-9]/.test(set) };
  known.set(unit, setting);
  return setting;
}

function setOf(char: string): string {
  if (MARK.test(char)) return "";
  if (PRESENTED.test(char)) {
    const plain = char.normalize("NFKC").replaceAll(" ", "");
    if (plain !== char) return Array.from(plain, setOf).join("");
  }
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((first) => first <= code && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  return REPLACED.find(([pattern]) => pattern.test(char))?.[1] ?? char;
}
