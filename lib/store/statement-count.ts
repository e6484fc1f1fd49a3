import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { getCorpusRevision } from "./state";

/** How many statements are on record, and in which revision of the corpus. */
export interface StatementCount {
  readonly statements: number;
  readonly revision: number;
}

/**
 * Counts the statements on record by their keys, without reading them: a report says how large the record is, and a
 * large one takes seconds to read. A statement that several origins have counts once.
 * @throws StoreError
 */
export function countStatements(db: OnRecordDatabase): Promise<StatementCount> {
  return read(db, ["statements"], async () => {
    const keys = await db.statements.toCollection().primaryKeys();
    const ids = new Set(keys.map(([, id]) => id));
    return { statements: ids.size, revision: await getCorpusRevision(db) };
  });
}
