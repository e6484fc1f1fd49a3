import { DAYS_IN_TRASH } from "../domain/library-article";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { emptyTrash, findInTrash } from "../store/updates/trash-updates";
import { write } from "../store/write";

const DAY_MS = 86_400_000;

/**
 * Removes for good what has been in the trash for thirty days: asked at every start of the worker and once a day while
 * it is awake. It is no change of the user's, and at most one write a day; a store that is only read is left alone.
 * @throws StoreError as `write` does; nothing is removed then
 */
export async function purgeTrash(db: OnRecordDatabase): Promise<void> {
  if (db.access.kind !== "writable") return;
  const deletedBefore = new Date(db.now().getTime() - DAYS_IN_TRASH * DAY_MS).toISOString();
  const old = await read(db, ["articles", "annotations", "collections"], () =>
    findInTrash(db, deletedBefore),
  );
  if (old.articles.length + old.annotations.length + old.collections.length === 0) return;
  // What is restored in the meantime is not in the trash any more, or not for so long, and stays.
  const update = emptyTrash(old, { deletedBefore });
  const requestId = `purge-trash:${deletedBefore.slice(0, 10)}`;
  await write(db, { requestId, tables: update.tables }, () => update.apply(db));
}
