import { findAliasKeys } from "../collection/identity";
import { mergeAliased, mergeArticle } from "../collection/merge-article";
import type { ImportedAs, Merge } from "../collection/merge-revised";
import {
  mergeAnchor,
  mergeAnnotation,
  mergeCollection,
  mergeFixed,
  mergeOwn,
  mergeVersion,
} from "../collection/merge-rows";
import type { Instant } from "../domain/instant";
import {
  EXCHANGE_CORPUS_TABLES,
  type ExchangeCorpusTable,
  exchangeKey,
  type ExchangeRow,
  type ExchangeRowOf,
  type ExchangeTable,
} from "../exchange/collection-format";
import type { ReadRow } from "../exchange/reading-state";
import type { OnRecordDatabase } from "../store/database";
import {
  findArticlesAt,
  findArticlesOfVersions,
  findCorpusRows,
  findRows,
  findWholeVersions,
  IMPORTED_ORIGIN,
  withoutStoreFields,
} from "../store/exchange-repository";
import type { ArticleRow } from "../store/rows";
import { renameReferences, type RenamedIds, secondId } from "./import-rename";

type AnyRow = ExchangeRow["row"];

/** A row of a file beside what the library has for it. */
export interface ComparedRow {
  /** As it stands in the file, and where. */
  readonly read: ReadRow;
  /** As it would stand in the library. */
  readonly theirs: ExchangeRow;
  readonly mine: ExchangeRow | undefined;
  readonly merge: Merge<AnyRow>;
  /** Theirs goes to an article of mine that has one of its addresses and another id. */
  readonly isAliased: boolean;
}

/** Names a conflict in the decisions of the user. */
export function conflictKey({ read }: ComparedRow): string {
  return `${read.table} ${exchangeKey(read)}`;
}

/** Compares rows of one table with the library, and notes which ids go by another one there. */
export async function compareRows(
  db: OnRecordDatabase,
  rows: readonly ReadRow[],
  renamed: RenamedIds,
): Promise<readonly ComparedRow[]> {
  const table = rows[0]?.table;
  if (table === undefined) return [];
  const theirs = rows.map((row) =>
    renameReferences({ table: row.table, row: row.row } as ExchangeRow, renamed),
  );
  const mine = await findMine(db, table, theirs);
  const now = db.now().toISOString();
  const compared = rows.map((read, index): ComparedRow => {
    const [one, other] = [mine[index], theirs[index] as ExchangeRow];
    return { read, theirs: other, mine: cleaned(one), merge: mergeRow(one, other, now), isAliased: false };
  });
  if (table === "articles") return findAliased(db, compared, { renamed, now });
  return settleSeconds(db, compared, renamed);
}

async function findMine(
  db: OnRecordDatabase,
  table: ExchangeTable,
  theirs: readonly ExchangeRow[],
): Promise<readonly (ExchangeRow | undefined)[]> {
  const keys = theirs.map(exchangeKey);
  const asRow = (row: unknown) => (row === undefined ? undefined : ({ table, row } as ExchangeRow));
  if (isCorpusTable(table)) {
    const found = await findCorpusRows(db, table, keys);
    return keys.map((key) => asRow(found.get(key)));
  }
  if (table === "versions") return (await findWholeVersions(db, keys)).map(asRow);
  const isPaired = table === "memberships" || table === "anchors";
  return (await findRows(db, table, isPaired ? keys.map((key) => key.split(" ")) : keys)).map(asRow);
}

/** What the merge rules compare has `importedAs` still; what is shown and put does not. */
function cleaned(mine: ExchangeRow | undefined): ExchangeRow | undefined {
  return mine && ({ table: mine.table, row: withoutStoreFields(mine.row) } as ExchangeRow);
}

function mergeRow(mine: ExchangeRow | undefined, theirs: ExchangeRow, now: Instant): Merge<AnyRow> {
  const own = <Table extends ExchangeTable>(_table: Table) =>
    mine?.row as (ExchangeRowOf[Table] & ImportedAs) | undefined;
  switch (theirs.table) {
    case "collections":
      return mergeCollection(own(theirs.table), theirs.row);
    case "articles":
      return mergeArticle(withoutDerived(own(theirs.table)), theirs.row, now);
    case "memberships":
      // When it was put there says nothing that could be in conflict.
      return mine ? { kind: "same" } : { kind: "added", row: theirs.row };
    case "versions":
      return mergeVersion(own(theirs.table), theirs.row);
    case "annotations":
      return mergeAnnotation(own(theirs.table), theirs.row);
    case "anchors":
      return mergeAnchor(own(theirs.table), theirs.row);
    case "judgements":
    case "edits":
      return mergeFixed(mine?.row, theirs.row);
    default:
      return mergeCorpusRow(mine?.row as CorpusRow | undefined, theirs.row);
  }
}

