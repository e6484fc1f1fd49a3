import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { corpusRevision, replaceOrigin } from "../../../lib/store/corpus-repository";
import type { StoreError } from "../../../lib/store/errors";
import { findPacks } from "../../../lib/store/pack-repository";
import { watchQuery } from "../../../lib/store/watch";
import { write } from "../../../lib/store/write";
import { makePack } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

// A live query runs only where there is an IndexedDB by default, as in every browser.
const dependencies = { ...Dexie.dependencies };
beforeAll(() => Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange }));
afterAll(() => Object.assign(Dexie.dependencies, dependencies));

const fail = (error: StoreError) => {
  throw error;
};

test("a watched query answers now, and again after a write of another context, until it is stopped", async () => {
  const profile = makeProfile();
  const [reader, writer] = [await openContext(profile), await openContext(profile)];
  const revisions: number[] = [];
  const stop = watchQuery(
    () => corpusRevision(reader),
    (revision) => revisions.push(revision),
    fail,
  );
  await vi.waitFor(() => expect(revisions).toEqual([0]));
  await replaceOrigin(writer, { origin: "seed", pack: makePack(), contentHash: "a" }, "one");
  await vi.waitFor(() => expect(revisions).toEqual([0, 1]));
  stop();
  await replaceOrigin(writer, { origin: "seed", pack: makePack(), contentHash: "b" }, "two");
  const second: number[] = [];
  watchQuery(
    () => corpusRevision(reader),
    (revision) => second.push(revision),
    fail,
  );
  await vi.waitFor(() => expect(second).toEqual([2]));
  expect(revisions).toEqual([0, 1]);
});

test("who watches the corpus revision is left alone by writes that do not touch the corpus", async () => {
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "a" }, "one");
  const [revisions, titles]: [number[], (string | undefined)[]] = [[], []];
  watchQuery(
    () => corpusRevision(db),
    (revision) => revisions.push(revision),
    fail,
  );
  watchQuery(
    () => findPacks(db),
    (packs) => titles.push(packs[0]?.title),
    fail,
  );
  await vi.waitFor(() => expect([revisions, titles]).toEqual([[1], ["Test corpus"]]));
  await write(db, { requestId: "two", tables: ["packs"] }, async () => {
    await db.packs.update("seed", { title: "Another title" });
  });
  await vi.waitFor(() => expect(titles).toEqual(["Test corpus", "Another title"]));
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "b" }, "three");
  await vi.waitFor(() => expect(revisions.at(-1)).toBe(2));
  expect(revisions).toEqual([1, 2]);
});

test("a query that fails says so as a StoreError", async () => {
  const db = await openContext(makeProfile());
  db.close();
  const errors: StoreError[] = [];
  watchQuery(
    () => corpusRevision(db),
    () => {},
    (error) => errors.push(error),
  );
  await vi.waitFor(() => expect(errors).toMatchObject([{ name: "StoreError", code: "failed" }]));
});
