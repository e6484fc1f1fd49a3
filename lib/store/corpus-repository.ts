import { Dexie, type Table } from "dexie";

import type { Claim } from "../domain/claim";
import type { CorpusPack, CorpusRows, Origin } from "../domain/corpus";
import type { Figure } from "../domain/figure";
import type { ClaimId, DocumentId, FigureId, OutletId, StatementId } from "../domain/ids";
import type { Outlet } from "../domain/outlet";
import type { SourceDocument } from "../domain/source-document";
import type { Statement } from "../domain/statement";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { CORPUS_TABLES, type CorpusRowOf, type CorpusTable, type PackRow, type Stored } from "./rows";
import { getCorpusRevision } from "./state";
import { write, type WriteResult } from "./write";

/** Rows asked of the database at a time, so that a large pack does not stand in memory once more as open requests. */
const BATCH_ROWS = 500;

/**
 * The whole corpus and its revision, as of one moment. One row an id, in the order of ids: where several origins have
 * the same id the user's row counts, then the shipped one, then that of the pack whose id sorts first, so that an
 * imported pack never changes who or what a shipped id means.
 */
export function readCorpusRows(
  db: OnRecordDatabase,
): Promise<{ readonly rows: CorpusRows; readonly revision: number }> {
  return read(db, CORPUS_TABLES, async () => {
    const [figures, outlets, documents, claims, statements, revision] = await Promise.all([
      db.figures.toArray(),
      db.outlets.toArray(),
      db.documents.toArray(),
      db.claims.toArray(),
      db.statements.toArray(),
      getCorpusRevision(db),
    ]);
    const rows = {
      figures: sortedById<Figure>(figures),
      outlets: sortedById<Outlet>(outlets),
      documents: sortedById<SourceDocument>(documents),
      claims: sortedById<Claim>(claims),
      statements: sortedById<Statement>(statements),
    };
    return { rows, revision };
  });
}

/** Revision of the corpus: 0 while nothing is installed; a compiled corpus of another revision is out of date. */
export function corpusRevision(db: OnRecordDatabase): Promise<number> {
  return read(db, [], () => getCorpusRevision(db));
}

/** What {@link replaceOrigin} puts in place of all that an origin has. */
export type OriginContent = {
  readonly origin: Origin;
  readonly pack: CorpusPack;
  readonly contentHash: string;
};

/**
 * Replaces all rows of one origin, and of no other, by those of a pack, in one transaction: a reader sees the old rows
 * or the new ones. The pack must be valid.
 * @throws StoreError; `failed` if the pack has an id twice.
 */
export function replaceOrigin(
  db: OnRecordDatabase,
  content: OriginContent,
  requestId: string,
): Promise<WriteResult> {
  return write(db, { requestId, tables: [...CORPUS_TABLES, "packs"] }, async () => {
    for (const name of CORPUS_TABLES) {
      await replaceRows(db, name, content.origin, content.pack[name]);
    }
    await db.packs.put(packRow(content, db.now()));
  });
}

/** The figures with these ids; an id nobody has is left out. */
export const getFigures = (db: OnRecordDatabase, ids: Iterable<FigureId>) =>
  getByIds<FigureId, Figure>(db, "figures", ids);

/** The outlets with these ids; an id nobody has is left out. */
export const getOutlets = (db: OnRecordDatabase, ids: Iterable<OutletId>) =>
  getByIds<OutletId, Outlet>(db, "outlets", ids);

/** The source documents with these ids; an id nobody has is left out. */
export const getDocuments = (db: OnRecordDatabase, ids: Iterable<DocumentId>) =>
  getByIds<DocumentId, SourceDocument>(db, "documents", ids);

/** The claims with these ids; an id nobody has is left out. */
export const getClaims = (db: OnRecordDatabase, ids: Iterable<ClaimId>) =>
  getByIds<ClaimId, Claim>(db, "claims", ids);

/** The statements with these ids; an id nobody has is left out. */
export const getStatements = (db: OnRecordDatabase, ids: Iterable<StatementId>) =>
  getByIds<StatementId, Statement>(db, "statements", ids);

async function getByIds<Id extends string, Row extends { readonly id: Id }>(
  db: OnRecordDatabase,
  name: CorpusTable,
  ids: Iterable<Id>,
): Promise<ReadonlyMap<Id, Row>> {
  const wanted = [...new Set(ids)];
  const rows = await read(db, [name], () => db.table<Stored<Row>>(name).where("id").anyOf(wanted).toArray());
  return resolveOrigins<Row>(rows) as ReadonlyMap<Id, Row>;
}

function sortedById<Row extends { readonly id: string }>(stored: readonly Stored<Row>[]): readonly Row[] {
  return [...resolveOrigins(stored).values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** One row an id, without its origin. */
function resolveOrigins<Row extends { readonly id: string }>(
  stored: readonly Stored<Row>[],
): ReadonlyMap<string, Row> {
  const winners = new Map<string, Stored<Row>>();
  for (const row of stored) {
    const other = winners.get(row.id);
    if (other === undefined || goesBefore(row.origin, other.origin)) winners.set(row.id, row);
  }
  return new Map([...winners].map(([id, row]) => [id, withoutOrigin(row)]));
}

function withoutOrigin<Row extends object>(stored: Stored<Row>): Row {
  const row: { origin?: Origin } = { ...stored };
  delete row.origin;
  return row as Row;
}

function goesBefore(one: Origin, other: Origin): boolean {
  const rank = (origin: Origin) => (origin === "user" ? 0 : origin === "seed" ? 1 : 2);
  return rank(one) - rank(other) < 0 || (rank(one) === rank(other) && one < other);
}

async function replaceRows<Name extends CorpusTable>(
  db: OnRecordDatabase,
  name: Name,
  origin: Origin,
  rows: readonly CorpusRowOf[Name][],
): Promise<void> {
  const table: Table<Stored<CorpusRowOf[Name]>> = db.table(name);
  await table.where("[origin+id]").between([origin, Dexie.minKey], [origin, Dexie.maxKey]).delete();
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const batch = rows.slice(from, from + BATCH_ROWS);
    await table.bulkAdd(batch.map((row) => ({ ...row, origin })));
  }
}

function packRow({ origin, pack, contentHash }: OriginContent, now: Date): PackRow {
  const { id, release, title, description, licence, createdAt } = pack;
  const counts = {
    figures: pack.figures.length,
    outlets: pack.outlets.length,
    documents: pack.documents.length,
    claims: pack.claims.length,
    statements: pack.statements.length,
  };
  const installedAt = now.toISOString();
  return { origin, id, release, title, description, licence, createdAt, contentHash, counts, installedAt };
}
