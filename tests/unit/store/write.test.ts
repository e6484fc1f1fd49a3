import { Dexie } from "dexie";
import { IDBDatabase } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";

import type { Figure } from "../../../lib/domain/figure";
import { OnRecordDatabase } from "../../../lib/store/database";
import type { Stored } from "../../../lib/store/rows";
import { getState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import { figureJson } from "../../make/corpus-pack";
import { abortAsFull } from "../../make/full-disk";
import { makeProfile, openContext } from "../../make/store-profile";

const figure = (id: string) => ({ ...figureJson(id, id), origin: "user" }) as unknown as Stored<Figure>;

const fillDisk = () => abortAsFull(Dexie.currentTransaction.idbtrans);

/** Adds one figure under a request. */
const addFigure = (db: OnRecordDatabase, requestId: string, id = requestId) =>
  write(db, { requestId, tables: ["figures"] }, async () => {
    await db.figures.add(figure(id));
  });

const idsOf = async (db: OnRecordDatabase) => (await db.figures.toArray()).map((row) => row.id);

afterEach(() => vi.restoreAllMocks());

describe("a write", () => {
  test("is there for every other context, counted, and followed by the canary", async () => {
    const profile = makeProfile();
    const result = await addFigure(await openContext(profile), "first");
    expect(result).toEqual({ sequence: 1, corpusRevision: 1, repeated: false });
    const other = await openContext(profile);
    expect(await idsOf(other)).toEqual(["first"]);
    const state = await getState(other);
    expect(state).toMatchObject({ sequence: 1, corpusRevision: 1, counts: { figures: 1, requests: 1 } });
    expect(profile.kept.canary).toEqual({ epoch: state?.epoch, sequence: 1, counts: state?.counts });
  });

  test("goes into one transaction, and that one is strict", async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    await addFigure(await openContext(makeProfile()), "first");
    const writing = asked.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: "strict" }]);
  });

  test("raises the corpus revision only if it may touch the corpus", async () => {
    const db = await openContext(makeProfile());
    await addFigure(db, "first");
    const result = await write(db, { requestId: "second", tables: ["packs"] }, async () => {
      await db.packs.clear();
    });
    expect(result).toEqual({ sequence: 2, corpusRevision: 1, repeated: false });
  });

  test("reads its own rows and counts what it deletes", async () => {
    const db = await openContext(makeProfile());
    await addFigure(db, "first");
    await write(db, { requestId: "second", tables: ["figures"] }, async () => {
      expect(await db.figures.count()).toBe(1);
      await db.figures.clear();
    });
    expect((await getState(db))?.counts["figures"]).toBe(0);
  });

  test("keeps the counts of the tables it has nothing to do with", async () => {
    const db = await openContext(makeProfile());
    await addFigure(db, "first");
    await write(db, { requestId: "second", tables: ["packs"] }, async () => {
      await db.packs.clear();
    });
    expect((await getState(db))?.counts).toEqual({ figures: 1, packs: 0, requests: 2 });
  });

  test("keeps the epoch of the first one", async () => {
    const db = await openContext(makeProfile());
    await addFigure(db, "first");
    const epoch = (await getState(db))?.epoch;
    await addFigure(db, "second");
    expect((await getState(db))?.epoch).toBe(epoch);
  });
});

