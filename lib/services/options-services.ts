import type { BackupPlan, Settings } from "../domain/settings";
import { openOwnPage } from "../platform/browser-events";
import { forgetDownloads, requestDownloads } from "../platform/downloads";
import { changeSettings, getBackupRecord, getSettings } from "../platform/settings";
import { findWatchedSites, forgetPermission, hostOfPermission } from "../platform/watched-sites";
import { deleteEverything } from "../store/delete-everything";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";
import { storageFacts } from "./storage-facts";

/** What the options page asks of the world around it, over the real store and the real browser. */
export function createOptionsServices(store: Promise<ScreenStore>, backUpNow: () => Promise<void>) {
  return {
    settings: getSettings,
    changeSettings,
    restart: () => location.reload(),
    watchedSites: async () =>
      (await findWatchedSites()).map((permission) => {
        const host = hostOfPermission(permission);
        return { permission, ...(host === undefined ? {} : { host }) };
      }),
    stopWatching: ({ permission }: { readonly permission: string }) => forgetPermission(permission),
    storageFacts: async () => storageFacts(await store, new Date()),
    backupRecord: getBackupRecord,
    startBackups: (plan: BackupPlan) => planBackups(plan),
    stopBackups: async () => {
      await changeSettings({ backup: undefined });
      await forgetDownloads();
    },
    backUpNow,
    openExport: () => openOwnPage("/library.html?export=everything"),
    deleteEverything: async () => deleteEverything((await store).db, newId()),
  };
}

/** The permission first: the browser gives it only while the click lasts. */
async function planBackups(backup: NonNullable<Settings["backup"]>): Promise<boolean> {
  const granted = await requestDownloads();
  if (granted) await changeSettings({ backup });
  return granted;
}
