import type { OnRecordDatabase } from "../store/database";
import { readSequence } from "../store/exchange-repository";
import type { TextRow } from "../store/rows";
import {
  discardStaged,
  finishImport,
  importIdOf,
  stageBatch,
  type StagedBatch,
  type StagedJob,
  type StagedRow,
  StaleImport,
} from "../store/staged-import";
import { readBatches } from "./import-batches";
import { compareRows } from "./import-compare";
import type { DryRun, ImportProgress } from "./import-dry-run";
import { ImportError } from "./import-error";
import { noRenamedIds } from "./import-rename";
import { type ImportDecisions, settleBatch } from "./import-settle";

/** Does something while nobody else in this profile does anything under the lock; undefined if somebody is. */
export type ImportLock = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

/** How an import is done. */
export interface ImportOptions {
  /** Made by who asks, once for each time the user says so. */
  readonly actionId: string;
  readonly lock: ImportLock;
  readonly signal?: AbortSignal;
  /** Not called any more once the last step, which cannot be stopped, has begun. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Times an import is begun anew because the library was changed while it was compared. */
const ATTEMPTS = 3;

/**
 * Imports a file as its dry run said, and as the user decided: all of it or nothing. Rows are put aside in batches while
 * the file is read once more, and put in their places in one transaction at the end. A context that dies before that
 * leaves nothing that can be seen; what it put aside is deleted by {@link discardAbandonedImports}.
 * @returns how many rows were put
 * @throws ImportError; StoreError; the signal's reason. Nothing is imported then.
 */
export async function applyImport(
  db: OnRecordDatabase,
  dryRun: DryRun,
  decisions: ImportDecisions,
  options: ImportOptions,
): Promise<number> {
  const done = await options.lock(async () => {
    await discardStaged(db);
    try {
      return { rows: await importWithRetries(db, { dryRun, decisions }, options) };
    } catch (error) {
      // Where even this fails, what is left is never seen, and deleted before the next import.
      await discardStaged(db).catch(() => undefined);
      throw error;
    }
  });
  if (done === undefined) throw new ImportError("busy");
  return done.rows;
}

/** Deletes what imports left behind whose context died; asked when the library is opened. */
export async function discardAbandonedImports(db: OnRecordDatabase, lock: ImportLock): Promise<void> {
  if (db.access.kind === "writable") await lock(() => discardStaged(db));
}

type Task = { readonly dryRun: DryRun; readonly decisions: ImportDecisions };

async function importWithRetries(db: OnRecordDatabase, task: Task, options: ImportOptions): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await importOnce(db, task, { ...options, actionId: `${options.actionId}.${attempt}` });
    } catch (error) {
      if (!(error instanceof StaleImport)) throw error;
      if (attempt === ATTEMPTS) throw new ImportError("changed", { cause: error });
      await discardStaged(db);
    }
  }
}

async function importOnce(
  db: OnRecordDatabase,
  { dryRun, decisions }: Task,
  { actionId, signal, onProgress }: ImportOptions,
): Promise<number> {
  const batches = readBatches(dryRun.file, { signal });
  const renamed = noRenamedIds();
  const now = db.now().toISOString();
  const conflicts = new Map(dryRun.conflicts.map(({ key, choices }) => [key, choices]));
  const stage = createStage(db, importIdOf(dryRun.sha256, actionId), await readSequence(db));
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    const compared = await compareRows(db, step.value.rows, renamed);
    await stage.add(settleBatch(compared, renamed, { conflicts, decisions, now }));
    onProgress?.({ bytes: step.value.bytes, of: dryRun.file.size });
  }
  const { problems, sha256 } = step.value;
  if (problems.length > 0 || sha256 !== dryRun.sha256) throw new ImportError("file-changed");
  signal?.throwIfAborted();
  return stage.finish();
}

/** Rows put aside at a time, and how long their texts may be together before they are fewer. */
const STAGED_ROWS = 500;
const STAGED_LENGTH = 4 * 2 ** 20;

/** Gathers rows into batches and puts those aside; finds out at once if somebody else writes meanwhile. */
function createStage(db: OnRecordDatabase, importId: string, before: number) {
  const jobs: StagedJob[] = [];
  let rows: StagedRow[] = [];
  let texts: TextRow[] = [];
  let length = 0;
  let total = 0;
  const flush = async () => {
    const job = await stageBatch(db, importId, jobs.length + 1, { rows, texts });
    jobs.push(job);
    if (job.sequence !== before + jobs.length) throw new StaleImport("the library was changed");
    total += rows.length;
    rows = [];
    texts = [];
    length = 0;
  };
  return {
    add: async (batch: StagedBatch) => {
      rows.push(...batch.rows);
      texts.push(...batch.texts);
      for (const { text } of batch.texts) length += text.length;
      if (rows.length >= STAGED_ROWS || length >= STAGED_LENGTH) await flush();
    },
    /** Puts everything in its place and tells how many rows that were. */
    finish: async () => {
      if (rows.length > 0) await flush();
      if (jobs.length > 0) await finishImport(db, importId, jobs);
      return total;
    },
  };
}
