import { checkCanary, type CheckMark, type Damage } from "./canary";
import {
  type CanaryStorage,
  DATABASE_NAME,
  type DatabaseOptions,
  OnRecordDatabase,
  type StoreAccess,
} from "./database";
import { asStoreError, StoreError } from "./errors";
import { migrations } from "./migrations/migrations";

/**
 * A store, or why there is none. Reading works in all but `failed`; writing only in `open`, elsewhere `write` refuses.
 * `newer`: an older extension finds the database of a newer one. Nothing is ever deleted or made anew here.
 */
export type OpenOutcome =
  | { readonly kind: "open"; readonly db: OnRecordDatabase }
  | { readonly kind: "newer"; readonly db: OnRecordDatabase; readonly storedVersion: number }
  | { readonly kind: "damaged"; readonly db: OnRecordDatabase; readonly damage: Damage }
  | { readonly kind: "failed"; readonly error: StoreError };

/** What opening a store needs; without a mark every context counts the whole store. */
export type OpenOptions = DatabaseOptions & { readonly checkMark?: CheckMark };

/** Dexie keeps ten times the number of the migration as the version of the database. */
const NATIVE_PER_VERSION = 10;

/**
 * Opens the store of this context, bringing it up to the latest migration, and checks the canary. Call it once a
 * context and keep the outcome.
 */
export async function openStore(
  canaryStorage: CanaryStorage,
  options: OpenOptions = {},
): Promise<OpenOutcome> {
  try {
    const { db, newerVersion } = await openDatabase(canaryStorage, options);
    if (newerVersion !== undefined) return { kind: "newer", db, storedVersion: newerVersion };
    return await checkedOutcome(db, options.checkMark);
  } catch (error) {
    return { kind: "failed", error: asStoreError(error) };
  }
}

/**
 * Opens the store in a context that has no canary to look at, after one that has. It is `unchecked` until it is given the
 * {@link accessAsFound}.
 * @throws StoreError
 */
export async function openUncheckedStore(options: DatabaseOptions = {}): Promise<OnRecordDatabase> {
  try {
    return (await openDatabase(NO_CANARY, options)).db;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** What may be done with a store that another context has looked at: at most what is made of other rows is written. */
export function accessAsFound({ isWritable }: { readonly isWritable: boolean }): StoreAccess {
  if (isWritable) return { kind: "writable" };
  return { kind: "read-only", reason: new StoreError("read-only", "the worker may not write to the store") };
}

const noCanary = () => Promise.reject(new StoreError("failed", "this context has no canary"));
const NO_CANARY: CanaryStorage = { get: noCanary, set: noCanary };

/**
 * The version is asked for before Dexie opens: Dexie adds tables and indexes it misses to whatever database it finds,
 * and a newer one must stay as it is. 0 if there is no database.
 */
async function getStoredVersion(options: DatabaseOptions): Promise<number> {
  const databases = await (options.indexedDB ?? indexedDB).databases();
  const stored = databases.find((database) => database.name === (options.name ?? DATABASE_NAME));
  return Math.floor((stored?.version ?? 0) / NATIVE_PER_VERSION);
}

/** `newerVersion`: that of a database which a newer release has made. */
async function openDatabase(
  canaryStorage: CanaryStorage,
  options: DatabaseOptions,
): Promise<{ readonly db: OnRecordDatabase; readonly newerVersion?: number }> {
  const known = Math.max(...(options.migrations ?? migrations).map((migration) => migration.number));
  const storedVersion = await getStoredVersion(options);
  if (storedVersion <= known) {
    const db = new OnRecordDatabase(canaryStorage, options);
    await db.open();
    return { db };
  }
  const db = new OnRecordDatabase(canaryStorage, { ...options, migrations: [] });
  const message = `the database has version ${storedVersion}, made by a newer release`;
  db.access = { kind: "read-only", reason: new StoreError("newer-version", message) };
  await db.open();
  return { db, newerVersion: storedVersion };
}

async function checkedOutcome(db: OnRecordDatabase, mark: CheckMark | undefined): Promise<OpenOutcome> {
  const damage = await checkCanary(db, mark);
  if (damage === undefined) {
    db.access = { kind: "writable" };
    return { kind: "open", db };
  }
  const reason = new StoreError("damaged", `the store is damaged: ${JSON.stringify(damage)}`);
  db.access = { kind: "read-only", reason };
  return { kind: "damaged", db, damage };
}
