import type { BackupPlan, Settings } from "../domain/settings";
import { openOwnPage } from "../platform/browser-events";
import { forgetDownloads, requestDownloads } from "../platform/downloads";
import { forgetDrafts } from "../platform/drafts";
import { setLastCollections } from "../platform/last-collections";
import { removeOwnFile } from "../platform/own-file-system";
import { forgetWaitingDownloads } from "../platform/save-file";
import { changeSettings, getSettings, watchBackupRecord } from "../platform/settings";
import { findWatchedSites, forgetPermission, hostOfPermission } from "../platform/watched-sites";
import { deleteEverything } from "../store/delete-everything";
import { DRAFT } from "./backup-world";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";
import { createRescueServices } from "./rescue-services";
import { storageFacts } from "./storage-facts";
import { tellPages } from "./tell-pages";

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
    watchBackupRecord,
    startBackups: (plan: BackupPlan) => planBackups(plan),
    stopBackups: async () => {
      await changeSettings({ backup: undefined });
      // The plan is gone, and nothing is written any more, whether or not the browser lets the permission go.
      await forgetDownloads().catch(() => undefined);
    },
    backUpNow,
    openExport: () => openOwnPage("/library.html?export=everything"),
    deleteEverything: () => deleteAll(store),
    ...createRescueServices(store),
  };
}

/** The store first; then what stands beside it, and the open pages. */
async function deleteAll(store: Promise<ScreenStore>): Promise<void> {
  const { db } = await store;
  await deleteEverything(db, newId());
  // What the user keeps is gone by now, and said to be; drafts and half-made files that could not be removed
  // go with the session, with the next backup and with the next visit to the library.
  await Promise.allSettled([
    setLastCollections([]),
    forgetDrafts(),
    removeOwnFile(DRAFT),
    forgetWaitingDownloads(new Date()),
    tellPages(),
  ]);
}

/** The permission first: the browser gives it only while the click lasts. */
async function planBackups(backup: NonNullable<Settings["backup"]>): Promise<boolean> {
  const granted = await requestDownloads();
  if (granted) await changeSettings({ backup });
  return granted;
}
