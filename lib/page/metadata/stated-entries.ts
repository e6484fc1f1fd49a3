import type { StatedEntry } from "../../domain/article";
import { isNode, ldText, ldValue, type LdNode } from "./json-ld";
import type { PageFacts } from "./page-facts";

const MOST = 2000;
const LONGEST_TEXT = 20_000;
const LONGEST_TIME = 100;

/**
 * The entries of a live blog that its page's JSON-LD lists, with what it gives as their times; empty for other pages.
 * Which words of the page each of them is has yet to be found out: the list may leave entries out, or be of another day.
 */
export function findStatedEntries({ article, jsonLd }: PageFacts): readonly StatedEntry[] {
  const textOf = (node: LdNode | undefined, key: string) => ldText(ldValue(node, key));
  // Pages that call themselves an article as well do so under the same headline.
  const own = jsonLd.articles.filter((node) => textOf(node, "headline") === textOf(article, "headline"));
  const updates = own.flatMap((node) => ldValue(node, "liveBlogUpdate"));
  return updates
    .filter(isNode)
    .slice(0, MOST)
    .map((update) => ({
      headline: textOf(update, "headline"),
      text: bodyOf(update).slice(0, LONGEST_TEXT),
      at: textOf(update, "datePublished").slice(0, LONGEST_TIME),
    }));
}

function bodyOf(update: LdNode): string {
  const body = ldValue(update, "articleBody");
  return typeof body === "string" ? body : "";
}
