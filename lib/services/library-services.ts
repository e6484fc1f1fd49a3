import type { Annotation } from "../domain/annotation";
import type { ArticleId, VersionId } from "../domain/ids";
import { getDraft, keepDraft } from "../platform/drafts";
import { openOptionsPage } from "../platform/options-page";
import type { OnRecordDatabase } from "../store/database";
import { type QueryListener, watchQuery } from "../store/watch-query";
import { watchRows } from "../store/watch-rows";
import { loadArticle } from "./article-rows";
import type { ArticleView } from "./article-view";
import { askForChange } from "./change-outcome";
import { copyServices } from "./copy-services";
import { compareVersions, type VersionComparison } from "./compare-versions";
import { type ChangedSince, findChangedWords } from "./find-changed-words";
import { libraryRowOf } from "./library-rows";
import { type LibrarySnapshot, makeSnapshot, type SnapshotRows } from "./library-snapshot";
import { loadLibraryCorpus } from "./load-library-corpus";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";
import { findTagsByUse } from "./order-notes";
import { openSearch, type SearchRequest } from "./search-library";
import { countTrash, loadTrash } from "./trash-rows";

/** Who is told of what is followed, and that it cannot be followed any more. */
export interface LibraryListener<Value> {
  readonly onValue: (value: Value) => void;
  readonly onFault: (fault: unknown) => void;
}

/** What the library page asks of the world around it, over the real store. Made once when the page starts. */
export function createLibraryServices(store: Promise<ScreenStore>) {
  const search = store.then(({ db }) => openSearch(db));
  // Who searches is told of a store that could not be opened; until then nobody has to be.
  search.catch(() => undefined);
  const query =
    <Result>(ask: (db: OnRecordDatabase) => Promise<Result>) =>
    (listener: LibraryListener<Result>) =>
      follow(store, listener, (db) => watchQuery(() => ask(db), listenerOf(listener)));
  return {
    condition: async () => (await store).condition,
    watchLibrary: (listener: LibraryListener<LibrarySnapshot>) =>
      follow(store, listener, (db) => watchSnapshot(db, listener)),
    watchCorpus: query(loadLibraryCorpus),
    watchTrashCount: query(countTrash),
    watchTrash: query(loadTrash),
    ...articleServices(query),
    watchNotes: (listener: LibraryListener<readonly Annotation[]>) =>
      follow(store, listener, (db) =>
        watchRows({
          table: db.annotations,
          keep: (note) => (note.deletedAt === undefined ? note : undefined),
          onRows: listener.onValue,
          onFault: listener.onFault,
        }),
      ),
    search: async (words: string, request: SearchRequest) => (await search).search(words, request),
    mark: async (words: string, ids: readonly ArticleId[]) => (await search).mark(words, ids),
    catchUp: async (onWaiting: (waiting: number) => void, signal: AbortSignal) =>
      (await search).catchUp(onWaiting, signal),
    change: askForChange,
    notes: { findTags: () => findTags(store), getDraft, keepDraft },
    newId: () => newId(),
    openOptions: openOptionsPage,
    ...copyServices,
  };
}

type Query = <Result>(
  ask: (db: OnRecordDatabase) => Promise<Result>,
) => (listener: LibraryListener<Result>) => () => void;

/** What is asked of the one article that is open. */
function articleServices(query: Query) {
  return {
    watchArticle: (
      { id, versionId }: { readonly id: ArticleId; readonly versionId?: VersionId | undefined },
      listener: LibraryListener<ArticleView | undefined>,
    ) => query((db) => loadArticle(db, id, versionId))(listener),
    watchComparison: (
      { id, ...two }: { readonly id: ArticleId; readonly since: VersionId; readonly version: VersionId },
      listener: LibraryListener<VersionComparison | undefined>,
    ) => query((db) => compareVersions(db, id, two))(listener),
    watchChangedWords: (id: ArticleId, listener: LibraryListener<ChangedSince | undefined>) =>
      query((db) => findChangedWords(db, id))(listener),
  };
}

async function findTags(store: Promise<ScreenStore>) {
  const { db } = await store;
  return findTagsByUse((await db.annotations.toArray()).filter(isKept));
}

const isKept = ({ deletedAt }: Annotation): boolean => deletedAt === undefined;

/** Starts following once the store is open; stopping before that keeps it from ever starting. */
function follow<Value>(
  store: Promise<ScreenStore>,
  { onFault }: LibraryListener<Value>,
  start: (db: OnRecordDatabase) => () => void,
): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  const begin = async () => {
    try {
      const { db } = await store;
      if (!stopped) stop = start(db);
    } catch (fault) {
      if (!stopped) onFault(fault);
    }
  };
  void begin();
  return () => {
    stopped = true;
    stop?.();
  };
}

function listenerOf<Value>({ onValue, onFault }: LibraryListener<Value>): QueryListener<Value> {
  return { onResult: onValue, onFault };
}

/** Follows the four tables a snapshot is made of; the first one is handed over when all of them are there. */
function watchSnapshot(db: OnRecordDatabase, listener: LibraryListener<LibrarySnapshot>): () => void {
  const parts: { -readonly [Part in keyof SnapshotRows]?: SnapshotRows[Part] } = {};
  const tell = () => {
    const { rows, collections, memberships, notes } = parts;
    if (rows && collections && memberships && notes) {
      listener.onValue(makeSnapshot({ rows, collections, memberships, notes }));
    }
  };
  const put = <Part extends keyof SnapshotRows>(part: Part) => ({
    onRows: (rows: SnapshotRows[Part]) => {
      parts[part] = rows;
      tell();
    },
    onFault: listener.onFault,
  });
  const stops = [
    watchRows({ table: db.articles, keep: libraryRowOf, ...put("rows") }),
    watchRows({
      table: db.collections,
      keep: (row) => (row.deletedAt === undefined ? row : undefined),
      ...put("collections"),
    }),
    watchRows({ table: db.memberships, keep: (row) => row, ...put("memberships") }),
    watchRows({
      table: db.annotations,
      keep: ({ id, articleId, tags, deletedAt }) =>
        deletedAt === undefined ? { id, articleId, tags } : undefined,
      ...put("notes"),
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