type CorpusRow = { readonly origin: string };

/**
 * Rows that only come along are taken where there is none. Theirs of the user's part never changes by itself what an id
 * of the shipped corpus or of a pack means.
 */
function mergeCorpusRow(
  mine: CorpusRow | undefined,
  theirs: ExchangeRowOf[ExchangeCorpusTable],
): Merge<AnyRow> {
  if (theirs.origin === "other") return mine ? { kind: "same" } : { kind: "added", row: theirs };
  if (mine?.origin === IMPORTED_ORIGIN) return { kind: "added", row: theirs };
  return mergeOwn<AnyRow>(mine && ({ ...mine, origin: "user" } as AnyRow), theirs);
}

function withoutDerived<Row extends object>(row: Row | undefined): Row | undefined {
  if (row === undefined) return undefined;
  const { aliasKeys: _keys, summary: _summary, ...rest } = row as Row & Partial<ArticleRow>;
  return rest as unknown as Row;
}

/**
 * Articles the library does not have by their ids may be there by one of their addresses. Where an earlier import put
 * theirs together with mine, its versions say so, even if mine has other addresses by now or lies in the trash.
 */
async function findAliased(
  db: OnRecordDatabase,
  compared: readonly ComparedRow[],
  { renamed, now }: { readonly renamed: RenamedIds; readonly now: Instant },
): Promise<readonly ComparedRow[]> {
  const added = compared.filter(({ merge }) => merge.kind === "added");
  const keysOf = ({ theirs }: ComparedRow) =>
    theirs.table === "articles" ? findAliasKeys(theirs.row.aliases) : [];
  const found = await findArticlesAt(db, added.flatMap(keysOf));
  const holders = await findArticlesOfVersions(
    db,
    added.flatMap(({ theirs }) => (theirs.table === "articles" ? [theirs.row.latestVersion] : [])),
  );
  return compared.map((each) => {
    if (each.merge.kind !== "added" || each.theirs.table !== "articles") return each;
    const mine = holders.get(each.theirs.row.latestVersion) ?? nearest(found, keysOf(each));
    if (mine === undefined) return each;
    renamed.articles.set(each.theirs.row.id, mine.id);
    const row = withoutDerived(mine) as ExchangeRowOf["articles"];
    const merge = mergeAliased(row, each.theirs.row, now);
    return { ...each, mine: cleaned({ table: "articles", row }), merge, isAliased: true };
  });
}

/** The article that shares the most addresses; of two that share as many the one whose id comes first. */
function nearest(found: readonly ArticleRow[], keys: readonly string[]): ArticleRow | undefined {
  const shared = (row: ArticleRow) => row.aliasKeys.filter((key) => keys.includes(key)).length;
  const sharing = found.filter((row) => shared(row) > 0);
  return sharing.toSorted((one, other) => shared(other) - shared(one) || (one.id < other.id ? -1 : 1))[0];
}

/** A conflict in which both were kept when the file was imported before is none any more. */
async function settleSeconds(
  db: OnRecordDatabase,
  compared: readonly ComparedRow[],
  renamed: RenamedIds,
): Promise<readonly ComparedRow[]> {
  const open = compared.filter(({ merge }) => merge.kind === "conflict" && merge.both.kind === "second");
  const table = open[0]?.theirs.table;
  if (table !== "collections" && table !== "annotations") return compared;
  const ids = open.map(({ theirs }) => secondId(theirs));
  const seconds = await findRows(db, table, ids);
  const settled = new Set(open.filter((_, index) => seconds[index] !== undefined));
  return compared.map((each) => {
    if (!settled.has(each)) return each;
    (renamed[table] as Map<string, string>).set(exchangeKey(each.theirs), secondId(each.theirs));
    return { ...each, merge: { kind: "same" } };
  });
}

function isCorpusTable(table: ExchangeTable): table is ExchangeCorpusTable {
  return (EXCHANGE_CORPUS_TABLES as readonly string[]).includes(table);
}
