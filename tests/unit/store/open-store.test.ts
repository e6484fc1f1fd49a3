import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";

import { readCorpusRows, replaceOrigin } from "../../../lib/store/corpus-repository";
import { DATABASE_NAME } from "../../../lib/store/database";
import { migrations } from "../../../lib/store/migrations/migrations";
import { readPack } from "../../../lib/store/pack-repository";
import { openStore } from "../../../lib/store/open-store";
import { makePack } from "../../make/corpus-pack";
import { makeProfile, openContext, type StoreProfile } from "../../make/store-profile";
import { dumpDatabase } from "../../make/stored-database";

const open = (profile: StoreProfile, over = {}) =>
  openStore(profile.canaryStorage, { ...profile.options, ...over });

/** A profile with the test corpus installed, and no context left open. */
async function makeFilledProfile(): Promise<StoreProfile> {
  const profile = makeProfile();
  const db = await openContext(profile);
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "a" }, "install");
  db.close();
  return profile;
}

const later = {
  number: migrations.length + 1,
  stores: { articles: "id", requests: null },
};

describe("openStore", () => {
  test("makes the database where there is none", async () => {
    const outcome = await open(makeProfile());
    expect(outcome.kind).toBe("open");
  });

  test("finds a sound store as it was left", async () => {
    const profile = await makeFilledProfile();
    const db = await openContext(profile);
    expect((await readCorpusRows(db)).rows.figures).toHaveLength(1);
  });

  test("leaves a newer database exactly as it is, readable but not writable", async () => {
    const profile = await makeFilledProfile();
    const newer = await open(profile, { migrations: [...migrations, later] });
    expect(newer.kind).toBe("open");
    if (newer.kind === "open") newer.db.close();
    const before = await dumpDatabase(profile.options.indexedDB, DATABASE_NAME);

    const outcome = await open(profile);
    if (outcome.kind !== "newer") throw new Error(`expected "newer", got "${outcome.kind}"`);
    expect(outcome.storedVersion).toBe(later.number);
    expect((await readCorpusRows(outcome.db)).rows.figures).toHaveLength(1);
    expect((await readPack(outcome.db, "seed")).pack?.contentHash).toBe("a");
    const pack = makePack({ release: 2 });
    await expect(
      replaceOrigin(outcome.db, { origin: "seed", pack, contentHash: "b" }, "update"),
    ).rejects.toMatchObject({ code: "read-only", cause: { code: "newer-version" } });
    outcome.db.close();
    expect(await dumpDatabase(profile.options.indexedDB, DATABASE_NAME)).toEqual(before);
  });

  test("opens a damaged store for reading only and says what is wrong", async () => {
    const profile = await makeFilledProfile();
    const intruder = new Dexie(DATABASE_NAME, profile.options);
    await intruder.open();
    await intruder.table("statements").clear();
    intruder.close();

    const outcome = await open(profile);
    if (outcome.kind !== "damaged") throw new Error(`expected "damaged", got "${outcome.kind}"`);
    expect(outcome.damage).toEqual({ kind: "rows-missing", table: "statements", expected: 1, found: 0 });
    expect((await readCorpusRows(outcome.db)).rows.figures).toHaveLength(1);
    const pack = makePack({ release: 2 });
    await expect(
      replaceOrigin(outcome.db, { origin: "seed", pack, contentHash: "b" }, "update"),
    ).rejects.toMatchObject({ code: "read-only", cause: { code: "damaged" } });
  });

  const faults: [sentence: string, spoil: (profile: StoreProfile) => void][] = [
    [
      "when the browser cannot open the database",
      ({ options }) =>
        vi.spyOn(options.indexedDB, "open").mockImplementation(() => {
          throw new DOMException("Internal error opening backing store", "UnknownError");
        }),
    ],
    [
      "when the browser cannot list its databases",
      ({ options }) => vi.spyOn(options.indexedDB, "databases").mockRejectedValue(new Error("no")),
    ],
    [
      "when the canary cannot be read, so that damage could not be told",
      ({ canaryStorage }) => vi.spyOn(canaryStorage, "get").mockRejectedValue(new Error("no")),
    ],
  ];
  test.each(faults)("fails with the cause, deleting nothing, %s", async (_, spoil) => {
    const profile = await makeFilledProfile();
    const deletes = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
    spoil(profile);
    const outcome = await open(profile);
    if (outcome.kind !== "failed") throw new Error(`expected "failed", got "${outcome.kind}"`);
    expect(outcome.error).toMatchObject({ name: "StoreError", code: "failed" });
    expect(outcome.error.cause).toBeInstanceOf(Error);
    expect(deletes).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await openContext(profile);
  });
});
