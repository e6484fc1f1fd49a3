import search from "approx-string-match";

import type { FoldedQuote } from "./fold-selector";
import { settleEdges } from "./settle-edges";

/** A passage of a text that resembles a quote, and by how many units it differs from it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** A passage with more errors, as a share of the quote, does not resemble it; whatever was put in counts as errors, too. */
const MOST_ERRORS = 0.6;
/** A longer quote is sought in pieces of that length, one after the other. */
const PIECE = 128;
const LONGEST_WHOLE = 256;
/** How far from the expected place a passage is sought. */
const SLACK = 40;
/** The share of its length that a passage may be off that place besides. */
const DRIFT = 0.25;

/**
 * The passages around one place of a text that resemble a quote, the most alike first. `at` is where the quote would
 * begin if nothing before it had changed. Pauses between the pieces of a long quote.
 */
export function* findPassages(
  text: string,
  quote: FoldedQuote,
  at: number,
): Generator<undefined, readonly Passage[]> {
  const { words } = quote;
  const slack = SLACK + Math.min(words.length, LONGEST_WHOLE) * DRIFT;
  const from = Math.max(0, Math.floor(at - slack));
  const to = Math.min(text.length, Math.ceil(at + words.length + slack));
  if (words.length > LONGEST_WHOLE) {
    const passage = yield* findLong(text, quote, from);
    return passage === undefined ? [] : [passage];
  }
  const found = findIn(text, { from, to }, words);
  const beside = found.flatMap(({ start, end }) => [
    ...findIn(text, { from, to: start }, words),
    ...findIn(text, { from: end, to }, words),
  ]);
  return [...found, ...beside].map((passage) =>
    passage.errors === 0 && standsAlone(text, quote, passage.start)
      ? passage
      : settleEdges(text, quote, passage),
  );
}

const WORD_END = /[\p{L}\p{M}\p{N}]+$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]+/u;

/** Whether words at a place begin and end inside the same longer words as before, if in any: "art" is not in "party". */
export function standsAlone(text: string, { before, words, after }: FoldedQuote, at: number): boolean {
  const end = at + words.length;
  const left = text.slice(Math.max(0, at - before.length), at);
  const right = text.slice(end, end + after.length);
  const startsAlike = !WORD_START.test(words) || partOf(WORD_END, left) === partOf(WORD_END, before);
  return startsAlike && (!WORD_END.test(words) || partOf(WORD_START, right) === partOf(WORD_START, after));
}

function partOf(word: RegExp, text: string): string | undefined {
  return word.exec(text)?.[0];
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function findIn(text: string, { from, to }: Window, sought: string): readonly Passage[] {
  if (to - from < sought.length * MOST_ERRORS) return [];
  const [best] = search(text.slice(from, to), sought, Math.floor(sought.length * MOST_ERRORS));
  return best === undefined || best.end <= best.start
    ? []
    : [{ start: from + best.start, end: from + best.end, errors: best.errors }];
}

/** Follows a long quote piece by piece; a piece that is not near the end of the one before it counts as lost. */
function* findLong(
  text: string,
  quote: FoldedQuote,
  from: number,
): Generator<undefined, Passage | undefined> {
  const { words } = quote;
  const size = Math.ceil(words.length / Math.ceil(words.length / PIECE));
  let here = from;
  let reach = SLACK * 2 + LONGEST_WHOLE * DRIFT * 2;
  let start: number | undefined;
  let errors = 0;
  for (let at = 0; at < words.length; at += size) {
    yield;
    const piece = words.slice(at, at + size);
    const [found] = findIn(text, { from: here, to: here + piece.length + reach }, piece);
    if (found === undefined) {
      errors += piece.length;
      reach += piece.length * 2;
      continue;
    }
    // What was put in between two pieces is a difference too, but not a reason to give the quote up.
    errors += found.errors + (start === undefined ? 0 : Math.min(found.start - here, size / 2));
    start ??= found.start;
    here = found.end;
    reach = SLACK * 2;
  }
  if (start === undefined || errors > words.length * MOST_ERRORS) return undefined;
  return settleEdges(text, quote, { start, end: here, errors });
}
