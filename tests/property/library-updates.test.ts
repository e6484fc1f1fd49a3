import * as fc from "fast-check";
import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";

import { LibraryChange } from "../../lib/domain/library-change";
import { changeLibrary } from "../../lib/services/change-library";
import { DATABASE_NAME, type OnRecordDatabase } from "../../lib/store/database";
import { CORPUS_TABLES, LIBRARY_TABLES } from "../../lib/store/rows";
import { countRows, getState } from "../../lib/store/state";
import { abortAsFull } from "../make/full-disk";
import { libraryChange, openFilled } from "../make/library-change";
import { makeProfile } from "../make/store-profile";
import { dumpDatabase } from "../make/stored-database";

const changes = fc.array(libraryChange, { maxLength: 4 });

type Row = Record<string, unknown>;

/** What is kept, but for counters and times of changes; a time in the trash only counts as being there. */
async function contentOf(db: OnRecordDatabase): Promise<Record<string, readonly unknown[]>> {
  const tables = [...LIBRARY_TABLES, ...CORPUS_TABLES].filter((name) => name !== "judgements");
  const content = await Promise.all(
    tables.map(async (name) => {
      const rows = (await db.table<Row>(name).toArray()).map(({ rev, editedAt, deletedAt, ...row }) => {
        expect([typeof rev, typeof editedAt]).toBeOneOf([
          ["number", "string"],
          ["undefined", "undefined"],
        ]);
        return { ...row, inTrash: deletedAt !== undefined };
      });
      return [name, rows] as const;
    }),
  );
  return { ...Object.fromEntries(content), judgements: [...(await verdictsOf(db))] };
}

/** What was last said on each link in each scope. */
async function verdictsOf(db: OnRecordDatabase): Promise<ReadonlySet<string>> {
  const said = new Map<string, string>();
  for (const { target, scope, verdict } of await db.judgements.orderBy("at").toArray()) {
    const link = JSON.stringify([target, scope]);
    said.delete(link);
    if (verdict !== "withdrawn") said.set(link, verdict);
  }
  return new Set([...said].map((pair) => pair.join(" ")).sort());
}

/** A collection that was made is taken back by deleting it, which leaves it in the trash. */
function withoutMade(content: Record<string, readonly unknown[]>, change: LibraryChange) {
  if (change.kind !== "collection.put") return content;
  const isMade = (row: unknown) =>
    (row as Row)["id"] === change.collection.id && (row as Row)["inTrash"] === true;
  return { ...content, collections: content["collections"]?.filter((row) => !isMade(row)) };
}

/** A filled store to which some changes have been made already. */
async function openChanged(earlier: readonly LibraryChange[]) {
  const profile = makeProfile();
  const db = await openFilled(profile);
  for (const [index, one] of earlier.entries()) await changeLibrary(db, `earlier-${index}`, one);
  return { profile, db };
}

test("a change and what takes it back leave what was kept before", async () => {
  await fc.assert(
    fc.asyncProperty(changes, libraryChange, async (earlier, change) => {
      const { db } = await openChanged(earlier);
      const before = await contentOf(db);
      const { undo } = await changeLibrary(db, "change", change);
      const changed = await contentOf(db);
      if (undo === undefined) expect(changed).toEqual(before);
      else {
        expect(LibraryChange.parse(undo)).toEqual(undo);
        expect(changed).not.toEqual(before);
        await changeLibrary(db, "undo", undo);
        expect(withoutMade(await contentOf(db), change)).toEqual(withoutMade(before, change));
      }
      db.close();
    }),
    { numRuns: 50, seed: 20171023 },
  );
});

test("the same request again does nothing and is answered the same", async () => {
  await fc.assert(
    fc.asyncProperty(changes, libraryChange, async (earlier, change) => {
      const { db, profile } = await openChanged(earlier);
      const answer = await changeLibrary(db, "change", change);
      const after = await dumpDatabase(profile.options.indexedDB, DATABASE_NAME);
      expect(await changeLibrary(db, "change", change)).toEqual(answer);
      expect(await dumpDatabase(profile.options.indexedDB, DATABASE_NAME)).toEqual(after);
      db.close();
    }),
    { numRuns: 25, seed: 20171023 },
  );
});

test("a row that a change alters is counted and later than it was, and no other is", async () => {
  await fc.assert(
    fc.asyncProperty(changes, libraryChange, async (earlier, change) => {
      const { db } = await openChanged(earlier);
      const before = await editedRows(db);
      await changeLibrary(db, "change", change);
      for (const [key, row] of await editedRows(db)) {
        const old = before.get(key);
        if (old === undefined || JSON.stringify(old) === JSON.stringify(row)) continue;
        expect(row["rev"]).toBeGreaterThan(old["rev"] as number);
        expect(String(row["editedAt"]) > String(old["editedAt"])).toBe(true);
        const { rev, editedAt } = old;
        expect({ ...row, rev, editedAt }).not.toEqual(old);
      }
      db.close();
    }),
    { numRuns: 25, seed: 20171023 },
  );
});

async function editedRows(db: OnRecordDatabase): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const name of ["articles", "annotations", "collections"]) {
    for (const row of await db.table<Row>(name).toArray()) rows.set(`${name} ${String(row["id"])}`, row);
  }
  return rows;
}

afterEach(() => vi.restoreAllMocks());

/** Lets the disk be full at the nth row that is written from now on. */
function fillDiskAt(nth: number): { readonly reached: () => boolean } {
  let written = 0;
  for (const method of ["put", "add", "delete"] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = original.apply(this, args);
      written += 1;
      if (written === nth) abortAsFull(this.transaction);
      return request as never;
    });
  }
  return { reached: () => written >= nth };
}

test("a disk that is full at any point of a change leaves everything as it was, and the change can be made later", async () => {
  await fc.assert(
    fc.asyncProperty(
      changes,
      libraryChange,
      fc.integer({ min: 1, max: 12 }),
      async (earlier, change, nth) => {
        const { db, profile } = await openChanged(earlier);
        const before = await dumpDatabase(profile.options.indexedDB, DATABASE_NAME);
        const canary = structuredClone(profile.kept.canary);
        const disk = fillDiskAt(nth);
        const failed = await changeLibrary(db, "change", change).then(
          () => undefined,
          (error: unknown) => error,
        );
        vi.restoreAllMocks();
        if (disk.reached()) {
          expect(failed).toMatchObject({ name: "StoreError", code: "quota" });
          expect(await dumpDatabase(profile.options.indexedDB, DATABASE_NAME)).toEqual(before);
          expect(profile.kept.canary).toEqual(canary);
          await changeLibrary(db, "change", change);
        } else expect(failed).toBeUndefined();
        const counts = (await getState(db))?.counts ?? {};
        expect(counts).toEqual(await countRows(db, Object.keys(counts)));
        db.close();
      },
    ),
    { numRuns: 50, seed: 20171023 },
  );
});
