import type { OnRecordDatabase } from "./database";
import { putLastExport } from "./state";
import { write } from "./write";

/** Notes that everything was exported now, as it was after this many changes of the user's. */
export async function noteExport(
  db: OnRecordDatabase,
  requestId: string,
  userChanges: number,
): Promise<void> {
  const at = db.now().toISOString();
  await write(db, { requestId, tables: [] }, () => putLastExport(db, { at, userChanges }));
}
