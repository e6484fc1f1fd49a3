import { makePhraseFinder } from "../collection/find-phrases";
import { type MarkedArticle, markHits } from "../collection/mark-hits";
import { parseSearch } from "../collection/search-query";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import { readSearchedArticles } from "../store/search-repository";
import { makePhraseCheck } from "./check-phrases";
import { makeIndexer } from "./index-articles";
import { findHits, type SearchHit } from "./search-hits";
import { makeSearchIndex } from "./search-index";

/** Where to look, and for how much. */
export interface SearchRequest {
  /** The articles to look in, in the order they are listed: the filters applied, none that is in the trash. */
  readonly among: readonly ArticleId[];
  /** So many hits are enough for now; 200 by default. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** What a search came to. */
export interface SearchOutcome {
  /** Those with the words in their title first; apart from that in the order given. */
  readonly hits: readonly SearchHit[];
  /** There are no more. If not, ask again with a higher limit: what has been looked through is remembered. */
  readonly isComplete: boolean;
  /** Articles of those asked for that are not indexed yet, and so may be missing. */
  readonly pending: number;
}

/** The search over what is kept. */
export interface LibrarySearch {
  /**
   * Finds the articles that have all the words typed, somewhere in title, text, note, tags or annotations; undefined if
   * there is no word to look for. `parseSearch` says how words and phrases are read.
   * @throws what the signal was aborted with; StoreError
   */
  readonly search: (typed: string, request: SearchRequest) => Promise<SearchOutcome | undefined>;
  /**
   * Marks the words in these articles, for rows that are about to be shown; an article that is gone is left out.
   * @throws StoreError
   */
  readonly mark: (typed: string, ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, MarkedArticle>>;
  /**
   * Brings the index up to date, in steps that leave the page usable, and ends early if aborted; asked again meanwhile, it
   * goes on from there. `onProgress` is told how many articles wait. What has been indexed stays so, whenever the page
   * dies. Does nothing in a read-only store.
   * @throws StoreError
   */
  readonly catchUp: (onProgress: (waiting: number) => void, signal?: AbortSignal) => Promise<void>;
}

const DEFAULT_LIMIT = 200;

/** So few changed articles are indexed before a search is answered: what was just noted is found. */
const FEW_WAITING = 8;

/** Opens the search of a page; the index is read with the first search, or when it is brought up to date. */
export function openSearch(db: OnRecordDatabase): LibrarySearch {
  const index = makeSearchIndex(db);
  const indexer = makeIndexer(db, index);
  const checkPhrases = makePhraseCheck(db, index);
  return {
    search: async (typed, { among, limit = DEFAULT_LIMIT, signal }) => {
      const query = parseSearch(typed);
      if (query.phrases.length === 0) return undefined;
      const waiting = await indexer.indexFew(await index.refresh(), FEW_WAITING);
      signal?.throwIfAborted();
      const { hits, pending } = findHits(index, query, among, new Set(waiting));
      if (query.phrases.every((phrase) => phrase.length === 1)) return { hits, isComplete: true, pending };
      return { ...(await checkPhrases(hits, { typed, query, limit, signal })), pending };
    },
    mark: async (typed, ids) => {
      const phrases = makePhraseFinder(parseSearch(typed));
      const articles = await readSearchedArticles(db, ids);
      return new Map(articles.map((article) => [article.articleId, markHits(article, phrases)]));
    },
    catchUp: indexer.catchUp,
  };
}
