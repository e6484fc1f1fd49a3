import { describe, expect, test } from "vitest";

import { installSeed } from "../../../lib/services/install-seed";
import type { ScreenStore } from "../../../lib/services/open-screen-store";
import { readRescueFacts, rescueStore } from "../../../lib/services/rescue-store";
import { readCorpusRows, replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { openStore } from "../../../lib/store/open-store";
import { goOnWithRest } from "../../../lib/store/rescue";
import { readSearchState } from "../../../lib/store/search-repository";
import { getState } from "../../../lib/store/state";
import { makePack, makePackJson, statementJson } from "../../make/corpus-pack";
import { type Disk, makeProfileOf, takeDisk, withoutRows, withoutTable } from "../../make/disk";
import { makeCollection, makeKept, makeMembership, putRows } from "../../make/library-rows";
import { makeProfile, openContext, type StoreProfile } from "../../make/store-profile";
import { dumpDatabase } from "../../make/stored-database";

const shipped = makePackJson({ statements: [statementJson("ada-1"), statementJson("ada-2")] });

const keep = (id: string) => (db: OnRecordDatabase) =>
  putRows(db, `keep-${id}`, {
    ...makeKept(id),
    collections: [makeCollection(`c-${id}`)],
    memberships: [makeMembership(`c-${id}`, id)],
  });

const install = (db: OnRecordDatabase) =>
  installSeed(db, { contentHash: "a", loadPack: async () => shipped, validate: () => [] });

/** The disk after one article was kept, and after a second. */
async function makeDisks(): Promise<{ first: Disk; second: Disk }> {
  const profile = makeProfile();
  const db = await openContext(profile);
  await install(db);
  await keep("one")(db);
  const first = await takeDisk(profile);
  await keep("two")(db);
  db.close();
  return { first, second: await takeDisk(profile) };
}

const [mine, others] = [makeDisks(), makeDisks()];

type Ruin = (disks: { first: Disk; second: Disk }, other: { first: Disk; second: Disk }) => Partial<Disk>;

/** The kinds of damage, and what is left of two articles, two notes and two collections. */
const kinds: [kind: string, ruin: Ruin, articles: number, annotations: number][] = [
  ["the database is gone", ({ second }) => ({ canary: second.canary }), 0, 0],
  [
    "every table is empty",
    ({ second }) => second.database.stores.reduce((disk, { name }) => withoutRows(disk, name), second),
    0,
    0,
  ],
  ["its own record is gone", ({ second }) => withoutRows(second, "meta"), 2, 2],
  [
    "its own record has lost a part",
    ({ second }) => withoutRows(second, "meta", (row: { key: string }) => row.key !== "sequence"),
    2,
    2,
  ],
  ["another store is in its place", ({ second }, { first }) => ({ ...first, canary: second.canary }), 1, 1],
  ["it was set back to an earlier day", ({ first, second }) => ({ ...first, canary: second.canary }), 1, 1],
  ["a table is cut short", ({ second }) => withoutRows(second, "annotations"), 2, 0],
  ["one row is missing", ({ second }) => withoutRows(second, "articles", (_, index) => index > 0), 1, 2],
  ["a table itself is missing", ({ second }) => withoutTable(second, "annotations"), 2, 0],
];

async function makeDamaged(ruin: Ruin): Promise<StoreProfile> {
  return makeProfileOf(ruin(await mine, await others));
}

async function openDamaged(profile: StoreProfile): Promise<OnRecordDatabase> {
  return (await openScreen(profile)).db;
}

async function openScreen(profile: StoreProfile): Promise<ScreenStore> {
  const outcome = await openStore(profile.canaryStorage, profile.options);
  if (outcome.kind !== "damaged") throw new Error(`expected a damaged store, got "${outcome.kind}"`);
  return { db: outcome.db, condition: "damaged", damage: outcome.damage };
}

const rowsOf = async ({ options }: StoreProfile) => {
  const { stores } = await dumpDatabase(options.indexedDB, "on-record");
  const own = ["meta", "packs"];
  return stores.filter(({ name }) => !own.includes(name)).map(({ name, rows }) => [name, rows]);
};

describe.each(kinds)("a store of which %s", (_, ruin, articles, annotations) => {
  test("can be read and tells what is left, but takes no write", async () => {
    const screen = await openScreen(await makeDamaged(ruin));
    const { db, damage } = screen;
    expect(await readRescueFacts(screen)).toMatchObject({ damage, articles, annotations });
    expect(await db.articles.count()).toBe(articles);
    await expect(keep("three")(db)).rejects.toMatchObject({ code: "read-only", cause: { code: "damaged" } });
  });

  test("goes on with what is left, all of it, once that is asked for", async () => {
    const profile = await makeDamaged(ruin);
    const db = await openDamaged(profile);
    const before = await rowsOf(profile);
    await goOnWithRest(db);
    expect(await rowsOf(profile)).toEqual(before);
    await keep("three")(db);
    const other = await openContext(profile);
    expect(await other.articles.count()).toBe(articles + 1);
  });

  test("is written to again by a context that had found it damaged", async () => {
    const profile = await makeDamaged(ruin);
    const [worker, page] = [await openDamaged(profile), await openDamaged(profile)];
    await expect(keep("three")(worker)).rejects.toMatchObject({ code: "read-only" });
    await goOnWithRest(page);
    await keep("three")(worker);
    expect(await page.articles.count()).toBe(articles + 1);
  });

  test("is found damaged as before if the context dies before the canary is set, and can be asked again", async () => {
    const profile = await makeDamaged(ruin);
    const deaf = { ...profile.canaryStorage, set: () => Promise.reject(new Error("killed")) };
    await expect(goOnWithRest(await openDamaged({ ...profile, canaryStorage: deaf }))).rejects.toThrow();
    await goOnWithRest(await openDamaged(profile));
    await keep("three")(await openContext(profile));
  });

  test("notices the next damage", async () => {
    const profile = await makeDamaged(ruin);
    const db = await openDamaged(profile);
    await goOnWithRest(db);
    await keep("three")(db);
    db.close();
    await openDamaged(await makeProfileOf(withoutRows(await takeDisk(profile), "texts")));
  });

  test("has its shipped corpus again after the next start", async () => {
    const profile = await makeDamaged(ruin);
    await goOnWithRest(await openDamaged(profile));
    const db = await openContext(profile);
    await install(db);
    expect((await readCorpusRows(db)).rows.statements.map(({ id }) => id)).toEqual(["ada-1", "ada-2"]);
  });
});

const [, ruined] = kinds[0]!;

test("two windows that go on at once agree", async () => {
  const profile = await makeDamaged(ruined);
  const windows = [await openDamaged(profile), await openDamaged(profile)];
  await Promise.all(windows.map((db) => goOnWithRest(db)));
  const db = await openContext(profile);
  expect(await getState(db)).toMatchObject({ epoch: (profile.kept.canary as { epoch: string }).epoch });
});

test("what was compiled of the corpus before is out of date", async () => {
  const { second } = await mine;
  const db = await openDamaged(await makeProfileOf(withoutRows(second, "meta")));
  await goOnWithRest(db);
  expect((await getState(db))?.corpusRevision).toBeGreaterThan(1);
});

test("what the search index has lost with it waits to be read", async () => {
  const { second } = await mine;
  const db = await openDamaged(
    await makeProfileOf(withoutRows(withoutRows(second, "collections"), "searchDocs")),
  );
  await rescueStore(db);
  expect((await readSearchState(db)).waiting.toSorted()).toEqual(["one", "two"]);
});

test("a sound store stays the one it is", async () => {
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "a" }, "install");
  const before = await getState(db);
  await goOnWithRest(db);
  expect(await getState(db)).toEqual(before);
});

test("a newer store is not gone on with", async () => {
  const { second } = await mine;
  const profile = await makeProfileOf({ ...second, database: { ...second.database, version: 990 } });
  const outcome = await openStore(profile.canaryStorage, profile.options);
  if (outcome.kind !== "newer") throw new Error(`expected "newer", got "${outcome.kind}"`);
  await expect(goOnWithRest(outcome.db)).rejects.toMatchObject({ code: "read-only" });
});
