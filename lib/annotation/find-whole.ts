import { contextLength, type FoldedQuote } from "./fold-selector";
import type { FoldedText } from "./fold-text";
import type { PassageFinder } from "./passage-finder";

/**
 * Where the words of a quote stand with all of their context, in units of the folded text. Undefined if nowhere. Where
 * that is so in several places, nothing in the selector tells them apart: `hint.start`, an offset into the text that
 * was folded, decides if one of them begins exactly there. Words without any context must be the whole text. `find`
 * searches the folded text, where somebody has made that ready for many quotes.
 */
export function findWhole(
  quote: FoldedQuote,
  { text, ends }: FoldedText,
  hint?: { readonly start: number },
  find: PassageFinder = (passage, from) => text.indexOf(passage, from),
): number | "ambiguous" | undefined {
  const { before, words, after } = quote;
  if (contextLength(quote) === 0) return text.trim() === words ? text.indexOf(words) : undefined;
  const sought = before + words + after;
  const first = find(sought);
  if (first < 0) return undefined;
  if (find(sought, first + 1) < 0) return first + before.length;
  if (hint === undefined) return "ambiguous";
  const unit = ends.findIndex((end) => end > hint.start);
  const at = text[unit] === " " ? unit + 1 : unit;
  return at >= before.length && text.startsWith(sought, at - before.length) ? at : "ambiguous";
}
