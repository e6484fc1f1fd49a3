import { hasArticle } from "../collection/search-block";
import type { SearchQuery } from "../collection/search-query";
import type { ArticleId } from "../domain/ids";
import type { SearchIndex } from "./search-index";

/** An article that was found. */
export interface SearchHit {
  readonly articleId: ArticleId;
  /** Its title has all the words, in a row or not. */
  readonly inTitle: boolean;
}

/** What the index has found. `pending` articles are not indexed as they now are. */
export interface FoundHits {
  readonly hits: readonly SearchHit[];
  readonly pending: number;
}

/**
 * The articles that have all words of the query, in a row or not: those with all in their title first, else in the order
 * given. Those that are out of date in the index are pending.
 */
export function findHits(
  index: SearchIndex,
  query: SearchQuery,
  among: readonly ArticleId[],
  outOfDate: ReadonlySet<ArticleId>,
): FoundHits {
  const found = index.find(query);
  const titled: SearchHit[] = [];
  const others: SearchHit[] = [];
  let pending = 0;
  for (const articleId of among) {
    const place = outOfDate.has(articleId) ? undefined : index.placeOf(articleId);
    const bits = place && found.get(place.blockId);
    if (place === undefined || bits === undefined) pending++;
    else if (hasArticle(bits.inTitle, place.number)) titled.push({ articleId, inTitle: true });
    else if (hasArticle(bits.found, place.number)) others.push({ articleId, inTitle: false });
  }
  return { hits: [...titled, ...others], pending };
}
