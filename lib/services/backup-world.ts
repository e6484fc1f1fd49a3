import type { FileAddressRequest } from "../messaging/file-address-request";
import { download, mayDownload } from "../platform/downloads";
import { withFileAddress } from "../platform/file-address";
import { keptAlive } from "../platform/keep-alive";
import { getOwnVersion } from "../platform/own-files";
import { createOwnFile, removeOwnFile } from "../platform/own-file-system";
import { getBackupRecord, getSettings, setBackupRecord } from "../platform/settings";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { getExportState } from "../store/state";
import type { BackupWorld } from "./back-up";
import { exportEverything } from "./export-collection";
import type { ByteSink } from "./export-sink";
import { newId } from "./new-id";

/** Where a backup is put together before the browser copies it into the downloads folder; a killed worker leaves it. */
export const DRAFT = "backup.ndjson";

/** Backing up as the worker does it, over the real store and the real browser. */
export function backupWorld(opened: Promise<OnRecordDatabase>): BackupWorld {
  return {
    settings: getSettings,
    record: getBackupRecord,
    setRecord: setBackupRecord,
    userChanges: async () => {
      const db = await opened;
      return (await read(db, [], () => getExportState(db))).userChanges;
    },
    mayWrite: mayDownload,
    writeEverything: async (name) => {
      const written = { file: name };
      const sink = await openDraft(name, (file) => (written.file = file));
      await exportEverything(await opened, newId(), sink, {
        layout: "ndjson",
        generator: `On Record ${getOwnVersion()}`,
      });
      return written.file;
    },
    onceAtATime: async (work) => {
      await navigator.locks.request("backup", { ifAvailable: true }, async (lock) => {
        // From finding out which rows there are to the end of the browser's own copy.
        if (lock !== null) await keptAlive(work);
      });
    },
    now: () => new Date(),
  };
}

/** A draft that becomes the file when it is closed: only what the browser has written counts as exported. */
async function openDraft(name: string, onWritten: (file: string) => void): Promise<ByteSink> {
  const draft = await createOwnFile(DRAFT);
  let isOpen = true;
  return {
    write: async (bytes) => {
      await draft.write(bytes as Uint8Array<ArrayBuffer>);
    },
    close: async () => {
      isOpen = false;
      await draft.close();
      const request: FileAddressRequest = { name: "file.address", file: DRAFT };
      onWritten(await withFileAddress(DRAFT, request, (url) => download(url, name)));
      await removeOwnFile(DRAFT);
    },
    abort: async () => {
      if (isOpen) await draft.abort();
      await removeOwnFile(DRAFT);
    },
  };
}
