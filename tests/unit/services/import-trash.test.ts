import { describe, expect, test } from "vitest";

import { changeLibrary } from "../../../lib/services/change-library";
import { purgeTrash } from "../../../lib/services/purge-trash";
import { loadTrash } from "../../../lib/services/trash-rows";
import { exportAll, importRows } from "../../make/exchange-world";
import { may, sample } from "../../make/import-sample";
import { inOrder } from "../../make/library-arbitrary";
import { makeProfile, openContext } from "../../make/store-profile";

/** A library with a clock that can be set, first to 1 July 2026. */
async function openAt() {
  const clock = { now: "2026-07-01T12:00:00.000Z" };
  const db = await openContext(makeProfile({ now: () => new Date(clock.now) }));
  return { clock, db };
}

/** The article of the sample, deleted elsewhere on 5 May 2026. */
const deleted = sample({ articles: { rev: 2, editedAt: may(5), deletedAt: may(5) } });

describe("what a file brings into the trash", () => {
  test.each([
    ["though it is kept here", sample()],
    ["though it is not here at all", []],
  ])("stays for thirty days from then on, %s", async (_name, kept) => {
    const { clock, db } = await openAt();
    if (kept.length > 0) await importRows(db, kept);
    await importRows(db, deleted);
    expect((await db.articles.toArray())[0]?.deletedAt).toBe(may(5));
    expect((await loadTrash(db))[0]?.goesAt).toBe("2026-07-31T12:00:00.000Z");
    clock.now = "2026-07-31T11:59:59.999Z";
    await purgeTrash(db);
    expect([await db.articles.count(), await db.annotations.count()]).toEqual([1, 1]);
    clock.now = "2026-07-31T12:00:00.000Z";
    await purgeTrash(db);
    expect([await db.articles.count(), await db.annotations.count()]).toEqual([0, 0]);
  });

  test("is exported as it came, and importing it once more changes nothing", async () => {
    const { db } = await openAt();
    await importRows(db, deleted);
    const file = await exportAll(db);
    const dryRun = await importRows(db, deleted);
    expect([dryRun.counts.updated, dryRun.counts.conflict, dryRun.counts.added]).toEqual([0, 0, 0]);
    expect(await exportAll(db)).toBe(file);
  });
});

describe("an article of a file that was put together with mine", () => {
  const theirs = sample().map((each) => {
    const text = JSON.stringify(each).replaceAll('"a-1"', '"b-1"').replaceAll('"v-1"', '"w-1"');
    return JSON.parse(text.replaceAll('"n-1"', '"m-1"').replaceAll('"c-1"', '"d-1"')) as typeof each;
  });

  test("is found again when the file is imported once more after mine was deleted", async () => {
    const { db } = await openAt();
    await importRows(db, sample());
    await importRows(db, inOrder(theirs));
    const [article] = await db.articles.toArray();
    expect([await db.articles.count(), await db.versions.count()]).toEqual([1, 2]);
    await changeLibrary(db, "delete", { kind: "articles.delete", ids: [article!.id] });
    const dryRun = await importRows(db, inOrder(theirs));
    expect(dryRun.counts).toMatchObject({ added: 0, updated: 0, conflict: 0 });
    expect([await db.articles.count(), await db.versions.count()]).toEqual([1, 2]);
  });

  test("is a new one beside an article that only lies in the trash", async () => {
    const { db } = await openAt();
    await importRows(db, sample());
    const [article] = await db.articles.toArray();
    await changeLibrary(db, "delete", { kind: "articles.delete", ids: [article!.id] });
    await importRows(db, inOrder(theirs));
    const inTrash = (await db.articles.toArray()).filter(({ deletedAt }) => deletedAt !== undefined);
    expect(await db.articles.count()).toBe(2);
    expect(inTrash).toHaveLength(1);
  });
});
