import { Dexie, type Table } from "dexie";

import { type Correction, layEdits, type StaleEdit } from "../corpus/lay-edits";
import type { Claim } from "../domain/claim";
import type { CorpusPack, CorpusRows, Origin } from "../domain/corpus";
import type { Edit } from "../domain/edit";
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
 * imported pack never changes who or what a shipped id means. The user's edits are laid over all rows but their own.
 */
export function readCorpusRows(
  db: OnRecordDatabase,
): Promise<{ readonly rows: CorpusRows; readonly revision: number }> {
  return read(db, [...CORPUS_TABLES, "edits"], async () => {
    const [figures, outlets, documents, claims, statements, edits, revision] = await Promise.all([
      db.figures.toArray(),
      db.outlets.toArray(),
      db.documents.toArray(),
      db.claims.toArray(),
      db.statements.toArray(),
      db.edits.toArray(),
      getCorpusRevision(db),
    ]);
    const rows = {
      figures: sortedById<Figure>("figures", figures, edits),
      outlets: sortedById<Outlet>("outlets", outlets, edits),
      documents: sortedById<SourceDocument>("documents", documents, edits),
      claims: sortedById<Claim>("claims", claims, edits),
      statements: sortedById<Statement>("statements", statements, edits),
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

/** A corpus row as it counts: whose it is, and what the user's edits have changed of it. */
export type CorpusEntry<Row> = {
  readonly row: Row;
  readonly origin: Origin;
  readonly corrections: readonly Correction[];
  /** Edits of this row that do not apply. */
  readonly stale: readonly StaleEdit[];
};

/** The rows of a table with these ids, with their origins and corrections; an id nobody has is left out. */
export function getCorpusEntries<Row extends { readonly id: string }>(
  db: OnRecordDatabase,
  name: CorpusTable,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, CorpusEntry<Row>>> {
  return read(db, [name, "edits"], () => loadEntries<Row>(db, name, ids));
}

/** {@link getCorpusEntries} as part of a transaction over the table and the edits. */
export async function loadEntries<Row extends { readonly id: string }>(
  db: OnRecordDatabase,
  name: CorpusTable,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, CorpusEntry<Row>>> {
  const wanted = [...new Set(ids)];
  const rows = await db.table<Stored<Row>>(name).where("id").anyOf(wanted).toArray();
  return resolveEntries<Row>(name, rows, await db.edits.toArray());
}

/**
 * The next rows of a table after an id, in the order of ids, as they count; at least `most` stored rows of them if there
 * are so many.
 */
export async function readRowsAfter<Name extends CorpusTable>(
  db: OnRecordDatabase,
  name: Name,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly CorpusRowOf[Name][]> {
  return read(db, [name, "edits"], async () => {
    type Row = CorpusRowOf[Name] & { readonly id: string };
    const table = db.table<Stored<Row>>(name);
    const found = await table.where("id").above(after).limit(most).toArray();
    const last = found.at(-1)?.id;
    // Rows of other origins under the last id may have been cut off.
    const same = last === undefined ? [] : await table.where("id").equals(last).toArray();
    const rows = [...found.filter(({ id }) => id !== last), ...same];
    return sortedById<Row>(name, rows, await db.edits.toArray());
  });
}

async function getByIds<Id extends string, Row extends { readonly id: Id }>(
  db: OnRecordDatabase,
  name: CorpusTable,
  ids: Iterable<Id>,
): Promise<ReadonlyMap<Id, Row>> {
  const entries = await getCorpusEntries<Row>(db, name, ids);
  return new Map([...entries.values()].map(({ row }) => [row.id, row]));
}

function sortedById<Row extends { readonly id: string }>(
  name: CorpusTable,
  stored: readonly Stored<Row>[],
  edits: readonly Edit[],
): readonly Row[] {
  const rows = [...resolveEntries(name, stored, edits).values()].map(({ row }) => row);
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** One row an id, without its origin, under the edits of it. */
function resolveEntries<Row extends { readonly id: string }>(
  name: CorpusTable,
  stored: readonly Stored<Row>[],
  edits: readonly Edit[],
): ReadonlyMap<string, CorpusEntry<Row>> {
  const winners = new Map<string, Stored<Row>>();
  for (const row of stored) {
    const other = winners.get(row.id);
    if (other === undefined || goesBefore(row.origin, other.origin)) winners.set(row.id, row);
  }
  const byRow = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (edit.target.table === name) byRow.set(edit.target.id, [...(byRow.get(edit.target.id) ?? []), edit]);
  }
  return new Map([...winners].map(([id, row]) => [id, entryOf(name, row, byRow.get(id))]));
}

function entryOf<Row extends { readonly id: string }>(
  name: CorpusTable,
  stored: Stored<Row>,
  edits: readonly Edit[] | undefined,
): CorpusEntry<Row> {
  const { origin } = stored;
  const row = withoutOrigin(stored);
  if (edits === undefined) return { row, origin, corrections: [], stale: [] };
  if (origin !== "user") return { origin, ...layEdits(name, row, edits) };
  // What the user has of their own they change in place.
  return { row, origin, corrections: [], stale: edits.map((edit) => ({ edit, reason: "own-row" })) };
}

function withoutOrigin<Row extends object>(stored: Stored<Row>): Row {
  const row: { origin?: Origin } = { ...stored };
  delete row.origin;
  return row as Row;
}

/** Does the row of the first origin count where both have one of the same id? */
export function goesBefore(one: Origin, other: Origin): boolean {
  const rank = (origin: Origin) => (origin === "user" ? 0 : origin === "seed" ? 1 : 2);
  return rank(one) - rank(other) < 0 || (rank(one) === rank(other) && one < other);
}

/** Did rows of this origin come in with a file, neither shipped nor made by the user? */
export function isImported(origin: Origin): boolean {
  return origin !== "user" && origin !== "seed";
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