describe("a repeated request", () => {
  test("does nothing and answers as the first time, in any context", async () => {
    const profile = makeProfile();
    await addFigure(await openContext(profile), "first");
    await addFigure(await openContext(profile), "second");
    const db = await openContext(profile);
    const work = vi.fn(async () => {});
    const result = await write(db, { requestId: "first", tables: ["figures"] }, work);
    expect(result).toEqual({ sequence: 1, corpusRevision: 1, repeated: true });
    expect(work).not.toHaveBeenCalled();
    expect(await getState(db)).toMatchObject({ sequence: 2, corpusRevision: 2 });
  });

  test("is done once when two contexts send it at once", async () => {
    const profile = makeProfile();
    const contexts = [await openContext(profile), await openContext(profile)];
    const results = await Promise.all(contexts.map((db) => addFigure(db, "first")));
    expect(new Set(results.map((result) => result.repeated))).toEqual(new Set([false, true]));
    expect(await getState(contexts[0]!)).toMatchObject({ sequence: 1, counts: { figures: 1, requests: 1 } });
  });

  test("brings along a canary that had lagged", async () => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await addFigure(db, "first");
    profile.kept.canary = undefined;
    await addFigure(db, "first");
    expect(profile.kept.canary).toMatchObject({ sequence: 1 });
  });

  test("is forgotten after thirty days and remembered until then", async () => {
    let now = new Date("2024-05-01T12:00:00Z");
    const db = await openContext(makeProfile({ now: () => now }));
    await addFigure(db, "first");
    now = new Date("2024-05-31T11:59:59Z");
    await addFigure(db, "second");
    expect(await db.requests.toCollection().primaryKeys()).toEqual(["first", "second"]);
    now = new Date("2024-05-31T12:00:01Z");
    await addFigure(db, "third");
    expect(await db.requests.toCollection().primaryKeys()).toEqual(["second", "third"]);
  });
});

describe("a write that fails leaves nothing behind", () => {
  const failures: [sentence: string, fail: (db: OnRecordDatabase) => Promise<unknown>, code: string][] = [
    ["because its work throws", () => Promise.reject(new Error("no")), "failed"],
    ["because a row is there already", (db) => db.figures.add(figure("kept")), "failed"],
    [
      "because the transaction is aborted under it",
      () => Promise.resolve(Dexie.currentTransaction.idbtrans.abort()),
      "failed",
    ],
    ["because the disk is full after a request", () => Promise.resolve(fillDisk()), "quota"],
    [
      "because the disk is full under a request",
      (db) => {
        const pending = db.figures.add(figure("late"));
        fillDisk();
        return pending;
      },
      "quota",
    ],
    ["because it goes to a table it did not name", (db) => db.packs.clear(), "failed"],
  ];

  test.each(failures)("%s", async (_, fail, code) => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await addFigure(db, "kept");
    const [state, canary] = [await getState(db), profile.kept.canary];
    const failing = write(db, { requestId: "lost", tables: ["figures"] }, async () => {
      await db.figures.add(figure("lost"));
      await fail(db);
    });
    await expect(failing).rejects.toMatchObject({ name: "StoreError", code });
    expect(await idsOf(db)).toEqual(["kept"]);
    expect(await getState(db)).toEqual(state);
    expect(profile.kept.canary).toEqual(canary);
    expect(await addFigure(db, "lost")).toMatchObject({ sequence: 2, repeated: false });
  });
});

describe("a write that cannot take the canary along", () => {
  test("stands, says so, and the next one takes it along", async () => {
    const profile = makeProfile();
    const db = await openContext(profile);
    const set = vi.spyOn(profile.canaryStorage, "set").mockRejectedValueOnce(new Error("storage is locked"));
    const result = await addFigure(db, "first");
    expect(result).toMatchObject({ sequence: 1, canaryFault: new Error("storage is locked") });
    expect(profile.kept.canary).toBeUndefined();
    expect(await addFigure(db, "second")).toEqual({ sequence: 2, corpusRevision: 2, repeated: false });
    expect(set).toHaveBeenCalledTimes(2);
    expect(profile.kept.canary).toMatchObject({ sequence: 2 });
  });
});

test("a write inside another one is refused, and with it the other one", async () => {
  const db = await openContext(makeProfile());
  const outer = write(db, { requestId: "outer", tables: ["figures"] }, async () => {
    await db.figures.add(figure("outer"));
    await addFigure(db, "inner");
  });
  await expect(outer).rejects.toMatchObject({
    code: "failed",
    message: "a write cannot be part of a transaction",
  });
  expect(await idsOf(db)).toEqual([]);
});

test("a database that openStore has not checked is not written to", async () => {
  const { canaryStorage, options } = makeProfile();
  const db = new OnRecordDatabase(canaryStorage, options);
  await db.open();
  await expect(addFigure(db, "first")).rejects.toMatchObject({ name: "StoreError", code: "read-only" });
  expect(await idsOf(db)).toEqual([]);
});
