import { BLOCK_ARTICLES, startBlock } from "../collection/search-block";
import { readBlockArticle } from "../collection/search-passages";
import { makeWordReader } from "../collection/search-words";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import {
  findSearchDocs,
  readSearchedArticles,
  readSearchState,
  repairSearchIndex,
} from "../store/search-repository";
import { newId } from "./new-id";
import type { SearchIndex } from "./search-index";

/** Keeps the index up to date, one piece of work at a time. Does nothing in a store that must not be written to. */
export interface Indexer {
  /** Indexes all that waits and tidies up; `onProgress` is told how many articles are left. Ends early if aborted. */
  readonly catchUp: (onProgress: (waiting: number) => void, signal?: AbortSignal) => Promise<void>;
  /** Indexes these if they are no more than `few` and nothing else is going on; gives those that wait still. */
  readonly indexFew: (waiting: readonly ArticleId[], few: number) => Promise<readonly ArticleId[]>;
}

/** Articles read at a time, and the longest stretch of work before others have their turn, in milliseconds. */
const READ_ARTICLES = 16;
const STRETCH_MS = 12;

/** The indexer of a page's index. */
export function makeIndexer(db: OnRecordDatabase, index: SearchIndex): Indexer {
  const turns = makeTurns();
  const isWritable = () => db.access.kind === "writable";
  let isRepaired = false;
  return {
    catchUp: async (onProgress, signal) => {
      await turns.run(async () => {
        if (!isWritable() || signal?.aborted === true) return;
        if (!isRepaired) await repairSearchIndex(db, newId());
        isRepaired = true;
        await indexAll(db, index, onProgress, signal);
      });
    },
    indexFew: async (waiting, few) => {
      if (waiting.length === 0 || waiting.length > few) return waiting;
      if (turns.isBusy() || !isWritable()) return waiting;
      await turns.run(async () => {
        await indexBatch(db, index, waiting);
        await index.refresh();
        await index.tidy();
      });
      return index.refresh();
    },
  };
}

/** Lets one piece of work be done at a time, in the order it was asked for. */
function makeTurns() {
  let undone = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    isBusy: () => undone > 0,
    run: async (work: () => Promise<void>) => {
      undone++;
      const own = last.then(work);
      // The faults of other work are told to who has asked for it.
      last = own.catch(() => undefined);
      try {
        await own;
      } finally {
        undone--;
      }
    },
  };
}

async function indexAll(
  db: OnRecordDatabase,
  index: SearchIndex,
  onProgress: (waiting: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  // An article whose text is not there yet waits on, and is not asked for again and again.
  const unread = new Set<ArticleId>();
  const isAborted = () => signal?.aborted === true;
  let hasChanged = false;
  for (;;) {
    const { waiting } = await readSearchState(db);
    onProgress(waiting.length);
    const batch = waiting.filter((id) => !unread.has(id)).slice(0, BLOCK_ARTICLES);
    if (batch.length === 0 || isAborted()) break;
    for (const id of await indexBatch(db, index, batch)) unread.add(id);
    hasChanged = true;
  }
  if (!hasChanged || isAborted()) return;
  await index.refresh();
  while (!isAborted() && (await index.tidy())) await index.refresh();
}

/** Makes a block of these articles; gives those that could not be read. */
async function indexBatch(
  db: OnRecordDatabase,
  index: SearchIndex,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  // What is known of them is read first: whatever changes from here on is noticed when the block is written.
  const docs = await findSearchDocs(db, ids);
  const reader = makeWordReader();
  const draft = startBlock();
  const read = new Set<ArticleId>();
  let since = performance.now();
  for (let at = 0; at < ids.length; at += READ_ARTICLES) {
    for (const article of await readSearchedArticles(db, ids.slice(at, at + READ_ARTICLES))) {
      draft.add(readBlockArticle(article, reader));
      read.add(article.articleId);
      if (performance.now() - since < STRETCH_MS) continue;
      await pause();
      since = performance.now();
    }
  }
  const found = docs.filter(({ articleId }) => read.has(articleId));
  if (found.length > 0) await index.add(draft.finish(), found);
  return ids.filter((id) => !read.has(id));
}

/** Lets the page draw and answer. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
