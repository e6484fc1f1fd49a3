import { BLOCK_ARTICLES, startBlock } from "../collection/search-block";
import { readBlockArticle } from "../collection/search-passages";
import { makeWordReader } from "../collection/search-words";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import type { SearchDocRow } from "../store/rows";
import { readSearchedArticles, readSearchState, repairSearchIndex } from "../store/search-repository";
import { newId } from "./new-id";
import type { SearchIndex } from "./search-index";

/** Keeps the index up to date, one piece of work at a time. Does nothing in a store that must not be written to. */
export interface Indexer {
  /** Indexes all that waits and tidies up; `onProgress` is told how many articles are left. Ends early if aborted. */
  readonly catchUp: (onProgress: (waiting: number) => void, signal?: AbortSignal) => Promise<void>;
  /** Indexes these if they are no more than `few` and nothing else is going on; gives those that wait still. */
  readonly indexFew: (waiting: readonly SearchDocRow[], few: number) => Promise<readonly SearchDocRow[]>;
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
      await turns.untilIdle();
      if (!isWritable() || signal?.aborted === true) return;
      await turns.run(async () => {
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

/** Lets one piece of work be done at a time. */
function makeTurns() {
  let running: Promise<void> | undefined;
  return {
    isBusy: () => running !== undefined,
    untilIdle: async () => {
      for (;;) {
        const other = running;
        if (other === undefined) return;
        // Its faults are told to who has asked for it.
        await other.catch(() => undefined);
      }
    },
    run: async (work: () => Promise<void>) => {
      running = work();
      try {
        await running;
      } finally {
        running = undefined;
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
  const tried = new Set<string>();
  const isAborted = () => signal?.aborted === true;
  for (;;) {
    const { waiting } = await readSearchState(db);
    const open = waiting.filter(({ mark, articleId }) => !tried.has(mark + articleId));
    onProgress(waiting.length);
    if (open.length === 0 || isAborted()) break;
    const batch = open.slice(0, BLOCK_ARTICLES);
    for (const { mark, articleId } of batch) tried.add(mark + articleId);
    await indexBatch(db, index, batch);
  }
  if (tried.size === 0 || isAborted()) return;
  await index.refresh();
  while (!isAborted() && (await index.tidy())) await index.refresh();
}

async function indexBatch(
  db: OnRecordDatabase,
  index: SearchIndex,
  docs: readonly SearchDocRow[],
): Promise<void> {
  const reader = makeWordReader();
  const draft = startBlock();
  const read = new Set<ArticleId>();
  let since = performance.now();
  for (let at = 0; at < docs.length; at += READ_ARTICLES) {
    const ids = docs.slice(at, at + READ_ARTICLES).map(({ articleId }) => articleId);
    for (const article of await readSearchedArticles(db, ids)) {
      draft.add(readBlockArticle(article, reader));
      read.add(article.articleId);
      if (performance.now() - since < STRETCH_MS) continue;
      await pause();
      since = performance.now();
    }
  }
  const found = docs.filter(({ articleId }) => read.has(articleId));
  if (found.length > 0) await index.add(draft.finish(), found);
}

/** Lets the page draw and answer. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
