import { describe, expect, test } from "vitest";

import type { Collection } from "../../../lib/domain/collection";
import type { CollectionId } from "../../../lib/domain/ids";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { watchRows } from "../../../lib/store/watch-rows";
import { write } from "../../../lib/store/write";
import { makeProfile, openContext } from "../../make/store-profile";

const at = "2024-05-01T12:00:00.000Z";
const collection = (id: string, over: Partial<Collection> = {}): Collection => ({
  id: id as CollectionId,
  name: id,
  description: "",
  createdAt: at,
  editedAt: at,
  rev: 1,
  ...over,
});

let requests = 0;
const put = (db: OnRecordDatabase, rows: readonly Collection[]) =>
  write(db, { requestId: `put ${requests++}`, tables: ["collections"] }, async () => {
    await db.collections.bulkPut([...rows]);
  });
const remove = (db: OnRecordDatabase, ids: readonly string[]) =>
  write(db, { requestId: `remove ${requests++}`, tables: ["collections"] }, async () => {
    await db.collections.bulkDelete(ids as CollectionId[]);
  });

/** Follows the names of the collections that are not in the trash; `until` waits for a list that fits. */
async function follow(db: OnRecordDatabase) {
  const seen: string[][] = [];
  const stop = watchRows({
    table: db.collections,
    keep: ({ name, deletedAt }) => (deletedAt === undefined ? name : undefined),
    onRows: (names) => seen.push([...names].sort()),
    onFault: (fault) => {
      throw fault;
    },
  });
  const until = (fits: (names: readonly string[]) => boolean) =>
    expect.poll(() => fits(seen.at(-1) ?? ["nothing yet"])).toBe(true);
  return { seen, stop, until };
}

const same = (wanted: readonly string[]) => (names: readonly string[]) => names.join() === wanted.join();

describe("the rows of a table", () => {
  test("are handed over at first, and after each change made in another context", async () => {
    const profile = makeProfile();
    const [screen, worker] = [await openContext(profile), await openContext(profile)];
    await put(worker, [collection("a"), collection("b")]);
    const { until, stop } = await follow(screen);
    await until(same(["a", "b"]));
    await put(worker, [collection("c")]);
    await until(same(["a", "b", "c"]));
    await put(worker, [collection("a", { name: "A", rev: 2 })]);
    await until(same(["A", "b", "c"]));
    await put(worker, [collection("b", { deletedAt: at })]);
    await until(same(["A", "c"]));
    await put(worker, [collection("b")]);
    await until(same(["A", "b", "c"]));
    await remove(worker, ["a", "c"]);
    await until(same(["b"]));
    stop();
  });

  test("are all there where there are more than are asked for at a time, and after many changed at once", async () => {
    const db = await openContext(makeProfile());
    const many = Array.from({ length: 4500 }, (_, number) => collection(`c${number}`));
    await put(db, many);
    const { until, stop } = await follow(db);
    await until((names) => names.length === many.length);
    await put(
      db,
      many.slice(0, 700).map((row) => ({ ...row, deletedAt: at })),
    );
    await until((names) => names.length === many.length - 700);
    stop();
  });

  test("are not handed over any more once nobody follows", async () => {
    const db = await openContext(makeProfile());
    const { seen, until, stop } = await follow(db);
    await until(same([]));
    stop();
    await put(db, [collection("late")]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.at(-1)).toEqual([]);
  });
});
