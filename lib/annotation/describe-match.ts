import { splitsPair } from "./describe-quote";
import { distances } from "./distances";
import { contextLength, type FoldedQuote } from "./fold-selector";
import { foldSpelling } from "./fold-spelling";
import { foldText, type FoldedText } from "./fold-text";
import type { Passage } from "./find-passages";
import { sideOf } from "./judge-places";
import type { MatchReasons, PlacedQuote, WordAgreement } from "./quote-match";
import type { ContextWeight } from "./weigh-context";

/** A side of the context counts as found with so much of it, or with so many units. */
const FOUND_SHARE = 0.6;
const FOUND_UNITS = 24;

/** Of longer words the differences that were met on the way are told. */
const LONGEST_COUNTED = 512;

/** A quote that has a place: how it was kept, and folded as the text is in which the place was found. */
export interface FoundQuote {
  readonly exact: string;
  readonly folded: FoldedQuote;
}

/** The text in which a quote was found. */
export interface FoundIn extends FoldedText {
  readonly source: string;
}

/** The place of a quote in a folded text, and how much of its context stands beside it. */
export interface FoundPlace extends Passage {
  readonly context: ContextWeight;
}

/** Puts a place into words: where in the source it is, in which state, and why it was taken. */
export function describeMatch(
  { exact, folded: quote }: FoundQuote,
  { text, starts, ends, source }: FoundIn,
  place: FoundPlace,
  where?: "headline",
): PlacedQuote {
  const range = rangeIn({ starts, ends, source }, place);
  const passage = text.slice(place.start, place.end);
  const letters = countDifferences(quote.words, passage, place.errors);
  const found = place.context.before + place.context.after;
  const isWhole = found === contextLength(quote) && where === undefined;
  const all = quote.words.length + contextLength(quote);
  const context = where ?? sidesFound(quote, place.context);
  const words =
    letters === 0
      ? printAgreement(exact, source.slice(range.start, range.end))
      : wordAgreement(quote.words, passage);
  return {
    kind: "placed",
    ...range,
    state: letters > 0 ? "changed" : isWhole ? "exact" : "moved",
    score: Math.max(1, Math.max(0, quote.words.length - letters) + found) / all,
    reasons: { context, letters, words },
  };
}

/** The part of the source that a passage of the folded text stands for; never half of a surrogate pair. */
export function rangeIn(
  { starts, ends, source }: Omit<FoundIn, "text">,
  passage: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const [start, end] = [starts[passage.start]!, ends[passage.end - 1]!];
  return {
    start: splitsPair(source, start) ? start - 1 : start,
    end: splitsPair(source, end) ? end + 1 : end,
  };
}

function countDifferences(words: string, passage: string, errors: number): number {
  if (words === passage) return 0;
  if (Math.max(words.length, passage.length) > LONGEST_COUNTED) return Math.max(1, errors);
  return distances(words, passage, true)[passage.length]!;
}

/** Of words that agree in print. */
function printAgreement(exact: string, passage: string): WordAgreement {
  const [kept, here] = [foldText(exact).text.trim(), foldText(passage).text.trim()];
  if (kept === here) return "same";
  return kept.replace(NO_LETTER, "") === here.replace(NO_LETTER, "") ? "signs" : "forms";
}

const NO_LETTER = /[\s\p{P}\p{S}\u02bc\u02ee]/gu;

/** Of words that do not. */
function wordAgreement(words: string, passage: string): WordAgreement {
  return foldSpelling(words) === foldSpelling(passage) ? "spelling" : "edited";
}

function sidesFound(quote: FoldedQuote, context: ContextWeight): MatchReasons["context"] {
  const isFound = (found: number, side: string) => found >= FOUND_UNITS || sideOf(found, side) >= FOUND_SHARE;
  const before = isFound(context.before, quote.before);
  const after = isFound(context.after, quote.after);
  if (before) return after || quote.after === "" ? "both" : "before";
  if (!after) return contextLength(quote) === 0 ? "both" : "none";
  return quote.before === "" ? "both" : "after";
}
