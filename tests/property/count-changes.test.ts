import { Dexie } from "dexie";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Membership } from "../../lib/domain/collection";
import type { OnRecordDatabase } from "../../lib/store/database";
import { countRows, getState } from "../../lib/store/state";
import { write } from "../../lib/store/write";
import { makeMembership } from "../make/library-rows";
import { makeProfile, openContext } from "../make/store-profile";

const collectionId = fc.constantFrom("c1", "c2", "c3");
const row = fc.record({ collectionId, articleId: fc.constantFrom("a1", "a2", "a3", "a4") });
const rows = fc.array(row, { maxLength: 6 });

/** One request to the table, which may be of rows that are there, are not there, or are named twice. */
type Operation = { readonly name: string; readonly act: (db: OnRecordDatabase) => PromiseLike<unknown> };

const made = (some: readonly { collectionId: string; articleId: string }[]) =>
  some.map((one) => makeMembership(one.collectionId, one.articleId));
const keysOf = (some: readonly { collectionId: string; articleId: string }[]) =>
  made(some).map((one): [Membership["collectionId"], Membership["articleId"]] => [
    one.collectionId,
    one.articleId,
  ]);
const operation = <Value>(
  name: string,
  value: fc.Arbitrary<Value>,
  act: (db: OnRecordDatabase, value: Value) => PromiseLike<unknown>,
): fc.Arbitrary<Operation> =>
  value.map((value) => ({ name: `${name} ${JSON.stringify(value)}`, act: (db) => act(db, value) }));

const operations = fc.array(
  fc.oneof(
    operation("bulkPut", rows, (db, some) => db.memberships.bulkPut(made(some))),
    operation("put", row, (db, one) => db.memberships.put(made([one])[0]!)),
    // Those that are there already fail, and the rest stand.
    operation("bulkAdd", rows, (db, some) => db.memberships.bulkAdd(made(some))),
    operation("add", row, (db, one) => db.memberships.add(made([one])[0]!)),
    operation("bulkDelete", rows, (db, some) => db.memberships.bulkDelete(keysOf(some))),
    operation("delete", row, (db, one) => db.memberships.delete(keysOf([one])[0]!)),
    operation("delete the range of", collectionId, (db, id) =>
      db.memberships
        .where("[collectionId+articleId]")
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .delete(),
    ),
    operation("delete by index", row, (db, one) =>
      db.memberships.where("articleId").equals(one.articleId).delete(),
    ),
    operation("modify", row, (db, one) =>
      db.memberships.where("articleId").equals(one.articleId).modify({ addedAt: "later" }),
    ),
    operation("update", row, (db, one) => db.memberships.update(keysOf([one])[0]!, { addedAt: "later" })),
    operation("clear", fc.constant(""), (db) => db.memberships.clear()),
  ),
  { maxLength: 8 },
);

const settled = (act: PromiseLike<unknown>) => act.then(undefined, () => undefined);

/** A row that cannot be stored, after one that can: the request breaks off half-way. */
const tear = (db: OnRecordDatabase) =>
  db.memberships.bulkPut([
    makeMembership("c9", "a9"),
    { ...makeMembership("c9", "a8"), bad: () => 0 } as Membership,
  ]);

async function expectTrueCounts(db: OnRecordDatabase) {
  expect((await getState(db))?.counts).toEqual(await countRows(db, ["memberships", "requests"]));
}

test("the counts are what a count of the rows gives, whatever was done, one after the other or at once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(operations, fc.boolean()), { maxLength: 4 }), async (writes) => {
      const db = await openContext(makeProfile());
      for (const [index, [operations, atOnce]] of writes.entries()) {
        await write(db, { requestId: `write-${index}`, tables: ["memberships"] }, async () => {
          if (atOnce) await Promise.all(operations.map(({ act }) => settled(act(db))));
          else for (const { act } of operations) await settled(act(db));
        });
        await expectTrueCounts(db);
      }
      db.close();
    }),
    { numRuns: 60, seed: 20171023 },
  );
});

test("a write in which a request broke off half-way is not kept, though its work went on", async () => {
  await fc.assert(
    fc.asyncProperty(operations, operations, async (before, after) => {
      const db = await openContext(makeProfile());
      await write(db, { requestId: "first", tables: ["memberships"] }, async () => {
        await db.memberships.bulkPut([makeMembership("c1", "a1")]);
      });
      const torn = write(db, { requestId: "second", tables: ["memberships"] }, async () => {
        for (const { act } of before) await settled(act(db));
        await settled(tear(db));
        for (const { act } of after) await settled(act(db));
      });
      await expect(torn).rejects.toMatchObject({ name: "StoreError", code: "failed" });
      expect(await db.memberships.toArray()).toEqual([makeMembership("c1", "a1")]);
      await expectTrueCounts(db);
      db.close();
    }),
    { numRuns: 20, seed: 20171023 },
  );
});

test("rows that are changed outside a write are refused", async () => {
  const db = await openContext(makeProfile());
  const changes: (() => PromiseLike<unknown>)[] = [
    () => db.memberships.add(makeMembership("c1", "a1")),
    () => db.memberships.clear(),
    () => db.meta.put({ key: "epoch", value: "mine" }),
    () => db.searchBlocks.clear(),
    () => db.transaction("rw", ["memberships"], () => db.memberships.clear()),
  ];
  for (const change of changes) {
    await expect(change()).rejects.toMatchObject({ message: "rows are changed by write alone" });
  }
  expect(await db.memberships.count()).toBe(0);
});
