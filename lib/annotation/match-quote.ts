import type { QuoteSelector } from "./describe-quote";
import { describeMatch, type FoundPlace } from "./describe-match";
import { findWhole } from "./find-whole";
import { foldPrint } from "./fold-print";
import { cutSelector, type FoldedQuote } from "./fold-selector";
import { foldText } from "./fold-text";
import { matchEdited } from "./match-edited";
import { matchWhole } from "./match-whole";
import { indexInSteps, indexQuotes, type QuoteIndex } from "./quote-index";
import type { QuoteMatch } from "./quote-match";
import { finish } from "./steps";

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
  return finish(matchInSteps(selector, index, hint));
}

/**
 * Finds many quotes in a text, in steps: each `next()` works for a few milliseconds, and the last one returns the
 * matches in the order of the quotes. Whoever has other work does as many steps as there is time for, and pauses:
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
  return yield* matchEdited({ selector, print, plain }, there);
}

function placeOf({ before, words, after }: FoldedQuote, start: number): FoundPlace {
  const context = { before: before.length, after: after.length };
  return { start, end: start + words.length, errors: 0, context };
}
