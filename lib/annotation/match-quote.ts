import { type QuoteSelector } from "./describe-quote";
import { describeMatch } from "./describe-match";
import { findPassages, standsAlone, type Passage } from "./find-passages";
import { findInHead, findWhole } from "./find-whole";
import { foldPrint, foldSpelling } from "./fold-print";
import { contextLength, cutSelector, type FoldedQuote } from "./fold-selector";
import { foldText, type FoldedText } from "./fold-text";
import { judgePlaces, shareOf, type Candidate } from "./judge-places";
import { findLikelyPlaces, indexGrams, type GramIndex } from "./likely-places";
import type { QuoteMatch } from "./quote-match";
import { sentenceAround } from "./sentence-around";

/** A text made ready for finding many quotes in it. */
export interface QuoteIndex extends FoldedText {
  readonly source: string;
  /** Made when first asked for, which is only for words that do not stand there as they did. */
  readonly loose: () => LooseIndex;
}

/** The text without what may be printed differently, and the same in one spelling, unit by unit. */
interface LooseIndex extends FoldedText {
  readonly plain: string;
  /** Its first block. */
  readonly head: string;
  readonly grams: GramIndex;
}

/** Folds a text once; {@link matchQuote} takes the result in place of the text. */
export function indexQuotes(source: string): QuoteIndex {
  const folded = foldText(source);
  let loose: LooseIndex | undefined;
  return { ...folded, source, loose: () => (loose ??= indexLoosely(source, folded)) };
}

function indexLoosely(source: string, folded: FoldedText): LooseIndex {
  const print = foldPrint(folded);
  const plain = foldSpelling(print.text);
  const head = foldPrint(foldText(/^[^\n]*/.exec(source)![0])).text;
  return { ...print, plain, head, grams: indexGrams(plain) };
}

/** Places that are looked at more closely. */
const MOST_PLACES = 6;
/** A text that says the same over and over is not looked through to its end. */
const MOST_OCCURRENCES = 50;
/** So much of a text on either side shows the sentence around a place. */
const AROUND = 80;

const GONE = { kind: "orphan", reason: "gone" } as const;
const AMBIGUOUS = { kind: "orphan", reason: "ambiguous" } as const;

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
  const steps = matchInSteps(selector, index, hint);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
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
  const index = typeof text === "string" ? indexQuotes(text) : text;
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
  const folded = foldText(selector.prefix + selector.exact + selector.suffix);
  const quote = cutSelector(folded, selector);
  if (quote.words === "") return GONE;
  const whole = findWhole(quote, index, hint);
  if (whole === "ambiguous") return AMBIGUOUS;
  if (whole !== undefined) return describeMatch(quote, index, placeOf(quote, whole));
  const loose = index.loose();
  const print = cutSelector(foldPrint(folded), selector);
  if (print.words === "") return GONE;
  const again = findWhole(print, loose);
  if (again === "ambiguous") return AMBIGUOUS;
  if (again !== undefined) return describeMatch(print, loose, placeOf(print, again));
  return yield* matchLoosely(selector, print, { ...index, loose: () => loose });
}

function placeOf(quote: FoldedQuote, start: number): Candidate {
  const context = { before: quote.before.length, after: quote.after.length };
  const end = start + quote.words.length;
  return { start, end, errors: 0, context, evidence: end - start + contextLength(quote) };
}

function* matchLoosely(
  selector: QuoteSelector,
  print: FoldedQuote,
  index: QuoteIndex,
): Generator<undefined, QuoteMatch> {
  const loose = index.loose();
  const plain = inOneSpelling(print);
  const passages = yield* findAlike(loose, plain);
  const verdict = judgePlaces(
    { text: loose.plain, quote: plain, isAtHome: isAtHome(selector, index) },
    passages,
  );
  if (verdict.kind === "placed") return describeMatch(print, loose, verdict.at);
  const inHead = findInHead(selector, print, loose);
  if (inHead !== undefined)
    return describeMatch(print, loose, { ...placeOf(print, inHead), context: NO_CONTEXT }, "headline");
  const { reason, nearest } = verdict;
  if (nearest === undefined) return { kind: "orphan", reason };
  const range = { start: loose.starts[nearest.start]!, end: loose.ends[nearest.end - 1]! };
  return { kind: "orphan", reason, nearest: { ...range, score: shareOf(plain, nearest.errors) } };
}

const NO_CONTEXT = { before: 0, after: 0 };

function inOneSpelling({ before, words, after }: FoldedQuote): FoldedQuote {
  return { before: foldSpelling(before), words: foldSpelling(words), after: foldSpelling(after) };
}

/** Tells of a passage whether it has the rest of its sentence around it as the quote had. */
function isAtHome(selector: QuoteSelector, { source, loose }: QuoteIndex): (passage: Passage) => boolean {
  const around = sentenceAround(selector);
  return ({ start, end }) => {
    const [from, to] = [loose().starts[start]!, loose().ends[end - 1]!];
    const there = {
      prefix: source.slice(Math.max(0, from - AROUND), from),
      exact: source.slice(from, to),
      suffix: source.slice(to, to + AROUND),
    };
    return around !== undefined && around === sentenceAround(there);
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
