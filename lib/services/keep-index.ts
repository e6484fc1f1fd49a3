import type { CorpusRows } from "../domain/corpus";
import { type CompiledCorpus, openCorpusIndex, openJoinedIndex } from "../reading/compile-corpus";
import { NO_BLOCKS } from "../reading/index-blocks";
import { isSoundIndex, isSoundJoinedIndex } from "../reading/is-sound-index";
import { joinIndex } from "../reading/join-index";
import type { JoinedIndex } from "../reading/joined-index";
import { makeIndexWriter, updateIndex } from "../reading/update-index";
import { readCorpusRows, readRowsAfter } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { StoreError } from "../store/errors";
import {
  type IndexProgress,
  type IndexState,
  readIndex,
  removeJoined,
  startIndex,
  type StoredBlocks,
  writeIndex,
  writeJoined,
} from "../store/index-repository";
import { INDEXED_TABLES, type IndexedTable } from "../store/rows";

/** Rows made into blocks at a time; between two times others have their turn. */
const BATCH: Readonly<Record<IndexedTable, number>> = {
  figures: 512,
  documents: 2048,
  claims: 512,
  statements: 2048,
};

const NO_ROWS: CorpusRows = { figures: [], outlets: [], documents: [], claims: [], statements: [] };

/**
 * A corpus opened from its index. `keep` has the next opening cost nothing, where there is anything to be done for that:
 * it writes as much as the whole index, so it is not for after every change.
 */
export type LoadedCorpus = { readonly corpus: CompiledCorpus; readonly keep?: () => Promise<unknown> };

/**
 * The corpus as it now is, opened from its index: that is read, brought up to the rows that have changed, and made first
 * if there is none that can be used. `engine` names the engine's code. Where the index cannot be kept, the store is
 * damaged or the disk full, it is made in memory.
 * @throws StoreError if the corpus cannot be read
 */
export async function loadCorpus(db: OnRecordDatabase, engine: string): Promise<LoadedCorpus> {
  for (let attempt = 1; ; attempt++) {
    const stored = await readIndex(db, engine, isSoundJoinedIndex);
    if (stored?.joined) return { corpus: openJoinedIndex(stored.joined, stored.revision) };
    if (stored?.isJoinBroken) await keeping(db, () => removeJoined(db));
    if (stored !== undefined && stored.state.progress === undefined && isSoundIndex(stored.blocks)) {
      return joinCorpus(db, stored);
    }
    const isKept = attempt <= ATTEMPTS && (await makeIndex(db, engine, stored));
    if (!isKept) return { corpus: await compileInMemory(db) };
  }
}

async function joinCorpus(db: OnRecordDatabase, stored: StoredBlocks): Promise<LoadedCorpus> {
  const { joined, state } = await followCorpus(db, stored);
  const corpus = openJoinedIndex(joined, stored.revision);
  return state ? { corpus, keep: () => keeping(db, () => writeJoined(db, state, joined)) } : { corpus };
}

/** Two contexts may get in each other's way a few times. */
const ATTEMPTS = 20;

async function compileInMemory(db: OnRecordDatabase): Promise<CompiledCorpus> {
  const { rows, revision } = await readCorpusRows(db);
  return openCorpusIndex(updateIndex(NO_BLOCKS, rows), revision);
}

/** The index brought up to date and joined, and its state if it stands on disk like that. */
async function followCorpus(
  db: OnRecordDatabase,
  { state, blocks, marks, rows, touched, revision }: StoredBlocks,
): Promise<{ readonly joined: JoinedIndex; readonly state?: IndexState | undefined }> {
  if (marks.length === 0 && state.revision === revision) return { joined: joinIndex(blocks), state };
  const after = updateIndex(blocks, rows, touched);
  let written: IndexState | undefined;
  await keeping(db, async () => {
    written = await writeIndex(db, { from: state, before: blocks, after, revision, marks });
  });
  return { joined: joinIndex(after), state: written };
}

/**
 * Makes the index, or goes on with one that was begun, a batch after the other, each on disk before the next: a worker
 * that is killed loses one. False if it cannot be kept.
 */
function makeIndex(db: OnRecordDatabase, engine: string, stored: StoredBlocks | undefined): Promise<boolean> {
  return keeping(db, async () => {
    const begun = stored?.state.progress && isSoundIndex(stored.blocks) ? stored : undefined;
    let state = begun?.state ?? (await startIndex(db, engine));
    let blocks = begun?.blocks ?? NO_BLOCKS;
    const put = makeIndexWriter(blocks);
    while (state.progress) {
      const { table, after } = state.progress;
      const rows = await readRowsAfter(db, table, { after, most: BATCH[table] });
      const before = blocks;
      blocks = put({ ...NO_ROWS, [table]: rows });
      const progress = progressAfter(state.progress, rows.at(-1)?.id);
      const { revision } = state;
      const written = await writeIndex(db, { from: state, before, after: blocks, revision, progress });
      // Another context is at it too; what it has made is read, and gone on with.
      if (written === undefined) return;
      state = written;
      await pause();
    }
  });
}

function progressAfter({ table }: IndexProgress, last: string | undefined): IndexProgress | undefined {
  if (last !== undefined) return { table, after: last };
  const next = INDEXED_TABLES[INDEXED_TABLES.indexOf(table) + 1];
  return next && { table: next, after: "" };
}

/** Whether some work on the stored index could be done; a store that cannot be written to does without it. */
async function keeping(db: OnRecordDatabase, work: () => Promise<unknown>): Promise<boolean> {
  if (db.access.kind !== "writable") return false;
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** Lets the worker answer others. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
