import type { Origin } from "../domain/corpus";
import type { VersionId } from "../domain/ids";
import type { LibraryArticle } from "../domain/library-article";
import type { ArticleVersion } from "../domain/article-version";
import { Dexie } from "dexie";

import { goesBefore } from "./corpus-repository";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import {
  type ArticleRow,
  CORPUS_TABLES,
  type CorpusRowOf,
  type CorpusTable,
  type LibraryTable,
  type Stored,
  type TextRow,
  type VersionRow,
} from "./rows";
import { getState } from "./state";

/**
 * The origin of corpus rows that came along with somebody's collection, so that what refers to them can be shown. Any
 * shipped or installed row of the same id goes before them.
 */
export const IMPORTED_ORIGIN: Origin = "pack:imported";

/** A row without what only this store has of it: keys and summaries made from other rows, and how it came in. */
export function withoutStoreFields<Row extends object>(row: Row): Row {
  const { aliasKeys: _keys, summary: _summary, importedAs: _as, ...rest } = row as Record<string, unknown>;
  return rest as Row;
}

/** The rows of a table with these keys, in their order, as they are kept; undefined for a key nobody has. */
export async function findRows<Row>(
  db: OnRecordDatabase,
  table: Exclude<LibraryTable, "versions" | "texts">,
  keys: readonly unknown[],
): Promise<readonly (Row | undefined)[]> {
  return read(db, [table], () => db.table<Row, unknown>(table).bulkGet([...keys]));
}

/** The versions with these ids, in their order, each with its heavy parts; undefined where either is missing. */
export async function findWholeVersions(
  db: OnRecordDatabase,
  ids: readonly string[],
): Promise<readonly (ArticleVersion | undefined)[]> {
  const [versions, texts] = await read(db, ["versions", "texts"], () =>
    Promise.all([
      db.table<VersionRow, string>("versions").bulkGet([...ids]),
      db.table<TextRow, string>("texts").bulkGet([...ids]),
    ]),
  );
  return versions.map((version, index) => {
    const text = texts[index];
    if (version === undefined || text === undefined) return undefined;
    const { versionId: _id, ...heavy } = text;
    // Versions of live blogs were once kept with their entries beside the segments, which the format does not know.
    const { entries: _entries, ...light } = version as VersionRow & { readonly entries?: unknown };
    return { ...light, ...heavy };
  });
}

/** All judgements and edits, in the order of their ids. They are small, and what is wanted of them only they can tell. */
export function readJudgementsAndEdits(db: OnRecordDatabase) {
  return read(db, ["judgements", "edits"], async () => ({
    judgements: await db.judgements.toCollection().sortBy("id"),
    edits: await db.edits.toCollection().sortBy("id"),
  }));
}

/** A corpus row as it was recorded, no edit laid over it, with whom it belongs to. */
export type CorpusRow<Table extends CorpusTable = CorpusTable> = Stored<CorpusRowOf[Table]>;

/** The corpus rows with these ids, the one that counts where several origins have one; an id nobody has is left out. */
export async function findCorpusRows(
  db: OnRecordDatabase,
  table: CorpusTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorpusRow>> {
  const rows = await read(db, [table], () =>
    db
      .table<CorpusRow>(table)
      .where("id")
      .anyOf([...ids])
      .toArray(),
  );
  const found = new Map<string, CorpusRow>();
  for (const row of rows) {
    const other = found.get(row.id);
    if (other === undefined || goesBefore(row.origin, other.origin)) found.set(row.id, row);
  }
  return found;
}

/** Ids of the user's own corpus rows, by table. */
export function readOwnCorpusIds(
  db: OnRecordDatabase,
): Promise<readonly { readonly table: CorpusTable; readonly ids: readonly string[] }[]> {
  return read(db, CORPUS_TABLES, () =>
    Promise.all(
      CORPUS_TABLES.map(async (table) => {
        const own = db.table(table).where("[origin+id]");
        const keys = await own.between(["user", Dexie.minKey], ["user", Dexie.maxKey]).primaryKeys();
        return { table, ids: (keys as [Origin, string][]).map(([, id]) => id) };
      }),
    ),
  );
}

/** Articles, but for those in the trash, that have an address with one of these keys; each with the keys it has. */
export function findArticlesAt(
  db: OnRecordDatabase,
  aliasKeys: readonly string[],
): Promise<readonly ArticleRow[]> {
  return read(db, ["articles"], async () => {
    const found = await db.articles
      .where("aliasKeys")
      .anyOf([...aliasKeys])
      .distinct()
      .toArray();
    return found.filter((row: LibraryArticle) => row.deletedAt === undefined);
  });
}

/** The articles that have these versions, those in the trash included, by the version's id. */
export function findArticlesOfVersions(
  db: OnRecordDatabase,
  ids: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, ArticleRow>> {
  return read(db, ["articles", "versions"], async () => {
    const versions = (await db.versions.bulkGet([...ids])).filter((row) => row !== undefined);
    const articles = await db.articles.bulkGet(versions.map(({ articleId }) => articleId));
    const pairs = versions.flatMap(({ id }, index) =>
      articles[index] ? [[id, articles[index]] as const] : [],
    );
    return new Map(pairs);
  });
}

/** How many writes the store has seen. */
export async function readSequence(db: OnRecordDatabase): Promise<number> {
  return (await read(db, [], () => getState(db)))?.sequence ?? 0;
}
