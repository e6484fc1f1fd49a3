import type { Transaction } from "dexie";

import { DERIVED_TABLES } from "./rows";

/** How many rows each table has, by table name; `meta` is left out. */
export type TableCounts = Readonly<Record<string, number>>;

/**
 * What the store keeps of itself in `meta`, changed in the same transaction as the rows. `epoch` is made with the
 * first write and never changes, `sequence` counts writes, `corpusRevision` counts those that touch the corpus.
 */
export type StoreState = {
  readonly epoch: string;
  readonly sequence: number;
  readonly corpusRevision: number;
  readonly counts: TableCounts;
};

/** A database or one of its transactions, as far as tables are concerned. */
export type Tables = Pick<Transaction, "table">;

/** The table of {@link StoreState}; it is not counted, since it is what the counts are kept in. */
export const META = "meta";

const uncounted: ReadonlySet<string> = new Set([META, ...DERIVED_TABLES]);

/** Are the rows of this table counted? Not those of the one the counts are kept in, nor what can be made anew. */
export function isCounted(table: string): boolean {
  return !uncounted.has(table);
}

/** The store's state; undefined in a store that was never written to, or whose `meta` has lost a part. */
export async function getState(db: Tables): Promise<StoreState | undefined> {
  const [epoch, sequence, corpusRevision, counts] = await Promise.all([
    getMeta<string>(db, "epoch"),
    getMeta<number>(db, "sequence"),
    getMeta<number>(db, "corpusRevision"),
    getMeta<TableCounts>(db, "counts"),
  ]);
  if (epoch === undefined || sequence === undefined) return undefined;
  if (corpusRevision === undefined || counts === undefined) return undefined;
  return { epoch, sequence, corpusRevision, counts };
}

/** Revision of the corpus: 0 before the first install, then one more after every write that touches it. */
export async function getCorpusRevision(db: Tables): Promise<number> {
  return (await getMeta<number>(db, "corpusRevision")) ?? 0;
}

/** Writes what differs only: who watches the corpus revision is not woken by every other write. */
export async function putState(db: Tables, before: StoreState | undefined, after: StoreState): Promise<void> {
  const keys = ["epoch", "sequence", "corpusRevision", "counts"] as const;
  const changed = keys.filter((key) => before?.[key] !== after[key]);
  await db.table(META).bulkPut(changed.map((key) => ({ key, value: after[key] })));
}

/** Counts the rows of these tables; inside a transaction, so that the counts belong together. */
export async function countRows(db: Tables, names: readonly string[]): Promise<TableCounts> {
  const counts = await Promise.all(names.map((name) => db.table(name).count()));
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
}

/** Counts one more change of the user's, made now; part of the write that makes it. */
export async function addUserChange(db: Tables, now: string): Promise<void> {
  const value = ((await getMeta<number>(db, "userChanges")) ?? 0) + 1;
  await db.table(META).put({ key: "userChanges", value });
  const since = await getMeta<string>(db, "unexportedSince");
  if (since === undefined) await db.table(META).put({ key: "unexportedSince", value: now });
}

/** What the reminder to export goes by: how many changes the user has made in all, and how many the last export held. */
export type ExportState = {
  readonly userChanges: number;
  /** When everything was last exported, by our clock (RFC 3339, UTC), and after which change; absent if never. */
  readonly last?: { readonly at: string; readonly userChanges: number };
  /** When the first change was made that is in no export of everything; absent if there is none. */
  readonly since?: string;
};

/** How much of what the user did is in no export yet. */
export async function getExportState(db: Tables): Promise<ExportState> {
  const [userChanges = 0, last, since] = await Promise.all([
    getMeta<number>(db, "userChanges"),
    getMeta<ExportState["last"]>(db, "lastExport"),
    getMeta<string>(db, "unexportedSince"),
  ]);
  return { userChanges, ...(last && { last }), ...(since !== undefined && { since }) };
}

/** Notes that everything as of that change has been exported; part of a write. */
export async function putLastExport(db: Tables, last: NonNullable<ExportState["last"]>): Promise<void> {
  await db.table(META).put({ key: "lastExport", value: last });
  const isAll = (await getMeta<number>(db, "userChanges")) === last.userChanges;
  if (isAll) await db.table(META).delete("unexportedSince");
  // What was changed while the file was written.
  else await db.table(META).put({ key: "unexportedSince", value: last.at });
}

/** Begins counting anew, because nothing of what was counted is left; part of a write. */
export async function clearExportState(db: Tables): Promise<void> {
  await db.table(META).bulkDelete(["userChanges", "lastExport", "unexportedSince"]);
}

type MetaKey = keyof StoreState | "userChanges" | "lastExport" | "unexportedSince";

async function getMeta<Value>(db: Tables, key: MetaKey): Promise<Value | undefined> {
  const row: { value: Value } | undefined = await db.table(META).get(key);
  return row?.value;
}
