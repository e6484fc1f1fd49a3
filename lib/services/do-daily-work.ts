import { doDaily } from "../platform/daily";
import type { OnRecordDatabase } from "../store/database";
import { type BackupWorld, backUpIfDue } from "./back-up";
import { purgeTrash } from "./purge-trash";

/** What the worker does by itself at its start and once a day. Called synchronously at that start, as `doDaily` is. */
export function doDailyWork(opened: Promise<OnRecordDatabase>, backup: BackupWorld): void {
  doDaily("purge-trash", async () => purgeTrash(await opened));
  doDaily("back-up", () => backUpIfDue(backup));
}
