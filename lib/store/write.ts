import { Dexie } from "dexie";

import { updateCanary } from "./canary";
import type { OnRecordDatabase } from "./database";
import { asStoreError, StoreError } from "./errors";
import { type ContentTable, CORPUS_TABLES, type RequestRow } from "./rows";
import { countRows, getState, putState, type StoreState } from "./state";

/** One action of the user's, or of ours: made once under `requestId`, however often it is asked for. */
export type WriteAction = {
  /** Made by who asks, kept through retries: a new one for every action, never one for every attempt. */
  readonly requestId: string;
  readonly tables: readonly ContentTable[];
};

/** What a write came to; the same for a repeated request but for `repeated`. */
export type WriteResult = {
  readonly sequence: number;
  readonly corpusRevision: number;
  /** The action had been carried out before, and nothing was done now. */
  readonly repeated: boolean;
  /** Why the canary could not follow. The write stands, and the next one brings the canary along. */
  readonly canaryFault?: unknown;
};

/** A retry comes within minutes; a repeat after this many days is taken for a new action. */
const DAYS_TO_REMEMBER_REQUESTS = 30;
const DAY_MS = 86_400_000;

/**
 * The one way to write: all of `work` or none of it in one transaction, on disk when this returns. A request that was
 * carried out before does nothing. `work` uses the tables named and awaits nothing but the database: any other promise
 * would let the transaction end half-way.
 * @throws StoreError `read-only` in a store that is damaged, newer or unchecked; `quota`; `failed`. Nothing is written then.
 */
export async function write(
  db: OnRecordDatabase,
  action: WriteAction,
  work: () => PromiseLike<void>,
): Promise<WriteResult> {
  requireWritable(db);
  const tables = [...action.tables, "meta", "requests"];
  const committed = await commit(db, tables, () => writeOnce(db, action, work));
  const { sequence, corpusRevision } = committed.request;
  const result = { sequence, corpusRevision, repeated: committed.repeated };
  try {
    await updateCanary(db, committed.state);
    return result;
  } catch (canaryFault) {
    return { ...result, canaryFault };
  }
}

type Committed = {
  readonly request: RequestRow;
  readonly state: StoreState;
  readonly repeated: boolean;
};

async function commit<Result>(
  db: OnRecordDatabase,
  tables: readonly string[],
  work: () => PromiseLike<Result>,
): Promise<Result> {
  let native: IDBTransaction | undefined;
  try {
    return await db.transaction("rw", tables, (transaction) => {
      native = transaction.idbtrans;
      return work();
    });
  } catch (error) {
    throw asStoreError(error, native?.error);
  }
}

async function writeOnce(
  db: OnRecordDatabase,
  action: WriteAction,
  work: () => PromiseLike<void>,
): Promise<Committed> {
  const before = await getState(db);
  const done = await db.requests.get(action.requestId);
  if (done && before) return { request: done, state: before, repeated: true };
  await work();
  const now = db.now();
  const touchesCorpus = CORPUS_TABLES.some((table) => action.tables.includes(table));
  const request: RequestRow = {
    id: action.requestId,
    at: now.toISOString(),
    sequence: (before?.sequence ?? 0) + 1,
    corpusRevision: (before?.corpusRevision ?? 0) + (touchesCorpus ? 1 : 0),
  };
  await db.requests.add(request);
  await db.requests.where("at").below(daysBefore(now, DAYS_TO_REMEMBER_REQUESTS)).delete();
  const counts = await countRows(db, [...action.tables, "requests"]);
  const state: StoreState = {
    epoch: before?.epoch ?? crypto.randomUUID(),
    sequence: request.sequence,
    corpusRevision: request.corpusRevision,
    counts: { ...before?.counts, ...counts },
  };
  await putState(db, before, state);
  return { request, state, repeated: false };
}

function requireWritable(db: OnRecordDatabase): void {
  // Inside another transaction the write would be acknowledged, and the canary set, before that one commits.
  if (Dexie.currentTransaction) throw new StoreError("failed", "a write cannot be part of a transaction");
  if (db.access.kind === "writable") return;
  if (db.access.kind === "unchecked")
    throw new StoreError("read-only", "the store was not opened by openStore");
  const { reason } = db.access;
  throw new StoreError("read-only", `nothing may be written: ${reason.message}`, { cause: reason });
}

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
