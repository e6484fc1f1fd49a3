import type { Origin } from "../domain/corpus";
import { getCorpusEntries, goesBefore, isImported } from "./corpus-repository";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { CORPUS_TABLES, type CorpusTable } from "./rows";

/**
 * Ids of the corpus rows that are the user's own, of those an edit of the user's is laid over, and of those that were
 * imported and are neither shipped nor the user's, by table.
 */
export type UserCorpus = {
  readonly own: Readonly<Record<CorpusTable, ReadonlySet<string>>>;
  readonly edited: Readonly<Record<CorpusTable, ReadonlySet<string>>>;
  readonly imported: Readonly<Record<CorpusTable, ReadonlySet<string>>>;
};

/** What of the corpus the user recorded or put right, to be told apart from what was shipped or imported. */
export function readUserCorpus(db: OnRecordDatabase): Promise<UserCorpus> {
  return read(db, [...CORPUS_TABLES, "edits"], async () => {
    const all = await Promise.all(CORPUS_TABLES.map((table) => findOrigins(db, table)));
    const idsOf = (table: CorpusTable, isMeant: (origin: Origin) => boolean) =>
      new Set([...all[CORPUS_TABLES.indexOf(table)]!].flatMap(([id, origin]) => (isMeant(origin) ? id : [])));
    const edited = await Promise.all(CORPUS_TABLES.map((table) => findEdited(db, table)));
    return {
      own: byTable((table) => idsOf(table, (origin) => origin === "user")),
      edited: byTable((table) => edited[CORPUS_TABLES.indexOf(table)]!),
      imported: byTable((table) => idsOf(table, isImported)),
    };
  });
}

/** Whose row counts, by id; no row is read. */
async function findOrigins(db: OnRecordDatabase, table: CorpusTable): Promise<ReadonlyMap<string, Origin>> {
  const keys = (await db.table(table).toCollection().primaryKeys()) as [Origin, string][];
  const origins = new Map<string, Origin>();
  for (const [origin, id] of keys) {
    const other = origins.get(id);
    if (other === undefined || goesBefore(origin, other)) origins.set(id, origin);
  }
  return origins;
}

/** An edit that does not apply any more has put nothing right. */
async function findEdited(db: OnRecordDatabase, table: CorpusTable): Promise<ReadonlySet<string>> {
  const targets = (await db.edits.toArray()).map(({ target }) => target);
  const ids = targets.filter((target) => target.table === table).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const entries = await getCorpusEntries(db, table, ids);
  return new Set([...entries].flatMap(([id, { corrections }]) => (corrections.length > 0 ? id : [])));
}

function byTable<Value>(valueOf: (table: CorpusTable) => Value): Readonly<Record<CorpusTable, Value>> {
  return {
    figures: valueOf("figures"),
    outlets: valueOf("outlets"),
    documents: valueOf("documents"),
    claims: valueOf("claims"),
    statements: valueOf("statements"),
  };
}
