import { type QuoteSelector } from "./describe-quote";
import { describeMatch, rangeIn } from "./describe-match";
import { findPassages, standsAlone, type Passage } from "./find-passages";
import { findInHead } from "./find-in-head";
import { findWhole } from "./find-whole";
import { matchWhole } from "./match-whole";
import { foldPrint } from "./fold-print";
import { foldText } from "./fold-text";
import { findLikelyPlaces } from "./likely-places";
import { indexInSteps, type LooseIndex, type QuoteIndex } from "./quote-index";
import { finish } from "./steps";
import { contextLength, cutSelector, type FoldedQuote } from "./fold-selector";
import { judgePlaces, shareOf, type Candidate } from "./judge-places";
import type { QuoteMatch } from "./quote-match";
import { sentenceAround } from "./sentence-around";

/** Places that are looked at more closely. */
const MOST_PLACES = 6;
/** A text that says the same over and over is not looked through to its end. */
const MOST_OCCURRENCES = 50;
/** So much of a text on either side shows the sentence around a place. */
const AROUND = 80;

const GONE = { kind: "orphan", reason: "gone" } as const;
const AMBIGUOUS = { kind: "orphan", reason: "ambiguous" } as const;

export type { QuoteIndex } from "./quote-index";

/** Folds a text once; {@link matchQuote} takes the result in place of the text. */
export function indexQuotes(text: string): QuoteIndex {
  return finish(indexInSteps(text));
}

/**
 * Finds a quote in a text that may have been edited since. The words alone are no proof of the place: a short quote
 * stands in many texts, a repeated one in several places, and what a page has lost it may still say elsewhere. Nor is
 * likeness: of a sentence that was taken out, another one is always the most alike. Hence:
 *
 * 1. Where the words stand with all of their context, there they are, white space and layout characters aside
 *    ({@link foldText}), and where they do not, quotation marks, dashes and letter forms aside too ({@link foldPrint}).
 *    If that is so in several places, `hint.start` decides if one of them begins exactly there, else the quote is an
 *    orphan. Give the hint only for the text the offset was counted in.
 * 2. Else every place where the words or something like them stands is weighed by what agrees there, of the words and of
 *    the context beside them, and the weightiest is taken if that is enough and no other comes near it
 *    ({@link judgePlaces}).
 * 3. Else the words must stand in the first block of the text as they stood in theirs, whatever is around it.
 * 4. Else the quote is an orphan, and the passage most like it is named.
 */
export function matchQuote(
  selector: QuoteSelector,
  text: string | QuoteIndex,
  hint?: { readonly start: number },
): QuoteMatch {
  const index = typeof text === "string" ? indexQuotes(text) : text;
  return finish(matchInSteps(selector, index, hint));
}

/**
 * Finds many quotes in a text, in steps: each `next()` works for a few milliseconds, and the last one returns the
 * matches in the order of the quotes. A page does as many steps as fit between two frames and pauses:
 *
 *     const steps = matchQuotes(text, selectors);
 *     for (let step = steps.next(); ; step = steps.next()) {
 *       if (step.done) return step.value;
 *       if (timeIsUp()) await pause();
 *     }
 */
export function* matchQuotes(
  text: string | QuoteIndex,
  selectors: readonly QuoteSelector[],
): Generator<undefined, readonly QuoteMatch[]> {
  const index = typeof text === "string" ? yield* indexInSteps(text) : text;
  const matches: QuoteMatch[] = [];
  for (const selector of selectors) {
    yield;
    matches.push(yield* matchInSteps(selector, index));
  }
  return matches;
}

function* matchInSteps(
  selector: QuoteSelector,
  index: QuoteIndex,
  hint?: { readonly start: number },
): Generator<undefined, QuoteMatch> {
  const whole = matchWhole(selector, index, hint);
  if (whole !== undefined) return whole;
  const loose = yield* index.loose();
  const printed = foldPrint(foldText(selector.prefix + selector.exact + selector.suffix));
  const print = cutSelector(printed, selector);
  const there = { ...loose, source: index.source };
  const sought = { exact: selector.exact, folded: print };
  if (print.words === "") return GONE;
  const again = findWhole(print, loose);
  if (again === "ambiguous") return AMBIGUOUS;
  if (again !== undefined) return describeMatch(sought, there, placeOf(print, again));
  const plain = cutSelector({ ...printed, text: printed.plain }, selector);
  return yield* matchLoosely({ selector, print, plain }, there);
}

function placeOf(quote: FoldedQuote, start: number): Candidate {
  const context = { before: quote.before.length, after: quote.after.length };
  const end = start + quote.words.length;
  return { start, end, errors: 0, context, evidence: end - start + contextLength(quote) };
}

/** A quote as it was kept, as it may be printed anew, and that in one spelling. */
interface Sought {
  readonly selector: QuoteSelector;
  readonly print: FoldedQuote;
  readonly plain: FoldedQuote;
}

function* matchLoosely(
  { selector, print, plain }: Sought,
  loose: LooseIndex & { readonly source: string },
): Generator<undefined, QuoteMatch> {
  const sought = { exact: selector.exact, folded: print };
  const passages = yield* findAlike(loose, plain);
  yield;
  const around = sentenceAround(selector);
  const isAtHome = (passage: Passage) =>
    around !== undefined && around === sentenceAround(surroundings(loose.source, rangeIn(loose, passage)));
  const verdict = judgePlaces({ text: loose.plain, quote: plain, isAtHome }, passages);
  if (verdict.kind === "placed") return describeMatch(sought, loose, verdict.at);
  const inHead = findInHead(selector, print, loose);
  if (inHead !== undefined) {
    return describeMatch(sought, loose, { ...placeOf(print, inHead), context: NO_CONTEXT }, "headline");
  }
  const { reason, nearest } = verdict;
  if (nearest === undefined) return { kind: "orphan", reason };
  const score = shareOf(plain, nearest);
  return { kind: "orphan", reason, nearest: { ...rangeIn(loose, nearest), score } };
}

const NO_CONTEXT = { before: 0, after: 0 };

function surroundings(source: string, { start, end }: Omit<Passage, "errors">): QuoteSelector {
  return {
    prefix: source.slice(Math.max(0, start - AROUND), start),
    exact: source.slice(start, end),
    suffix: source.slice(end, end + AROUND),
  };
}

function* findAlike(
  { plain, grams }: LooseIndex,
  quote: FoldedQuote,
): Generator<undefined, readonly Passage[]> {
  const { before, words, after } = quote;
  const passages: Passage[] = [];
  for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
    if (standsAlone(plain, quote, at)) passages.push({ start: at, end: at + words.length, errors: 0 });
    if (passages.length > MOST_OCCURRENCES) break;
  }
  for (const place of findLikelyPlaces(grams, before + words + after, MOST_PLACES)) {
    yield;
    passages.push(...(yield* findPassages(plain, quote, place + before.length)));
  }
  return passages;
}
