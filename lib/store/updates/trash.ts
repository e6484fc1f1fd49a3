import type { Table } from "dexie";

import type { Instant } from "../../domain/instant";
import { edited, type EditedRow, stampAfter } from "./stamps";

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
  const deletedAt = inTrash ? stampAfter(now, undefined) : undefined;
  const moved = (moving as Row[]).map((row) => edited<Row>(row, now, { ...row, deletedAt }));
  if (moved.length > 0) await table.bulkPut(moved);
  return moved.map(({ id }) => id);
}
