import { Dexie, type Table, type Transaction } from "dexie";

import type { Origin } from "../domain/corpus";
import type { Migration } from "./migrations/migration";
import { migrations as allMigrations } from "./migrations/migrations";
import type { StoreError } from "./errors";
import type { CorpusRowOf, CorpusTable, MetaRow, PackRow, RequestRow, Stored } from "./rows";
import { countRows, getState, META, putState } from "./state";

/** The one database of the extension. */
export const DATABASE_NAME = "on-record";

/** Where the canary is kept, outside IndexedDB; `get` gives what was `set` last, or undefined. */
export type CanaryStorage = {
  readonly get: () => Promise<unknown>;
  readonly set: (canary: object) => Promise<void>;
};

/** What a database needs besides the canary's place; all of it is the browser's own by default. */
export type DatabaseOptions = {
  readonly name?: string;
  /** The steps to build the shape from; none at all to take the shape the database has (a newer one, read only). */
  readonly migrations?: readonly Migration[];
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly now?: () => Date;
};

/** Whether this context may write. It is found out once, by `openStore`, before the first write. */
export type StoreAccess =
  | { readonly kind: "unchecked" }
  | { readonly kind: "writable" }
  | { readonly kind: "read-only"; readonly reason: StoreError };

type CorpusRowTable<Name extends CorpusTable> = Table<
  Stored<CorpusRowOf[Name]>,
  [Origin, CorpusRowOf[Name]["id"]]
>;

/**
 * The tables, opened by `openStore` and never by themselves. Every write is on disk when it is acknowledged (`strict`),
 * and every read comes from the disk (no cache): what a screen shows can be relied on. Written to by `write` alone.
 */
export class OnRecordDatabase extends Dexie {
  /** Set by `openStore` only. */
  access: StoreAccess = { kind: "unchecked" };
  readonly now: () => Date;

  constructor(
    readonly canaryStorage: CanaryStorage,
    options: DatabaseOptions = {},
  ) {
    super(options.name ?? DATABASE_NAME, {
      autoOpen: false,
      cache: "disabled",
      chromeTransactionDurability: "strict",
      ...(options.indexedDB && { indexedDB: options.indexedDB }),
      ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
    });
    this.now = options.now ?? (() => new Date());
    for (const migration of options.migrations ?? allMigrations) {
      this.version(migration.number)
        .stores({ ...migration.stores })
        .upgrade((transaction) => migrate(transaction, migration));
    }
  }

  // Getters, since Dexie defines no properties for tables it finds in a newer database.
  get figures(): CorpusRowTable<"figures"> {
    return this.table("figures");
  }
  get outlets(): CorpusRowTable<"outlets"> {
    return this.table("outlets");
  }
  get documents(): CorpusRowTable<"documents"> {
    return this.table("documents");
  }
  get claims(): CorpusRowTable<"claims"> {
    return this.table("claims");
  }
  get statements(): CorpusRowTable<"statements"> {
    return this.table("statements");
  }
  get packs(): Table<PackRow, Origin> {
    return this.table("packs");
  }
  get meta(): Table<MetaRow, string> {
    return this.table("meta");
  }
  get requests(): Table<RequestRow, string> {
    return this.table("requests");
  }

  /** Names of the tables whose rows are counted: all but the one the counts are kept in. */
  get countedTables(): readonly string[] {
    return this.tables.map((table) => table.name).filter((name) => name !== META);
  }
}

/**
 * A migration is a write of its own, counted afresh. Rows that were missing before it stay missing in the counts, so
 * that it never makes damage look sound.
 */
async function migrate(transaction: Transaction, migration: Migration): Promise<void> {
  const names = Array.from(transaction.idbtrans.objectStoreNames).filter((name) => name !== META);
  const before = await getState(transaction);
  const found = await countRows(transaction, names);
  await migration.upgrade?.(transaction);
  if (before === undefined) return;
  const after = await countRows(transaction, names);
  const missing = (name: string) => Math.max(0, (before.counts[name] ?? 0) - (found[name] ?? 0));
  const counts = Object.fromEntries(names.map((name) => [name, (after[name] ?? 0) + missing(name)]));
  await putState(transaction, before, { ...before, sequence: before.sequence + 1, counts });
}
