import { Dexie, type Table, type Transaction } from "dexie";

import type { Anchor, Annotation } from "../domain/annotation";
import type { Collection, Membership } from "../domain/collection";
import type { Origin } from "../domain/corpus";
import type { Edit } from "../domain/edit";
import type { AnnotationId, ArticleId, CollectionId, EditId, JudgementId, VersionId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import { countingMiddleware, type RowTallies } from "./count-changes";
import type { Migration } from "./migrations/migration";
import { migrations as allMigrations } from "./migrations/migrations";
import type { StoreError } from "./errors";
import { indexMarks } from "./index-marks";
import {
  type ArticleRow,
  type CorpusRowOf,
  type CorpusTable,
  type IndexMarkRow,
  type IndexRow,
  type JobRow,
  type MetaRow,
  type PackRow,
  type RequestRow,
  type SearchBlockRow,
  type SearchDocRow,
  type Stored,
  type TextRow,
  type VersionRow,
} from "./rows";
import { searchMarks } from "./search-marks";
import { countRows, getState, isCounted, putState } from "./state";

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
  /** Kept by `write`: what each writing transaction has changed so far. */
  readonly tallies: RowTallies = new WeakMap();

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
    this.use(countingMiddleware(this.tallies));
    this.use(searchMarks);
    this.use(indexMarks);
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
  get articles(): Table<ArticleRow, ArticleId> {
    return this.table("articles");
  }
  get versions(): Table<VersionRow, VersionId> {
    return this.table("versions");
  }
  get texts(): Table<TextRow, VersionId> {
    return this.table("texts");
  }
  get collections(): Table<Collection, CollectionId> {
    return this.table("collections");
  }
  get memberships(): Table<Membership, [CollectionId, ArticleId]> {
    return this.table("memberships");
  }
  get annotations(): Table<Annotation, AnnotationId> {
    return this.table("annotations");
  }
  get anchors(): Table<Anchor, [AnnotationId, VersionId]> {
    return this.table("anchors");
  }
  get judgements(): Table<Judgement, JudgementId> {
    return this.table("judgements");
  }
  get edits(): Table<Edit, EditId> {
    return this.table("edits");
  }
  get jobs(): Table<JobRow, string> {
    return this.table("jobs");
  }
  get searchDocs(): Table<SearchDocRow, ArticleId> {
    return this.table("searchDocs");
  }
  get searchBlocks(): Table<SearchBlockRow, string> {
    return this.table("searchBlocks");
  }
  get indexBlocks(): Table<IndexRow, string> {
    return this.table("indexBlocks");
  }
  get indexMarks(): Table<IndexMarkRow, [string, string]> {
    return this.table("indexMarks");
  }
  get meta(): Table<MetaRow, string> {
    return this.table("meta");
  }
  get requests(): Table<RequestRow, string> {
    return this.table("requests");
  }

  /** Names of the tables whose rows are counted: all but those that {@link isCounted} leaves out. */
  get countedTables(): readonly string[] {
    return this.tables.map((table) => table.name).filter(isCounted);
  }
}

/**
 * A migration is a write of its own, counted afresh. Rows that were missing before it stay missing in the counts, so
 * that it never makes damage look sound.
 */
async function migrate(transaction: Transaction, migration: Migration): Promise<void> {
  const names = Array.from(transaction.idbtrans.objectStoreNames).filter(isCounted);
  const before = await getState(transaction);
  const found = await countRows(transaction, names);
  await migration.upgrade?.(transaction);
  if (before === undefined) return;
  const after = await countRows(transaction, names);
  const missing = (name: string) => Math.max(0, (before.counts[name] ?? 0) - (found[name] ?? 0));
  const counts = Object.fromEntries(names.map((name) => [name, (after[name] ?? 0) + missing(name)]));
  await putState(transaction, before, { ...before, sequence: before.sequence + 1, counts });
}
