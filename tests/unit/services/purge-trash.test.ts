import { expect, test } from "vitest";

import type { ArticleId } from "../../../lib/domain/ids";
import { changeLibrary } from "../../../lib/services/change-library";
import { purgeTrash } from "../../../lib/services/purge-trash";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { LIBRARY_TABLES } from "../../../lib/store/rows";
import { getExportState, getState } from "../../../lib/store/state";
import { makeAnnotation, makeCollection, makeKept, makeMembership, putRows } from "../../make/library-rows";
import { makeProfile, openContext } from "../../make/store-profile";

/** Two articles in a collection, and a clock that can be set. */
async function openFilled() {
  const clock = { now: "2024-05-01T12:00:00.000Z" };
  const db = await openContext(makeProfile({ now: () => new Date(clock.now) }));
  await putRows(db, "one", makeKept("one"));
  await putRows(db, "two", {
    ...makeKept("two"),
    collections: [makeCollection("c"), makeCollection("d")],
    memberships: [makeMembership("c", "one"), makeMembership("c", "two"), makeMembership("d", "two")],
  });
  return { clock, db };
}

const idsOf = async (db: OnRecordDatabase) => {
  const counts = LIBRARY_TABLES.map(async (name) => [name, await db.table(name).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
};

const one = ["one"] as unknown as readonly ArticleId[];

test("an article goes with all that is its own after thirty days in the trash, and not before", async () => {
  const { clock, db } = await openFilled();
  await changeLibrary(db, "delete", { kind: "articles.delete", ids: one });
  const all = await idsOf(db);
  clock.now = "2024-05-31T11:59:59.999Z";
  await purgeTrash(db);
  expect(await idsOf(db)).toEqual(all);
  clock.now = "2024-05-31T12:00:00.000Z";
  await purgeTrash(db);
  expect(await idsOf(db)).toEqual({
    ...all,
    articles: 1,
    versions: 1,
    texts: 1,
    annotations: 1,
    anchors: 1,
    memberships: 2,
  });
  expect(await db.articles.toCollection().primaryKeys()).toEqual(["two"]);
  expect(await db.anchors.toCollection().primaryKeys()).toEqual([["two-note", "two.1"]]);
});

test("a note goes by itself, a collection without its articles", async () => {
  const { clock, db } = await openFilled();
  await putRows(db, "note", { annotations: [makeAnnotation("other", "two")] });
  await changeLibrary(db, "note.delete", { kind: "annotations.delete", ids: ["two-note"] as never });
  await changeLibrary(db, "delete", { kind: "collections.delete", ids: ["c"] as never });
  clock.now = "2024-06-01T12:00:00.000Z";
  await purgeTrash(db);
  expect(await db.annotations.toCollection().primaryKeys()).toEqual(["one-note", "other"]);
  expect(await db.anchors.toCollection().primaryKeys()).toEqual([["one-note", "one.1"]]);
  expect(await db.memberships.toCollection().primaryKeys()).toEqual([["d", "two"]]);
  expect(await db.articles.count()).toBe(2);
});

test("what was restored and deleted again has thirty days more", async () => {
  const { clock, db } = await openFilled();
  await changeLibrary(db, "delete", { kind: "articles.delete", ids: one });
  clock.now = "2024-05-20T12:00:00.000Z";
  await changeLibrary(db, "restore", { kind: "articles.restore", ids: one });
  await changeLibrary(db, "delete again", { kind: "articles.delete", ids: one });
  clock.now = "2024-06-10T12:00:00.000Z";
  await purgeTrash(db);
  expect(await db.articles.count()).toBe(2);
});

test("nothing is written where nothing is due, and it is no change of the user's", async () => {
  const { clock, db } = await openFilled();
  await changeLibrary(db, "delete", { kind: "articles.delete", ids: one });
  const [before, changes] = [await getState(db), await getExportState(db)];
  await purgeTrash(db);
  expect(await getState(db)).toEqual(before);
  clock.now = "2024-07-01T12:00:00.000Z";
  await purgeTrash(db);
  await purgeTrash(db);
  expect((await getState(db))?.sequence).toBe((before?.sequence ?? 0) + 1);
  expect(await getExportState(db)).toEqual(changes);
});

test("what was deleted while the clock stood years behind stays as long once it is right again", async () => {
  const { clock, db } = await openFilled();
  clock.now = "2001-01-01T00:00:00.000Z";
  await changeLibrary(db, "delete", { kind: "articles.delete", ids: one });
  clock.now = "2024-05-30T12:00:00.000Z";
  await purgeTrash(db);
  expect(await db.articles.count()).toBe(2);
  clock.now = "2024-05-31T12:00:00.000Z";
  await purgeTrash(db);
  expect(await db.articles.count()).toBe(1);
});
