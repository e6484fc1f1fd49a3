import { Dexie } from "dexie";

import type { OnRecordDatabase } from "./database";
import { IMPORTED_ORIGIN } from "./exchange-repository";
import { CORPUS_TABLES, DERIVED_TABLES, LIBRARY_TABLES } from "./rows";
import { clearExportState } from "./state";
import { write } from "./write";

/**
 * Deletes all that is the user's, for good: articles, annotations, collections, judgements, edits, the user's own part
 * of the corpus and what came along with imported collections, and the index over it. What is shipped and what was
 * imported as a pack stays. Of earlier actions only that they were carried out is still known: what they came to could
 * be told from.
 * @throws StoreError as `write` does; nothing is deleted then.
 */
export async function deleteEverything(db: OnRecordDatabase, requestId: string): Promise<void> {
  const tables = [...LIBRARY_TABLES, ...DERIVED_TABLES, ...CORPUS_TABLES, "jobs"] as const;
  await write(db, { requestId, tables }, async () => {
    for (const table of [...LIBRARY_TABLES, ...DERIVED_TABLES, "jobs"]) await db.table(table).clear();
    for (const table of CORPUS_TABLES) {
      for (const origin of ["user", IMPORTED_ORIGIN]) {
        const rows = db
          .table(table)
          .where("[origin+id]")
          .between([origin, Dexie.minKey], [origin, Dexie.maxKey]);
        await rows.delete();
      }
    }
    await db.requests.toCollection().modify({ result: undefined });
    await clearExportState(db);
  });
}
