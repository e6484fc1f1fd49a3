import type { QuoteSelector } from "./describe-quote";
import { describeMatch, type FoundPlace, rangeIn } from "./describe-match";
import { findInHead } from "./find-in-head";
import { findPassages, type Passage, standsAlone } from "./find-passages";
import { foldPrint } from "./fold-print";
import type { FoldedQuote } from "./fold-selector";
import { foldText } from "./fold-text";
import { judgePlaces, shareOf } from "./judge-places";
import { findLikelyPlaces } from "./likely-places";
import type { LooseIndex } from "./quote-index";
import type { QuoteMatch } from "./quote-match";
import { sentenceAround } from "./sentence-around";
import type { ContextWeight } from "./weigh-context";

/** Places that are looked at more closely. */
const MOST_PLACES = 6;
/** A text that says the same over and over is not looked through to its end. */
const MOST_OCCURRENCES = 50;
/** So much of a text on either side shows the sentence around a place. */
const AROUND = 80;

/** A quote as it was kept, as it may be printed anew, and that in one spelling. */
export interface SoughtQuote {
  readonly selector: QuoteSelector;
  readonly print: FoldedQuote;
  readonly plain: FoldedQuote;
}

/** A text made ready, and what it was made of. */
interface SourcedText extends LooseIndex {
  readonly source: string;
}

/**
 * Finds a quote that does not stand in the text as it did: the place with most of its words and context, if that is
 * enough; else its headline, as the first block of the text; else the passage most like it is named.
 */
export function* matchEdited(
  { selector, print, plain }: SoughtQuote,
  loose: SourcedText,
): Generator<undefined, QuoteMatch> {
  const sought = { exact: selector.exact, folded: print };
  const passages = yield* findAlike(loose, plain);
  yield;
  const search = {
    text: loose.plain,
    quote: plain,
    inBlock: contextInBlock(selector),
    isAtHome: isAtHome(selector, loose),
  };
  const verdict = judgePlaces(search, passages);
  if (verdict.kind === "placed") return describeMatch(sought, loose, verdict.at);
  const inHead = findInHead(selector, print, loose);
  if (inHead !== undefined) {
    return describeMatch(sought, loose, headPlace(print, inHead), "headline");
  }
  const { reason, nearest } = verdict;
  if (nearest === undefined) return { kind: "orphan", reason };
  const score = shareOf(plain, nearest);
  return { kind: "orphan", reason, nearest: { ...rangeIn(loose, nearest), score } };
}

function headPlace({ words }: FoldedQuote, start: number): FoundPlace {
  return { start, end: start + words.length, errors: 0, context: { before: 0, after: 0 } };
}

function contextInBlock({ prefix, suffix }: QuoteSelector): ContextWeight {
  const lengthOf = (part: RegExpExecArray) => foldPrint(foldText(part[0])).text.length;
  return { before: lengthOf(/[^\n]*$/.exec(prefix)!), after: lengthOf(/^[^\n]*/.exec(suffix)!) };
}

/** Tells of a passage whether the rest of its sentence is around it as it was around the quote. */
function isAtHome(selector: QuoteSelector, text: SourcedText): (passage: Passage) => boolean {
  const around = sentenceAround(selector);
  return (passage) =>
    around !== undefined && around === sentenceAround(surroundings(text.source, rangeIn(text, passage)));
}

function surroundings(source: string, { start, end }: Omit<Passage, "errors">): QuoteSelector {
  return {
    prefix: source.slice(Math.max(0, start - AROUND), start),
    exact: source.slice(start, end),
    suffix: source.slice(end, end + AROUND),
  };
}

function* findAlike(
  { plain, grams }: SourcedText,
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
