import type { CorpusRows } from "../domain/corpus";
import type { IndexBlocks } from "../reading/index-blocks";
import type { JoinedIndex } from "../reading/joined-index";
import type { TouchedIds } from "../reading/update-index";
import { type BlockCounts, compareBlocks, countBlocks, gatherBlocks } from "./block-rows";
import { loadEntries } from "./corpus-repository";
import type { OnRecordDatabase } from "./database";
import { isPacked, packColumns, type PackedColumns, unpackColumns } from "./packed-columns";
import { read } from "./read";
import { type CorpusRowOf, INDEXED_TABLES, type IndexedTable, type IndexMarkRow } from "./rows";
import { getCorpusRevision, getState } from "./state";
import { writeDerived } from "./write";

/**
 * The shape of the rows of the index. Raise it with every change of {@link IndexBlocks} or {@link JoinedIndex} that leaves
 * the engine's code as it is; a change of that makes the index anew by itself.
 */
const INDEX_FORMAT = 5;

/** Id of the row that says what the others are. */
const STATE = "state";

/** Id of the row that has all blocks joined; it is there only as long as they are what it was made of. Sorts last. */
const JOINED = "~joined";

/** How far the making of an index has come: all rows of the tables before this one, and of this one up to an id. */
export type IndexProgress = { readonly table: IndexedTable; readonly after: string };

/** What is known of a stored index. */
export type IndexState = {
  readonly version: string;
  /** Another one with every write to the index. */
  readonly stamp: string;
  /** The corpus revision it holds, but for the rows that are marked. */
  readonly revision: number;
  /** How many blocks each list has. */
  readonly sizes: BlockCounts;
  /** Set while it is being made. */
  readonly progress?: IndexProgress;
};

/** A stored index as of one moment: joined and of the corpus as it is, or the blocks with what they have yet to follow. */
export type StoredIndex = StoredBlocks | { readonly joined: JoinedIndex; readonly revision: number };

/** The blocks of an index with what they have yet to follow. */
export type StoredBlocks = {
  readonly joined?: undefined;
  /** They are joined on disk, too, in a row that cannot be used. */
  readonly isJoinBroken?: boolean;
  readonly state: IndexState;
  readonly blocks: IndexBlocks;
  /** The revision of the corpus. */
  readonly revision: number;
  readonly marks: readonly IndexMarkRow[];
  /** The marked rows as they now are; of an id that is not among them there is none any more. */
  readonly touched: TouchedIds;
  readonly rows: CorpusRows;
};

/** The version that an index made by an engine of this hash, of the rows of this store, has. */
async function versionOf(db: OnRecordDatabase, engine: string): Promise<string> {
  const epoch = (await getState(db))?.epoch ?? "";
  return `${INDEX_FORMAT} ${engine} ${epoch}`;
}

/**
 * The stored index with what has changed of the corpus since; undefined if there is none, if it was made by another
 * engine or of another store, if a part of it is missing, or if too much has changed. `engine` names the engine's code;
 * `isSound` says whether a joined index that was read can be used, else its blocks are read.
 * @throws StoreError
 */
export async function readIndex(
  db: OnRecordDatabase,
  engine: string,
  isSound: (joined: unknown) => joined is JoinedIndex,
): Promise<StoredIndex | undefined> {
  const found = await readRows(db, engine, JOINED);
  if (found === undefined || !("packed" in found)) return found;
  const joined = await unpackColumns(found.packed);
  if (isSound(joined)) return { joined, revision: found.revision };
  const blocks = await readRows(db, engine, "blocks");
  return blocks && { ...blocks, isJoinBroken: true };
}

type PackedIndex = { readonly packed: PackedColumns; readonly revision: number };

/** The rows of the index, the joined one alone where it will do and is wanted. */
function readRows(db: OnRecordDatabase, engine: string, wanted: "blocks"): Promise<StoredBlocks | undefined>;
function readRows(
  db: OnRecordDatabase,
  engine: string,
  wanted: typeof JOINED,
): Promise<StoredBlocks | PackedIndex | undefined>;
function readRows(
  db: OnRecordDatabase,
  engine: string,
  wanted: "blocks" | typeof JOINED,
): Promise<StoredBlocks | PackedIndex | undefined> {
  return read(db, ["indexBlocks", "indexMarks", ...INDEXED_TABLES, "edits"], async () => {
    const [row, marks, revision, version] = await Promise.all([
      db.indexBlocks.get(STATE),
      db.indexMarks.toArray(),
      getCorpusRevision(db),
      versionOf(db, engine),
    ]);
    const state = row?.content as IndexState | undefined;
    if (state?.version !== version || marks.some(({ table }) => table === "all")) return undefined;
    let isJoinBroken = false;
    if (wanted === JOINED && hasFollowed(state, { marks: marks.length, revision })) {
      const joined = await db.indexBlocks.get(JOINED);
      if (isPacked(joined?.content)) return { packed: joined.content, revision };
      isJoinBroken = joined !== undefined;
    }
    const stored = await db.indexBlocks.where("id").below(JOINED).toArray();
    const blocks = gatherBlocks(stored, state.sizes);
    if (blocks === undefined) return undefined;
    const touched = touchedBy(marks);
    const followed = { revision, marks, touched, rows: await readTouched(db, touched) };
    return { state, blocks, isJoinBroken, ...followed };
  });
}

