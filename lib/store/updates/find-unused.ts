import { Dexie } from "dexie";

import type { OnRecordDatabase } from "../database";
import { CORPUS_TABLES, type CorpusTable } from "../rows";

/** Ids of the user's own corpus rows, by table. */
export type OwnIds = Readonly<Record<CorpusTable, readonly string[]>>;

/** The tables that {@link findUnused} reads. */
export const USERS_TABLES = [...CORPUS_TABLES, "edits", "articles"] as const;

/**
 * Which of these rows can go without leaving anything of the user's pointing at nothing: all of the statements, and
 * whatever else no row that stays, no value of an edit and no kept article names by its id. What is named by something that stays, stays
 * with it. A judgement keeps nothing: it says something on a link, and means nothing where an end of that is gone. Part of
 * a transaction over {@link USERS_TABLES}; asks the database in any case, as such a part must.
 */
export async function findUnused(db: OnRecordDatabase, ids: OwnIds): Promise<OwnIds> {
  const going = new Map(
    CORPUS_TABLES.filter((table) => table !== "statements").flatMap((table) =>
      ids[table].map((id) => [id, table] as const),
    ),
  );
  const goes = (table: CorpusTable, id: string) => ids[table].includes(id);
  const own: Text[] = [];
  for (const table of CORPUS_TABLES) own.push(...(await ownRows(db, table)));
  const edits = (await db.edits.toArray()).map(({ value }) => JSON.stringify(value));
  const staying = own.filter(({ table, id }) => !goes(table, id)).map(({ text }) => text);
  const queue = [...staying, ...edits, ...(await outletsOfArticles(db, ids.outlets))];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [id, table] of going) {
      if (!text.includes(JSON.stringify(id))) continue;
      going.delete(id);
      queue.push(...own.filter((row) => row.table === table && row.id === id).map((row) => row.text));
    }
  }
  const free = (table: CorpusTable) => ids[table].filter((id) => going.get(id) === table);
  return {
    figures: free("figures"),
    outlets: free("outlets"),
    documents: free("documents"),
    claims: free("claims"),
    statements: ids.statements,
  };
}

/** Those of the outlets that kept articles are from, those in the trash too, each as the rows have it. */
function outletsOfArticles(db: OnRecordDatabase, outlets: readonly string[]): PromiseLike<readonly string[]> {
  // A plain promise would let go of the transaction.
  if (outlets.length === 0) return Dexie.Promise.resolve([]);
  return db.articles
    .filter(({ outletId }) => outletId !== undefined && outlets.includes(outletId))
    .toArray((rows) => rows.map(({ outletId }) => JSON.stringify(outletId)));
}

interface Text {
  readonly table: CorpusTable;
  readonly id: string;
  readonly text: string;
}

async function ownRows(db: OnRecordDatabase, table: CorpusTable): Promise<readonly Text[]> {
  const range = db.table(table).where("[origin+id]").between(["user", Dexie.minKey], ["user", Dexie.maxKey]);
  const rows: readonly { readonly id: string }[] = await range.toArray();
  return rows.map((row) => ({ table, id: row.id, text: JSON.stringify(row) }));
}
