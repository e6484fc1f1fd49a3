import type { BackupPlan, BackupRecord, Settings } from "../lib/domain/settings";
import type { StorageFacts } from "../lib/services/storage-facts";
import type { RescueServices } from "./rescue-services";

/** A site on the watch list: the permission that stands for it, and its host as it is shown; absent: all sites. */
export interface WatchedSite {
  readonly permission: string;
  readonly host?: string;
}

/** Everything the options page asks of the world around it. A rejected promise is a fault. */
export interface OptionsServices extends RescueServices {
  settings(): Promise<Settings>;
  changeSettings(change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Promise<void>;
  /** Puts the interface into the language that was just chosen. */
  restart(): void;
  watchedSites(): Promise<readonly WatchedSite[]>;
  stopWatching(site: WatchedSite): Promise<void>;
  storageFacts(): Promise<StorageFacts>;
  /** Follows what became of the last backups, wherever they were begun. Returns the way to stop. */
  watchBackupRecord(onRecord: (record: BackupRecord) => void): () => void;
  /**
   * Asks the browser for the permission to write files, and plans the backups; false where the user refused. Called
   * inside the click's own task, before any await, as the browser demands.
   */
  startBackups(plan: BackupPlan): Promise<boolean>;
  /** Stops writing backups and gives the permission back. */
  stopBackups(): Promise<void>;
  /** Writes a backup now; resolves when it is on disk or has failed, which the record tells. */
  backUpNow(): Promise<void>;
  /** Shows the dialog that exports everything. */
  openExport(): Promise<void>;
  /** Deletes all that is the user's, for good; what is shipped stays. */
  deleteEverything(): Promise<void>;
}
