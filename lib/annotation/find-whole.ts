import type { QuoteSelector } from "./describe-quote";
import { foldPrint } from "./fold-print";
import { contextLength, type FoldedQuote } from "./fold-selector";
import { foldText, type FoldedText } from "./fold-text";

/**
 * Where the words of a quote stand with all of their context, in units of the folded text. Undefined if nowhere. Where
 * that is so in several places, nothing in the selector tells them apart: `hint.start`, an offset into the text that
 * was folded, decides if one of them begins exactly there. Words without any context must be the whole text.
 */
export function findWhole(
  quote: FoldedQuote,
  { text, ends }: FoldedText,
  hint?: { readonly start: number },
): number | "ambiguous" | undefined {
  const { before, words, after } = quote;
  if (contextLength(quote) === 0) return text.trim() === words ? text.indexOf(words) : undefined;
  const sought = before + words + after;
  const first = text.indexOf(sought);
  if (first < 0) return undefined;
  if (text.indexOf(sought, first + 1) < 0) return first + before.length;
  if (hint === undefined) return "ambiguous";
  const unit = ends.findIndex((end) => end > hint.start);
  const at = text[unit] === " " ? unit + 1 : unit;
  return at >= before.length && text.startsWith(sought, at - before.length) ? at : "ambiguous";
}

/**
 * Where the words of a quote stand if all of its block, as far as the selector has it, is the first block of the text: a
 * page has other lines around its headline than the saved article.
 */
export function findInHead(
  { prefix, exact, suffix }: QuoteSelector,
  { words }: FoldedQuote,
  { text, head }: Pick<FoldedText, "text"> & { readonly head: string },
): number | undefined {
  const before = /[^\n]*$/.exec(prefix)![0];
  const after = /^[^\n]*/.exec(suffix)![0];
  if (prefix + suffix === "" || printOf(before + exact + after) !== head) return undefined;
  // A space between two words belongs to neither, so the words begin there or one unit later.
  const least = text.indexOf(head) + printOf(before).length;
  const at = text.indexOf(words, least);
  return at < 0 || at > least + 1 ? undefined : at;
}

function printOf(text: string): string {
  return foldPrint(foldText(text)).text;
}
