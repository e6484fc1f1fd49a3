import type { QuoteSelector } from "./describe-quote";
import { foldPrint } from "./fold-print";
import type { FoldedQuote } from "./fold-selector";
import { foldText, type FoldedText } from "./fold-text";

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
