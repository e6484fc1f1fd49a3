import { getDiskUsage } from "../platform/disk-usage";
import { readStoredAmounts, type StoredAmounts } from "../store/stored-amounts";
import type { ExportState } from "../store/state";
import type { StoreCondition } from "./corpus-facts";
import type { ScreenStore } from "./open-screen-store";

/** The user is reminded to export once more than so many changes, or changes of more than so many days, are in no export. */
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
  const unexported = countUnexported(amounts.exports);
  return {
    ...amounts,
    condition,
    ...(bytes === undefined ? {} : { bytes }),
    unexported,
    exportDue: isExportDue(amounts.exports, now),
  };
}

/** How many changes of the user's are in no export of everything. */
export function countUnexported({ userChanges, last }: ExportState): number {
  return userChanges - (last?.userChanges ?? 0);
}

/** More than 50 changes are in no export, or the first of those that are not was made more than 14 days ago. */
export function isExportDue(state: ExportState, now: Date): boolean {
  const unexported = countUnexported(state);
  if (unexported > REMIND_AFTER_CHANGES) return true;
  if (unexported === 0 || state.since === undefined) return false;
  return now.getTime() - Date.parse(state.since) > REMIND_AFTER_DAYS * DAY_MS;
}
