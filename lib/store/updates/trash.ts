import type { Table } from "dexie";

import type { ImportedAs } from "../../collection/merge-revised";
import type { Instant } from "../../domain/instant";
import { edited, type EditedRow } from "./stamps";

type Deletable = EditedRow & { readonly id: string; readonly deletedAt?: Instant | undefined };

/**
 * Moves rows into the trash, or back out of it; nothing that belongs to them is touched. Gives the ids of those that
 * were not where they were to go already; a row that is gone is passed over.
 */
export async function moveInTrash<Row extends Deletable>(
  table: Table<Row, Row["id"]>,
  ids: readonly Row["id"][],
  { inTrash, now }: { readonly inTrash: boolean; readonly now: Date },
): Promise<readonly Row["id"][]> {
  const found = await table.bulkGet([...new Set(ids)]);
  const moving = found.filter((row) => row !== undefined && (row.deletedAt !== undefined) !== inTrash);
  const moved = (moving as Row[]).map((row) => {
    const changed = edited<Row>(row, now, { ...row, deletedAt: undefined });
    // By the row's own time, which never goes back: under a clock that stands years behind it would be purged at once.
    return inTrash ? { ...changed, deletedAt: changed.editedAt } : changed;
  });
  if (moved.length > 0) await table.bulkPut(moved);
  return moved.map(({ id }) => id);
}

/**
 * Since when a row has been in the trash of this library, from which its days count: what a file brought there was
 * deleted somewhere else, perhaps months before. Undefined if it is not there.
 */
export function inTrashSince({
  deletedAt,
  importedAs,
}: Pick<Deletable, "deletedAt"> & ImportedAs): Instant | undefined {
  const cameIn = importedAs?.at;
  if (deletedAt === undefined || cameIn === undefined) return deletedAt;
  return cameIn > deletedAt ? cameIn : deletedAt;
}
