import type { LibraryChange } from "../domain/library-change";
import type { OnRecordDatabase } from "../store/database";
import { requireUpdate } from "../store/library-updates";
import { write } from "../store/write";

/** What a change came to: the change that takes it back, or none where nothing can. */
export interface ChangeOutcome {
  readonly undo?: LibraryChange;
}

/**
 * Carries out one change of what is kept, in one transaction, once under its request id. Rows that are gone in the
 * meantime are passed over: the change of them is meaningless, not a fault.
 * @throws StoreError as `write` does; nothing is written then.
 */
export async function changeLibrary(
  db: OnRecordDatabase,
  requestId: string,
  change: LibraryChange,
): Promise<ChangeOutcome> {
  const update = requireUpdate(change);
  const action = { requestId, tables: update.tables, isUserChange: true };
  const { result } = await write(db, action, () => update.apply(db));
  return result === undefined ? {} : { undo: result };
}