/** Whether there is a joined index that has followed all changes; tells so from two rows and counts. */
export function isIndexReady(db: OnRecordDatabase, engine: string): Promise<boolean> {
  return read(db, ["indexBlocks", "indexMarks"], async () => {
    const [row, joined, marks, revision, version] = await Promise.all([
      db.indexBlocks.get(STATE),
      db.indexBlocks.where("id").equals(JOINED).count(),
      db.indexMarks.count(),
      getCorpusRevision(db),
      versionOf(db, engine),
    ]);
    const state = row?.content as IndexState | undefined;
    return state?.version === version && joined === 1 && hasFollowed(state, { marks, revision });
  });
}

function hasFollowed(
  state: IndexState,
  { marks, revision }: { readonly marks: number; readonly revision: number },
): boolean {
  return state.progress === undefined && marks === 0 && state.revision === revision;
}

/**
 * Begins an index anew: nothing is in it, and from now on changes of rows are marked for it.
 * @throws StoreError as `write` does
 */
export function startIndex(db: OnRecordDatabase, engine: string): Promise<IndexState> {
  return writeDerived(db, ["indexBlocks", "indexMarks"], async () => {
    await db.indexBlocks.clear();
    await db.indexMarks.clear();
    const [version, revision] = await Promise.all([versionOf(db, engine), getCorpusRevision(db)]);
    const progress: IndexProgress = { table: INDEXED_TABLES[0], after: "" };
    const state: IndexState = { version, revision, stamp: crypto.randomUUID(), sizes: {}, progress };
    await db.indexBlocks.put({ id: STATE, content: state });
    return state;
  });
}

/** Blocks to write in place of those of a state, and the marks they have followed. */
export type IndexStep = {
  readonly from: IndexState;
  readonly before: IndexBlocks;
  readonly after: IndexBlocks;
  readonly revision: number;
  readonly marks?: readonly IndexMarkRow[];
  readonly progress?: IndexProgress | undefined;
};

/**
 * Keeps the blocks of a state joined, so that they need not be joined at the next wake; nothing is written if somebody has
 * written to the index since.
 * @throws StoreError as `write` does
 */
export function writeJoined(db: OnRecordDatabase, from: IndexState, joined: JoinedIndex): Promise<void> {
  const content = packColumns(joined);
  return writeDerived(db, ["indexBlocks"], async () => {
    const found = (await db.indexBlocks.get(STATE))?.content as IndexState | undefined;
    if (found?.stamp === from.stamp) await db.indexBlocks.put({ id: JOINED, content });
  });
}

/**
 * Takes a joined index away that cannot be used, so that it is made anew, and not read in vain at every wake.
 * @throws StoreError as `write` does
 */
export function removeJoined(db: OnRecordDatabase): Promise<void> {
  return writeDerived(db, ["indexBlocks"], () => db.indexBlocks.delete(JOINED));
}

/**
 * Writes the blocks that have changed. A row that was marked anew since keeps its mark. Gives the state now; undefined,
 * with nothing written, if somebody else has written to the index since.
 * @throws StoreError as `write` does
 */
export function writeIndex(
  db: OnRecordDatabase,
  { from, before, after, revision, marks = [], progress }: IndexStep,
): Promise<IndexState | undefined> {
  return writeDerived(db, ["indexBlocks", "indexMarks"], async () => {
    const found = (await db.indexBlocks.get(STATE))?.content as IndexState | undefined;
    if (found?.stamp !== from.stamp) return undefined;
    const { put, removed } = compareBlocks(before, after);
    if (put.length + removed.length > 0) await db.indexBlocks.bulkDelete([...removed, JOINED]);
    await db.indexBlocks.bulkPut([...put]);
    const now = await db.indexMarks.bulkGet(marks.map(({ table, id }) => [table, id]));
    const done = marks.filter(({ mark }, at) => now[at]?.mark === mark);
    await db.indexMarks.bulkDelete(done.map(({ table, id }) => [table, id]));
    const sizes = countBlocks(after);
    const { version } = from;
    const state: IndexState = {
      version,
      stamp: crypto.randomUUID(),
      revision,
      sizes,
      ...(progress && { progress }),
    };
    await db.indexBlocks.put({ id: STATE, content: state });
    return state;
  });
}

function touchedBy(marks: readonly IndexMarkRow[]): TouchedIds {
  const idsOf = (name: IndexedTable) =>
    new Set(marks.flatMap(({ table, id }) => (table === name ? [id] : [])));
  return {
    figures: idsOf("figures"),
    documents: idsOf("documents"),
    claims: idsOf("claims"),
    statements: idsOf("statements"),
  };
}

async function readTouched(db: OnRecordDatabase, touched: TouchedIds): Promise<CorpusRows> {
  const rowsOf = async <Name extends IndexedTable>(name: Name): Promise<readonly CorpusRowOf[Name][]> => {
    if (touched[name].size === 0) return [];
    type Row = CorpusRowOf[Name] & { readonly id: string };
    return [...(await loadEntries<Row>(db, name, touched[name])).values()].map(({ row }) => row);
  };
  return {
    figures: await rowsOf("figures"),
    outlets: [],
    documents: await rowsOf("documents"),
    claims: await rowsOf("claims"),
    statements: await rowsOf("statements"),
  };
}
