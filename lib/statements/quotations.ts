import type { Span } from "../domain/span";
import { holdsSpace } from "../text/split-words";
import { DIGITS, LETTERS } from "../text/letters.table";

/** A stretch between quotation marks. [start, end) holds the marks, [innerStart, innerEnd) the words. */
export interface Quotation extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the opening or the closing mark is missing and the paragraph's edge stands in for it. */
  readonly balanced: boolean;
}

interface Marks {
  readonly open: string;
  readonly close: string;
  /** Marks of this kind may stand inside one another: in the paragraph as many open as close. */
  readonly nests: boolean;
}

/**
 * The outermost quotations of one paragraph, in order. Marks of several kinds may follow one another; marks of the
 * same kind nest only if they balance. A closing mark without an opening one quotes from the paragraph's start, an
 * opening one without a closing one to its end (a quotation that runs over paragraphs is opened anew in each).
 * Apostrophes are no marks: single ones count only at the edge of a word and with their counterpart in the paragraph.
 */
export function findQuotations(
  text: string,
  within: Span,
  pairs: readonly (readonly [string, string])[],
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const paragraph = text.slice(within.start, within.end);
  // Most paragraphs hold marks of one kind or none.
  const present = pairs.filter((pair) => pair.some((mark) => paragraph.includes(mark)));
  if (present.length === 0) return [];
  const markPairs = present.map(([open, close]) => marksOf(paragraph, open, close));
  const markCodes = new Set(present.flat().map((mark) => mark.charCodeAt(0)));
  const neverClosed = new Set<Marks>();
  let at = within.start;
  let floor = within.start;
  while (at < within.end) {
    const code = text.charCodeAt(at);
    if (isPlain(code) || !markCodes.has(code)) {
      at++;
      continue;
    }
    const stray = strayClose(text, at, { start: floor, end: within.end }, markPairs);
    const marks = markPairs.find((pair) => !neverClosed.has(pair) && opensAt(text, at, within, pair));
    if (stray && quotations.length === 0 && floor === within.start) {
      quotations.push(strayQuotation(text, floor, at));
      floor = at + 1;
    } else if (marks) {
      const quotation = readQuotation(text, at, within, marks);
      if (quotation) {
        quotations.push(quotation);
        at = quotation.end;
        floor = at;
        continue;
      }
      neverClosed.add(marks);
    }
    at++;
  }
  return quotations;
}

/** A small Latin letter or a blank, as most of a text is. */
function isPlain(code: number): boolean {
  return code === 0x20 || (code >= 0x61 && code <= 0x7a);
}

function readQuotation(text: string, at: number, within: Span, marks: Marks): Quotation | undefined {
  const close = closeOf(text, at, within, marks);
  const mixed = mixedClose(text, at, { start: within.start, end: close ?? within.end }, marks);
  const found = mixed ?? (close === undefined ? undefined : { at: close, length: marks.close.length });
  if (found) {
    const end = found.at + found.length;
    return { start: at, end, innerStart: at + marks.open.length, innerEnd: found.at, balanced: true };
  }
  if (isSingle(marks)) return undefined;
  return {
    start: at,
    end: within.end,
    innerStart: at + marks.open.length,
    innerEnd: within.end,
    balanced: false,
  };
}

const strangers: Readonly<Record<string, readonly string[]>> = { "“": ['"', "’’", "''"], '"': ["”"] };

/**
 * A mark of another kind that closes the quotation: “ closed by " or by two apostrophes, " closed by ”. It counts only
 * if it stands alone and the quotation would else have no end or run over the opening of the next one.
 */
