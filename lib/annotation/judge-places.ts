import type { Passage } from "./find-passages";
import type { FoldedQuote } from "./fold-selector";
import { weighContext, type ContextWeight } from "./weigh-context";

/** A place where a quote may stand, and what speaks for it. */
export interface Candidate extends Passage {
  readonly context: ContextWeight;
  /** Units of words and context that stand there, less what differs in the words. */
  readonly evidence: number;
  /** The same with the context of other blocks counted half. */
  readonly rank: number;
}

/** The place that is certain, or why none is. */
export type Verdict =
  | { readonly kind: "placed"; readonly at: Candidate }
  | {
      readonly kind: "orphan";
      readonly reason: "gone" | "elsewhere" | "ambiguous";
      readonly nearest?: Candidate;
    };

/** What a unit that differs takes away from what the words prove: half of the units of unrelated words agree. */
const ERROR_COST = 2;
/** So much evidence places a quote, */
const ENOUGH = 48;
/** and so much does between both sides of its context. */
const ENOUGH_BETWEEN = 32;
/** Share of the words that must be left, */
const MOST = 0.6;
/** and between both sides of their context. */
const HALF = 0.5;
/** Unrelated words have half of their letters in common where a language spells them alike: whole ones must be left too. */
const HALF_OF_THE_WORDS = 0.5;
/** Shorter words have a half in common with many others: of them more must be left. */
const SHORT = 24;
const SHORT_MOST = 0.8;
/** So much of the context must stand beside the words, */
const BESIDE = 16;
/** unless they have so much evidence of their own, */
const PLENTY = 128;
/** or nearly all of them are there and the rest of their sentence is around them. */
const NEARLY_ALL = 0.9;
/** Another place with nearly as much evidence makes the first one doubtful. */
const MARGIN = 20;
/** What is shown as the nearest passage of an orphan has so much of its words. */
const NEAR = 0.5;

/** A text in which a quote is sought, both in one spelling. */
export interface Search {
  readonly text: string;
  readonly quote: FoldedQuote;
  /** How many units of the context stand in the block of the words, on either side. */
  readonly inBlock: ContextWeight;
  /** Does a passage have the rest of its sentence around it as the quote had? */
  readonly isAtHome: (passage: Passage) => boolean;
}

/**
 * Weighs the passages of a text that resemble a quote against each other. What speaks for a passage is counted in units:
 * those of the words, less two for each that differs, and those of the context that stands beside it.
 */
export function judgePlaces(search: Search, passages: readonly Passage[]): Verdict {
  const { quote } = search;
  const exact = passages.filter(({ errors }) => errors === 0);
  const ranked = passages
    .filter((passage) => passage.errors === 0 || !exact.some((place) => overlap(place, passage)))
    .map((passage) => weigh(search, passage))
    .toSorted((one, other) => other.rank - one.rank || one.start - other.start);
  const places = ranked.filter((place, at) => !ranked.slice(0, at).some((better) => overlap(better, place)));
  const [best, rival] = places;
  if (best === undefined) return { kind: "orphan", reason: "gone" };
  if (!isEnough(search, best)) return orphan(quote, places);
  if (rival !== undefined && best.rank - rival.rank < MARGIN) {
    return { kind: "orphan", reason: "ambiguous", nearest: best };
  }
  return { kind: "placed", at: best };
}

function weigh({ text, quote, inBlock }: Search, passage: Passage): Candidate {
  const context = weighContext(text, passage, quote);
  const own = lengthOf(quote, passage) - ERROR_COST * passage.errors;
  const evidence = own + context.before + context.after;
  // Blocks are moved and put in between each other; what stands in one of them stays together.
  const outside = (found: number, inside: number) => Math.max(0, found - inside) / 2;
  const rank = evidence - outside(context.before, inBlock.before) - outside(context.after, inBlock.after);
  return { ...passage, context, evidence, rank };
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

function isEnough({ text, quote, isAtHome }: Search, place: Candidate): boolean {
  const { errors, context, evidence } = place;
  const share = shareOf(quote, place);
  const isBetween = context.before >= BESIDE && context.after >= BESIDE;
  if (share < leastShare(quote, isBetween) || evidence < (isBetween ? ENOUGH_BETWEEN : ENOUGH)) return false;
  if (share < MOST && wordsLeft(quote, text.slice(place.start, place.end)) < HALF_OF_THE_WORDS) return false;
  if (isCutOut(text, quote)) return errors === 0 && isAtHome(place);
  const beside = context.before + context.after;
  return beside >= BESIDE || evidence - beside >= PLENTY || (share >= NEARLY_ALL && isAtHome(place));
}

function leastShare({ words }: FoldedQuote, isBetween: boolean): number {
  if (words.length < SHORT) return isBetween ? MOST : SHORT_MOST;
  return isBetween ? HALF : MOST;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Share of the words of a quote that stand in a passage, in [0, 1]. */
function wordsLeft({ words }: FoldedQuote, passage: string): number {
  const there = new Set(passage.match(WORD));
  const sought = words.match(WORD) ?? [];
  return sought.filter((word) => there.has(word)).length / Math.max(1, sought.length);
}

/** So much of both sides of the context shows that the words were cut out between them. */
const SEAM = 20;

/** Whether what stood before the words is followed in the text by what stood after them. */
function isCutOut(text: string, { before, words, after }: FoldedQuote): boolean {
  const left = before.slice(-SEAM).trimEnd();
  const right = after.slice(0, SEAM).trimStart();
  if (left.length < SEAM / 2 || right.length < SEAM / 2) return false;
  const sought = before + words + after;
  return [left + right, `${left} ${right}`].some((seam) => text.includes(seam) && !sought.includes(seam));
}

/** Share of the longer of the two, words or passage, in which they do not differ, in [0, 1]. */
export function shareOf(quote: FoldedQuote, passage: Passage): number {
  return Math.max(0, 1 - passage.errors / lengthOf(quote, passage));
}

function lengthOf({ words }: FoldedQuote, { start, end }: Passage): number {
  return Math.max(words.length, end - start);
}

/** Share of one side of the context that was found, in [0, 1]; none of a side that the quote has not. */
export function sideOf(found: number, side: string): number {
  return side === "" ? 0 : found / side.length;
}

function orphan(quote: FoldedQuote, places: readonly Candidate[]): Verdict {
  const alike = places.toSorted((one, other) => one.errors - other.errors);
  const [nearest] = alike;
  const reason = nearest?.errors === 0 ? "elsewhere" : "gone";
  if (nearest === undefined || shareOf(quote, nearest) < NEAR) return { kind: "orphan", reason };
  return { kind: "orphan", reason, nearest };
}
