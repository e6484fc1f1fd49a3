import type { QuoteSelector } from "./describe-quote";
import type { FoldedText } from "./fold-text";

/** A quote and its context, folded as the text is in which it is sought. The words have no white space at their ends. */
export interface FoldedQuote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Cuts a selector that was folded in one piece, as the text is: a space or a mark at the quote's edge melts into what
 * stands before it. `words` is empty for a quote of nothing but white space and what folding takes out.
 */
export function cutSelector(folded: FoldedText, { prefix, exact }: QuoteSelector): FoldedQuote {
  const from = folded.ends.findIndex((end) => end > prefix.length);
  const to = folded.starts.findLastIndex((start) => start < prefix.length + exact.length) + 1;
  const raw = from < 0 ? "" : folded.text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return {
    before: words === "" ? "" : folded.text.slice(0, start),
    words,
    after: folded.text.slice(start + words.length),
  };
}

/** How many units of context a quote has. */
export function contextLength({ before, after }: FoldedQuote): number {
  return before.length + after.length;
}
