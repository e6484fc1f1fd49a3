import { getDiskUsage } from "../platform/disk-usage";
import { readStoredAmounts, type StoredAmounts } from "../store/stored-amounts";
import type { StoreCondition } from "./corpus-facts";
import type { ScreenStore } from "./open-screen-store";

/** From so many changes, or so many days after the last export, on the user is reminded to export. */
const REMIND_AFTER_CHANGES = 50;
const REMIND_AFTER_DAYS = 14;
const DAY_MS = 86_400_000;

/** How much is kept, where the disk stands, and whether an export is due. */
export interface StorageFacts extends StoredAmounts {
  readonly condition: StoreCondition;
  /** Bytes on disk, as far as the browser tells. */
  readonly bytes?: number;
  /** Changes of the user's that are in no export. */
  readonly unexported: number;
  readonly exportDue: boolean;
}

/** What the options say of the storage. */
export async function storageFacts({ db, condition }: ScreenStore, now: Date): Promise<StorageFacts> {
  const [amounts, bytes] = await Promise.all([readStoredAmounts(db), getDiskUsage()]);
  const unexported = amounts.exports.userChanges - (amounts.exports.last?.userChanges ?? 0);
  return {
    ...amounts,
    condition,
    ...(bytes === undefined ? {} : { bytes }),
    unexported,
    exportDue: isExportDue(unexported, amounts.exports.last?.at, now),
  };
}

/** More than 50 changes are in no export, or some are and the last export is more than 14 days old. Without any export only the changes count. */
export function isExportDue(unexported: number, lastAt: string | undefined, now: Date): boolean {
  if (unexported > REMIND_AFTER_CHANGES) return true;
  if (unexported === 0 || lastAt === undefined) return false;
  return now.getTime() - Date.parse(lastAt) > REMIND_AFTER_DAYS * DAY_MS;
}
