import { browser } from "wxt/browser";

import { BackupRecord, defaultSettings, Settings } from "../domain/settings";

/** Settings stand in `storage.local` one key each, so that two pages that change two of them never undo each other. */
const keys = Object.keys(Settings.def.innerType.shape) as readonly (keyof Settings)[];
const BACKUP_RECORD = "backupRecord";

/** The user's settings; what was never chosen, or cannot be read, is as {@link defaultSettings} has it. */
export async function getSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get([...keys]));
}

/** Changes some settings; `undefined` takes a choice back. */
export async function changeSettings(change: {
  readonly [Key in keyof Settings]?: Settings[Key] | undefined;
}): Promise<void> {
  const entries = Object.entries(change);
  const dropped = entries.filter(([, value]) => value === undefined).map(([key]) => key);
  await browser.storage.local.set(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
  if (dropped.length > 0) await browser.storage.local.remove(dropped);
}

/** Calls back after every change of a setting, until the returned function is called. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) void getSettings().then(onChange);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The settings as a screen reads and follows them. */
export const settingsSource = { get: getSettings, watch: watchSettings } as const;

/** What became of the last automatic backups. */
export async function getBackupRecord(): Promise<BackupRecord> {
  const kept = (await browser.storage.local.get(BACKUP_RECORD))[BACKUP_RECORD];
  return BackupRecord.safeParse(kept).data ?? {};
}

/** Calls back with what became of the last backups, now and after every one, until the returned function is called. */
export function watchBackupRecord(onRecord: (record: BackupRecord) => void): () => void {
  const tell = () => void getBackupRecord().then(onRecord);
  const listener = (changes: Record<string, unknown>) => {
    if (BACKUP_RECORD in changes) tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  tell();
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Notes what became of a backup. */
export async function setBackupRecord(record: BackupRecord): Promise<void> {
  await browser.storage.local.set({ [BACKUP_RECORD]: record });
}

function parseSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const shape = Settings.def.innerType.shape;
  const chosen = keys.flatMap((key) => {
    const parsed = shape[key].safeParse(kept[key]);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(chosen) };
}