function mixedClose(
  text: string,
  at: number,
  within: Span,
  { open, close }: Marks,
): { at: number; length: number } | undefined {
  const closes = strangers[open];
  if (!closes) return undefined;
  const found: { at: number; length: number }[] = [];
  const hasOwn = text.startsWith(close, within.end);
  const starts = closes.map((mark) => mark[0]);
  let i = at + open.length;
  for (; i < within.end && text[i] !== "“"; i++) {
    if (isPlain(text.charCodeAt(i)) || !starts.includes(text[i])) continue;
    const mark = closes.find((one) => closesAt(text, i, within, { open, close: one, nests: false }));
    if (mark === undefined) continue;
    found.push({ at: i, length: mark.length });
    i += mark.length - 1;
  }
  const isRunOver = i < within.end;
  if (hasOwn && open === "“" && !isRunOver) return undefined;
  return found.length === 1 || !hasOwn ? found[0] : undefined;
}

function isSingle({ close }: { readonly close: string }): boolean {
  return close === "’" || close === "'";
}

const letter = new RegExp(`[${LETTERS}${DIGITS}]`, "u");
const letterOrOpening = new RegExp(`[${LETTERS}${DIGITS}[“"]`, "u");
const letterOrStop = new RegExp(`[${LETTERS}${DIGITS}.,!?]`, "u");

function opensAt(text: string, at: number, within: Span, marks: Marks): boolean {
  if (!text.startsWith(marks.open, at)) return false;
  const before = at > within.start ? text[at - 1]! : " ";
  const after = text[at + marks.open.length] ?? " ";
  if (marks.open !== marks.close && !isSingle(marks)) return true;
  // A straight mark between letters is an apostrophe or, in Hebrew, the mark of an abbreviation.
  if (letter.test(before)) return false;
  return !isSingle(marks) || letterOrOpening.test(after);
}

function closesAt(text: string, at: number, within: Span, marks: Marks): boolean {
  if (!text.startsWith(marks.close, at)) return false;
  const after = at + marks.close.length < within.end ? text[at + marks.close.length]! : " ";
  const before = text[at - 1] ?? " ";
  if (isSingle(marks)) return /[\s.,;:!?)\]"”—–-]/u.test(after) && !holdsSpace(before);
  if (marks.open !== marks.close) return true;
  return !holdsSpace(before) && !(letter.test(before) && /\p{Ll}|\p{Lo}/u.test(after));
}

/** The place of the mark that closes the quotation opened at `at`. */
function closeOf(text: string, at: number, within: Span, marks: Marks): number | undefined {
  let depth = 1;
  let fallback: number | undefined;
  for (let i = at + marks.open.length; i < within.end; i++) {
    if (text[i] !== marks.close[0] && text[i] !== marks.open[0]) continue;
    if (marks.nests && text.startsWith(marks.open, i)) depth++;
    else if (closesAt(text, i, within, marks)) {
      // A plural possessive looks like a closing mark; after a stop or a comma it surely is one.
      if (isSingle(marks) && !/[.,!?…]/u.test(text[i - 1]!)) fallback ??= i;
      else if (--depth === 0) return i;
    }
  }
  return fallback;
}

function marksOf(paragraph: string, open: string, close: string): Marks {
  const marks = { open, close, nests: false };
  if (open === close || isSingle(marks)) return marks;
  return { ...marks, nests: paragraph.split(open).length === paragraph.split(close).length };
}

function strayQuotation(text: string, floor: number, close: number): Quotation {
  const turned = turnedOpening(text, floor, close);
  const start = turned ?? floor;
  const innerStart = turned === undefined ? start : start + 1;
  return { start, end: close + 1, innerStart, innerEnd: close, balanced: turned !== undefined };
}

/** A closing mark right before a word, where one should open ("were ”low.”"). */
function turnedOpening(text: string, from: number, close: number): number | undefined {
  for (let at = close - 1; at >= from; at--) {
    if (text[at] === text[close] && /\s/u.test(text[at - 1] ?? " ")) return at;
  }
  return undefined;
}

function strayClose(text: string, at: number, within: Span, pairs: readonly Marks[]): boolean {
  return pairs.some((pair) => {
    if (pair.open === pair.close || isSingle(pair) || !text.startsWith(pair.close, at)) return false;
    const opensElsewhere = pairs.some((other) => other.open === pair.close);
    return !opensElsewhere && at > within.start && letterOrStop.test(text[at - 1]!);
  });
}
