import { indexQuotes, matchQuote } from "../annotation/match-quote";
import type { QuoteSelector } from "../annotation/describe-quote";
import type { LiveText } from "./live-text";

/** A quote to be found in the page. */
export interface SoughtQuote {
  readonly id: string;
  readonly selector: QuoteSelector;
}

/** Where a quote stands in the page: `start` in the live text, `range` in the document; neither for an orphan. */
export type AnchoredQuote =
  | { readonly id: string; readonly state: "orphan" }
  | {
      readonly id: string;
      readonly state: "exact" | "moved" | "changed";
      readonly start: number;
      readonly range: Range;
    };

/** Finds each quote in the page, in the order given. One whose place is not certain is an orphan. */
export function anchorQuotes(live: LiveText, quotes: readonly SoughtQuote[]): readonly AnchoredQuote[] {
  const index = indexQuotes(live.text);
  return quotes.map(({ id, selector }): AnchoredQuote => {
    const match = matchQuote(selector, index);
    const range = match.kind === "placed" ? live.rangeOf(match) : undefined;
    if (match.kind === "orphan" || range === undefined) return { id, state: "orphan" };
    return { id, state: match.state, start: match.start, range };
  });
}
