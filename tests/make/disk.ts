import { DATABASE_NAME } from "../../lib/store/database";
import { makeProfile, type StoreProfile } from "./store-profile";
import { dumpDatabase, restoreDatabase, type StoredDatabase } from "./stored-database";

/** What lies on the disk of a browser that is closed: the database, and the canary apart from it. */
export type Disk = { readonly database: StoredDatabase; readonly canary: unknown };

/** The disk of a profile none of whose contexts is open. */
export async function takeDisk({ options, kept }: StoreProfile): Promise<Disk> {
  return {
    database: await dumpDatabase(options.indexedDB, DATABASE_NAME),
    canary: structuredClone(kept.canary),
  };
}

/** A profile with what a disk has; without a database it has none. */
export async function makeProfileOf({ database, canary }: Partial<Disk>): Promise<StoreProfile> {
  const profile = makeProfile({}, { canary: structuredClone(canary) });
  if (database) await restoreDatabase(profile.options.indexedDB, database);
  return profile;
}

/** The disk without some rows of a table, by default all. */
export function withoutRows(
  disk: Disk,
  table: string,
  keep: (row: never, index: number) => boolean = () => false,
): Disk {
  const stores = disk.database.stores.map((store) =>
    store.name === table
      ? { ...store, rows: store.rows.filter((row, index) => keep(row as never, index)) }
      : store,
  );
  return { ...disk, database: { ...disk.database, stores } };
}

/** The disk without a table, which Dexie makes anew. */
export function withoutTable(disk: Disk, table: string): Disk {
  const stores = disk.database.stores.filter(({ name }) => name !== table);
  return { ...disk, database: { ...disk.database, stores } };
}
