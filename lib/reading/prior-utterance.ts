import type { Term } from "../claims/analyse";
import { closenessOf } from "../claims/closeness";
import type { IndexedSighting, IndexedStatement } from "./prior-index";
import { headlineKey, normaliseUrl } from "./prior-document";

/** The page as a document: to leave out what it says itself. */
export type PageIdentity = { readonly urls: ReadonlySet<string>; readonly headline: string };

/** What identifies the page, from its addresses and the first line of its text, which is its headline. */
export function identifyPage(documentUrls: readonly string[], text: string): PageIdentity {
  const end = text.indexOf("\n");
  return {
    urls: new Set(documentUrls.map(normaliseUrl)),
    headline: headlineKey(end < 0 ? text.slice(0, 500) : text.slice(0, end)),
  };
}

/** Whether a statement is on record from this very page, or from the round-up that the page is. */
export function isOfPage(entry: IndexedStatement, page: PageIdentity): boolean {
  if (page.headline !== "" && entry.headlines.has(page.headline)) return true;
  for (const url of entry.urls) if (page.urls.has(url)) return true;
  return false;
}

/** Shares from which two wordings of one speaker and one time are taken for one utterance. */
const NEAR_EQUAL = 0.8;
const QUOTED = 0.9;
const SHORTEST = 4;

/**
 * Whether the words of the page are near-equal to a report of the statement: most of the words of both, or nearly all
 * of the shorter one inside the longer. The caller sees to speaker and date.
 */
export function isNearEqual(
  here: readonly Term[],
  sightings: readonly IndexedSighting[],
  weigh: (term: string) => number,
): boolean {
  const words = here.map((term) => term.term);
  return sightings.some(({ terms }) => {
    const there = terms.map((term) => term.term);
    if (Math.min(words.length, there.length) < SHORTEST) return words.join(" ") === there.join(" ");
    const closeness = closenessOf(words, there, weigh);
    const inside = Math.max(closeness.coverage, closenessOf(there, words, weigh).coverage);
    return closeness.cosine >= NEAR_EQUAL || (inside >= QUOTED && closeness.bigrams >= NEAR_EQUAL / 2);
  });
}
