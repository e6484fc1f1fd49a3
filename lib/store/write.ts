import { Dexie, type Table, type Transaction } from "dexie";

import { checkCanary, updateCanary } from "./canary";
import type { RowTally } from "./count-changes";
import type { OnRecordDatabase } from "./database";
import { asStoreError, StoreError } from "./errors";
import { type ContentTable, CORPUS_TABLES, type DERIVED_TABLES, type RequestRow } from "./rows";
import {
  addUserChange,
  countRows,
  getState,
  isCounted,
  putState,
  type StoreState,
  type TableCounts,
} from "./state";

/** One action of the user's, or of ours: made once under `requestId`, however often it is asked for. */
export type WriteAction = {
  /** Made by who asks, kept through retries: a new one for every action, never one for every attempt. */
  readonly requestId: string;
  readonly tables: readonly ContentTable[];
  /** The user did something that an export should hold; what the program does by itself is not counted. */
  readonly isUserChange?: boolean;
};

/** What a write came to; the same for a repeated request but for `repeated`. */
export type WriteResult<Result = void> = {
  /** What the work gave, the first time it was done. */
  readonly result: Result;
  readonly sequence: number;
  readonly corpusRevision: number;
  /** The action had been carried out before, and nothing was done now. */
  readonly repeated: boolean;
  /** Why the canary could not follow. The write stands, and the next one brings the canary along. */
  readonly canaryFault?: unknown;
};

/** What the compiled corpus is made of: a write to any of these makes it out of date. */
const CORPUS_INPUTS = [...CORPUS_TABLES, "edits"] as const;

/** A retry comes within minutes; a repeat after this many days is taken for a new action. */
const DAYS_TO_REMEMBER_REQUESTS = 30;
const DAY_MS = 86_400_000;

/**
 * The one way to write: all of `work` or none of it in one transaction, on disk when this returns. A request that was
 * carried out before does nothing. `work` uses the tables named and awaits nothing but the database: any other promise
 * would let the transaction end half-way. What it gives is kept for a repeated request, so it is small and plain.
 * @throws StoreError `read-only` in a store that is damaged, newer or unchecked; `quota`; `failed`. Nothing is written then.
 */
export async function write<Result = void>(
  db: OnRecordDatabase,
  action: WriteAction,
  work: () => PromiseLike<Result>,
): Promise<WriteResult<Result>> {
  await requireWritable(db);
  const tables = [...action.tables, "meta", "requests"];
  const committed = await commit(db, tables, (transaction, tally) =>
    writeOnce({ db, transaction, tally }, action, work),
  );
  const { sequence, corpusRevision } = committed.request;
  const result = committed.request.result as Result;
  const written = { result, sequence, corpusRevision, repeated: committed.repeated };
  try {
    await updateCanary(db, committed.state);
    return written;
  } catch (canaryFault) {
    return { ...written, canaryFault };
  }
}

/**
 * Writes what is made of other rows and can be made anew: all of `work` or none of it in one transaction. It is no action,
 * so that who looks whether anything was changed meanwhile sees none. `work` awaits nothing but the database.
 * @throws StoreError as {@link write} does
 */
export async function writeDerived<Result>(
  db: OnRecordDatabase,
  tables: readonly (typeof DERIVED_TABLES)[number][],
  work: () => PromiseLike<Result>,
): Promise<Result> {
  await requireWritable(db);
  return commit(db, [...tables, "meta"], work);
}

type Committed = {
  readonly request: RequestRow;
  readonly state: StoreState;
  readonly repeated: boolean;
};

/**
 * One strict transaction over these tables, with the tally of what it changes; nothing in it stays if `work` fails.
 * For `write`, and for what puts the store's own record right: all else goes through `write`.
 * @throws StoreError
 */
export async function commit<Result>(
  db: OnRecordDatabase,
  tables: readonly string[],
  work: (transaction: Transaction, tally: RowTally) => PromiseLike<Result>,
): Promise<Result> {
  let native: IDBTransaction | undefined;
  try {
    return await db.transaction("rw", tables, (transaction) => {
      native = transaction.idbtrans;
      const tally: RowTally = new Map();
      db.tallies.set(native, tally);
      return work(transaction, tally);
    });
  } catch (error) {
    throw asStoreError(error, native?.error);
  }
}

async function writeOnce(
  { db, transaction, tally }: Under,
  action: WriteAction,
  work: () => PromiseLike<unknown>,
): Promise<Committed> {
  // Tables of the transaction itself: Dexie loses sight of which one is current where `work` asks nothing of the database.
  const requests: Table<RequestRow, string> = transaction.table("requests");
  const before = await getState(transaction);
  const done = await requests.get(action.requestId);
  if (done && before) return { request: done, state: before, repeated: true };
  const result = await work();
  const now = db.now();
  const touchesCorpus = CORPUS_INPUTS.some((table) => action.tables.includes(table));
  const request: RequestRow = {
    id: action.requestId,
    at: now.toISOString(),
    sequence: (before?.sequence ?? 0) + 1,
    corpusRevision: (before?.corpusRevision ?? 0) + (touchesCorpus ? 1 : 0),
    ...(result === undefined ? {} : { result }),
  };
  await requests.add(request);
  await requests.where("at").below(daysBefore(now, DAYS_TO_REMEMBER_REQUESTS)).delete();
  if (action.isUserChange === true) await addUserChange(transaction, now.toISOString());
  const state: StoreState = {
    epoch: before?.epoch ?? crypto.randomUUID(),
    sequence: request.sequence,
    corpusRevision: request.corpusRevision,
    counts: await countAfter({ transaction, tally }, before?.counts ?? {}, [...action.tables, "requests"]),
  };
  await putState(transaction, before, state);
  return { request, state, repeated: false };
}

/** What a write works under. */
type Under = {
  readonly db: OnRecordDatabase;
  readonly transaction: Transaction;
  readonly tally: RowTally;
};

/**
 * The counts before and what has changed since; only a table that has no count yet is counted. So rows that got lost
 * unnoticed stay missing in the counts, and the next whole check finds them.
 */
async function countAfter(
  { transaction, tally }: Omit<Under, "db">,
  before: TableCounts,
  tables: readonly string[],
): Promise<TableCounts> {
  const counted = tables.filter(isCounted);
  const fresh = await countRows(
    transaction,
    counted.filter((table) => before[table] === undefined),
  );
  const counts = { ...before, ...fresh };
  for (const table of counted) {
    const growth = tally.get(table) ?? 0;
    if (growth === "unknown") throw new StoreError("failed", `a request to ${table} failed half-way`);
    if (fresh[table] === undefined) counts[table] = Math.max(0, (before[table] ?? 0) + growth);
  }
  return counts;
}

async function requireWritable(db: OnRecordDatabase): Promise<void> {
  // Inside another transaction the write would be acknowledged, and the canary set, before that one commits.
  if (Dexie.currentTransaction) throw new StoreError("failed", "a write cannot be part of a transaction");
  const { access } = db;
  if (access.kind === "writable") return;
  if (access.kind === "unchecked") throw new StoreError("read-only", "the store was not opened by openStore");
  const { reason } = access;
  // In another context the user may have gone on with what is left since.
  if (reason.code === "damaged" && (await checkCanary(db)) === undefined) {
    db.access = { kind: "writable" };
    return;
  }
  throw new StoreError("read-only", `nothing may be written: ${reason.message}`, { cause: reason });
}

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
