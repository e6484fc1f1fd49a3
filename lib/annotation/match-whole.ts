import type { QuoteSelector } from "./describe-quote";
import { findWhole } from "./find-whole";
import { cutSelector } from "./fold-selector";
import { foldText, type FoldedText } from "./fold-text";
import type { PassageFinder } from "./passage-finder";
import type { QuoteMatch } from "./quote-match";

const GONE = { kind: "orphan", reason: "gone" } as const;
const AMBIGUOUS = { kind: "orphan", reason: "ambiguous" } as const;

/**
 * Finds a quote where it stands in a text with all of its context, white space and layout characters aside: what is there
 * in a text that was not edited. Undefined where that is nowhere, so that `matchQuote` has to look closer. What it says
 * is what `matchQuote` says; it is there for scripts that have to be small. For `hint` see there, for `find` see {@link findWhole}.
 */
export function matchWhole(
  selector: QuoteSelector,
  folded: FoldedText,
  hint?: { readonly start: number },
  find?: PassageFinder,
): QuoteMatch | undefined {
  const { prefix, exact, suffix } = selector;
  const quote = cutSelector(foldText(prefix + exact + suffix), selector);
  if (quote.words === "") return GONE;
  const at = findWhole(quote, folded, hint, find);
  if (at === undefined) return undefined;
  if (at === "ambiguous") return AMBIGUOUS;
  return {
    kind: "placed",
    start: folded.starts[at]!,
    end: folded.ends[at + quote.words.length - 1]!,
    state: "exact",
    score: 1,
    reasons: { context: "both", letters: 0, words: "same" },
  };
}
