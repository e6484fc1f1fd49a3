import { Dexie } from "dexie";

import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { CORPUS_TABLES, type CorpusTable } from "./rows";

/** Ids of the corpus rows that are the user's own, and of those an edit of the user's is laid over, by table. */
export type UserCorpus = {
  readonly own: Readonly<Record<CorpusTable, ReadonlySet<string>>>;
  readonly edited: Readonly<Record<CorpusTable, ReadonlySet<string>>>;
};

/** What of the corpus the user recorded or put right, to be told apart from what was shipped or imported. */
export function readUserCorpus(db: OnRecordDatabase): Promise<UserCorpus> {
  return read(db, [...CORPUS_TABLES, "edits"], async () => {
    const own = await Promise.all(CORPUS_TABLES.map((table) => findUserIds(db, table)));
    const edits = await db.edits.toArray();
    const editedIn = (table: CorpusTable) =>
      new Set(edits.filter(({ target }) => target.table === table).map(({ target }) => target.id));
    return {
      own: byTable((table) => own[CORPUS_TABLES.indexOf(table)] ?? new Set()),
      edited: byTable(editedIn),
    };
  });
}

async function findUserIds(db: OnRecordDatabase, table: CorpusTable): Promise<ReadonlySet<string>> {
  const rows = db.table(table).where("[origin+id]").between(["user", Dexie.minKey], ["user", Dexie.maxKey]);
  const keys = (await rows.primaryKeys()) as unknown as readonly (readonly [string, string])[];
  return new Set(keys.map(([, id]) => id));
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
