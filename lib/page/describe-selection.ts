import { describeQuote, type QuoteSelector } from "../annotation/describe-quote";
import type { LiveText } from "./live-text";
import { findSelectedRanges } from "./selection";
import type { Steps } from "./steps";

/** What a quotation may be long. */
const LONGEST_QUOTE = 100_000;

/** The selected words with the text around them, or why there are none. */
export type SelectionOutcome =
  | { readonly kind: "quote"; readonly quote: QuoteSelector }
  | { readonly kind: "no-selection" }
  /** The page, or what is selected of it. */
  | { readonly kind: "too-large" };

/**
 * The words the user has selected, as canonical text without white space at its ends, with 64 characters of the page's
 * text on either side. Of several selected ranges (Firefox) the first one counts: a quote is one piece. Only what the
 * page shows is quoted, never the content of a field. In short steps: what is selected when they begin counts.
 */
export function* describeSelection(
  document: Document,
  read: () => Steps<LiveText | undefined>,
): Steps<SelectionOutcome> {
  const ranges = findSelectedRanges(document).map((range) => range.cloneRange());
  if (ranges.length === 0) return { kind: "no-selection" };
  const live = yield* read();
  if (live === undefined) return { kind: "too-large" };
  for (const range of ranges) {
    const part = live.partOf(range);
    if (part === undefined) continue;
    if (part.end - part.start > LONGEST_QUOTE) return { kind: "too-large" };
    return { kind: "quote", quote: describeQuote(live.text, part.start, part.end) };
  }
  return { kind: "no-selection" };
}
