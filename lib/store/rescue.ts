import type { Transaction } from "dexie";

import { checkCanary, parseCanary, updateCanary } from "./canary";
import type { OnRecordDatabase } from "./database";
import { asStoreError, StoreError } from "./errors";
import { read } from "./read";
import type { PackRow, RequestRow } from "./rows";
import { countRows, getState, META, putState, type StoreState } from "./state";
import { commit } from "./write";

/**
 * Goes on with what is left of a damaged store: it becomes a store of its own (a new epoch), with the rows it has as
 * those it is to have, and can be written to again. Nothing is deleted. The shipped corpus is laid anew at the next
 * start of the worker, wherever rows of it are missing. Only ever done because the user asked for it, after what is
 * readable has been offered for export: nothing can be noticed missing afterwards.
 *
 * Asking twice, or in two windows at once, does it once. A context that dies between the commit and the canary leaves
 * the store damaged as before, to be asked for again.
 * @throws StoreError `read-only` if the store cannot be written to for another reason; `quota`; `failed`
 */
export async function goOnWithRest(db: OnRecordDatabase): Promise<void> {
  if (db.access.kind === "writable") return;
  if (db.access.kind === "unchecked" || db.access.reason.code !== "damaged") {
    throw new StoreError("read-only", "only a damaged store can be gone on with");
  }
  try {
    const found = await db.transaction("r", META, () => getState(db));
    if ((await checkCanary(db)) !== undefined) {
      const sequence = parseCanary(await db.canaryStorage.get())?.sequence ?? 0;
      const tables = db.tables.map((table) => table.name);
      const state = await commit(db, tables, (transaction) => acceptRows(db, transaction, found, sequence));
      await updateCanary(db, state);
    }
    db.access = { kind: "writable" };
  } catch (error) {
    throw asStoreError(error);
  }
}

/** How much of what the user keeps a damaged store still has, what lies in the trash included. */
export type Rest = { readonly articles: number; readonly annotations: number; readonly collections: number };

/**
 * Counts what can be read and exported of a damaged store.
 * @throws StoreError if it cannot be read
 */
export function countRest(db: OnRecordDatabase): Promise<Rest> {
  return read(db, ["articles", "annotations", "collections"], async () => ({
    articles: await db.articles.count(),
    annotations: await db.annotations.count(),
    collections: await db.collections.count(),
  }));
}

async function acceptRows(
  db: OnRecordDatabase,
  transaction: Transaction,
  found: StoreState | undefined,
  canarySequence: number,
): Promise<StoreState> {
  const before = await getState(transaction);
  // Another window was faster: what it accepted stands, and the canary follows it.
  if (before !== undefined && before.epoch !== found?.epoch) return before;
  const requests = await transaction.table<RequestRow>("requests").toArray();
  const highest = (key: "sequence" | "corpusRevision") =>
    requests.reduce((most, request) => Math.max(most, request[key]), before?.[key] ?? 0);
  await transaction.table<PackRow>("packs").where("origin").equals("seed").modify({ contentHash: "" });
  const state: StoreState = {
    epoch: crypto.randomUUID(),
    sequence: Math.max(highest("sequence"), canarySequence) + 1,
    // What was compiled of the rows before is out of date, whatever revision it was of.
    corpusRevision: highest("corpusRevision") + 1,
    counts: await countRows(transaction, db.countedTables),
  };
  await putState(transaction, before, state);
  return state;
}
