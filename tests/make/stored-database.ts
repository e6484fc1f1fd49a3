/** A database as it lies in a profile, with everything needed to build it again without our own code. */
export type StoredDatabase = {
  readonly name: string;
  /** The browser's version number, ten times Dexie's. */
  readonly version: number;
  readonly stores: readonly StoredTable[];
};

type KeyPath = string | string[];
type StoredTable = {
  readonly name: string;
  readonly keyPath: KeyPath;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: KeyPath;
    readonly unique: boolean;
    readonly multiEntry?: boolean;
  }[];
  readonly rows: readonly unknown[];
};

/** Reads a database whole, its shape and its rows. */
export async function dumpDatabase(indexedDB: IDBFactory, name: string): Promise<StoredDatabase> {
  const db = await answer(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, "readonly");
  const stores: StoredTable[] = [];
  for (const table of names) {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].map((index) => {
      const { name, keyPath, unique, multiEntry } = store.index(index);
      return { name, keyPath, unique, ...(multiEntry && { multiEntry }) };
    });
    stores.push({
      name: table,
      keyPath: store.keyPath as KeyPath,
      indexes,
      rows: await answer(store.getAll()),
    });
  }
  db.close();
  return { name, version: db.version, stores };
}

/** Builds a database as it was dumped, in place of any of that name. */
export async function restoreDatabase(indexedDB: IDBFactory, stored: StoredDatabase): Promise<void> {
  await answer(indexedDB.deleteDatabase(stored.name));
  const request = indexedDB.open(stored.name, stored.version);
  request.addEventListener("upgradeneeded", () => {
    for (const table of stored.stores) {
      const store = request.result.createObjectStore(table.name, { keyPath: table.keyPath });
      for (const { name, keyPath, unique, multiEntry = false } of table.indexes) {
        store.createIndex(name, keyPath, { unique, multiEntry });
      }
      for (const row of table.rows) store.add(row);
    }
  });
  (await answer(request)).close();
}

/** The shape of a database without its rows, for comparing. */
export const shapeOf = ({ version, stores }: StoredDatabase) => ({
  version,
  stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
});

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
    request.addEventListener("blocked", () => reject(new Error("another connection is open")));
  });
}
