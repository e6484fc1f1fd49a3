import { makePhraseFinder } from "../collection/find-phrases";
import { findPassages, type SearchedArticle } from "../collection/search-passages";
import type { SearchQuery } from "../collection/search-query";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import { readSearchedArticles } from "../store/search-repository";
import type { SearchHit } from "./search-hits";
import type { Place, SearchIndex } from "./search-index";

/** What is looked for, and how much of it is enough. */
export interface PhraseRequest {
  readonly typed: string;
  readonly query: SearchQuery;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/** The hits that have the phrases, in their order, up to the limit; complete if there are no more. */
export type PhraseCheck = (
  hits: readonly SearchHit[],
  request: PhraseRequest,
) => Promise<{ readonly hits: readonly SearchHit[]; readonly isComplete: boolean }>;

/** Articles read at a time. */
const AT_A_TIME = 16;

/** A check that remembers what it has looked through, as long as the same is looked for and the index stays the same. */
export function makePhraseCheck(db: OnRecordDatabase, index: SearchIndex): PhraseCheck {
  let last = { typed: "", known: new WeakMap<Place, boolean>() };
  return async (hits, { typed, query, limit, signal }) => {
    if (typed !== last.typed) last = { typed, known: new WeakMap() };
    const { known } = last;
    const isKnown = ({ articleId }: SearchHit) => known.get(index.placeOf(articleId) ?? NOWHERE);
    const confirmed: SearchHit[] = [];
    for (let at = 0; at < hits.length; at += AT_A_TIME) {
      if (confirmed.length >= limit) return { hits: confirmed, isComplete: false };
      const some = hits.slice(at, at + AT_A_TIME);
      const open = some.filter((hit) => isKnown(hit) === undefined);
      const texts = open.length === 0 ? new Map<ArticleId, boolean>() : await lookThrough(db, query, open);
      signal?.throwIfAborted();
      for (const hit of some) {
        const place = index.placeOf(hit.articleId);
        const has = isKnown(hit) ?? texts.get(hit.articleId) ?? false;
        if (place !== undefined) known.set(place, has);
        if (has) confirmed.push(hit);
      }
    }
    return { hits: confirmed, isComplete: true };
  };
}

const NOWHERE: Place = { blockId: "", number: 0 };

async function lookThrough(
  db: OnRecordDatabase,
  query: SearchQuery,
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<ArticleId, boolean>> {
  const phrases = makePhraseFinder(query);
  const articles = await readSearchedArticles(
    db,
    hits.map(({ articleId }) => articleId),
  );
  return new Map(articles.map((article) => [article.articleId, phrases.hasAll(textsOf(article))]));
}

function textsOf(article: SearchedArticle): readonly string[] {
  return [...article.titles, ...findPassages(article).map(({ text }) => text)];
}
