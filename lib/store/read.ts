import type { OnRecordDatabase } from "./database";
import { asStoreError } from "./errors";
import type { ContentTable } from "./rows";

/**
 * Reads several tables (and `meta`) as of one moment. `work` may await nothing but the database.
 * @throws StoreError
 */
export async function read<Result>(
  db: OnRecordDatabase,
  tables: readonly ContentTable[],
  work: () => PromiseLike<Result>,
): Promise<Result> {
  try {
    return await db.transaction("r", [...tables, "meta"], work);
  } catch (error) {
    throw asStoreError(error);
  }
}
