import type { QuoteSelector } from "../annotation/describe-quote";
import { matchQuotes } from "../annotation/match-quote";
import type { LiveText } from "./live-text";
import { eachIn, type Steps } from "./steps";

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

/**
 * Finds each quote in the page, in the order given and in short steps. One whose place is not certain is an orphan, and
 * so is one whose place the page has rewritten since it was read. Undefined where the page is too large to be read.
 */
export function* anchorQuotes(
  read: () => Steps<LiveText | undefined>,
  quotes: readonly SoughtQuote[],
): Steps<readonly AnchoredQuote[] | undefined> {
  const live = yield* read();
  if (live === undefined) return undefined;
  const matches = yield* matchQuotes(
    live.index(),
    quotes.map(({ selector }) => selector),
  );
  const anchored: AnchoredQuote[] = [];
  yield* eachIn(quotes, ({ id }, index) => {
    const match = matches[index]!;
    const range = match.kind === "placed" ? live.rangeOf(match) : undefined;
    anchored.push(
      match.kind === "orphan" || range === undefined
        ? { id, state: "orphan" }
        : { id, state: match.state, start: match.start, range },
    );
  });
  return anchored;
}
