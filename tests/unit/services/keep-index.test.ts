import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";

import { changeLibrary } from "../../../lib/services/change-library";
import { loadCorpus } from "../../../lib/services/keep-index";
import { readCorpusRows } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { StoreError } from "../../../lib/store/errors";
import { isIndexReady } from "../../../lib/store/index-repository";
import { writeDerived } from "../../../lib/store/write";
import { makeIndexedCorpus, reportsUnder } from "../../make/indexed-corpus";
import { makeProfile, openContext } from "../../make/store-profile";
import {
  ENGINE,
  expectCurrent,
  expectedReports,
  install,
  load,
  openInstalled,
} from "../../make/stored-index";

/** Notes from which tables rows are read, and which rows are put. */
function watchRequests() {
  const read = vi.spyOn(IDBObjectStore.prototype, "getAll");
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  return {
    tablesRead: () => new Set(read.mock.contexts.map((store) => (store as IDBObjectStore).name)),
    blocksPut: () =>
      put.mock.contexts.flatMap((store, at) =>
        (store as IDBObjectStore).name === "indexBlocks"
          ? [(put.mock.calls[at]![0] as { id: string }).id]
          : [],
      ),
  };
}

afterEach(() => vi.restoreAllMocks());

describe("loadCorpus", () => {
  test("makes the index where there is none, and answers as the rows compiled", async () => {
    const { db } = await openInstalled();
    expect(await isIndexReady(db, ENGINE)).toBe(false);
    await expectCurrent(db);
  });

  test("opens what is stored without a row of the corpus, and writes nothing", async () => {
    const { profile, db } = await openInstalled();
    const made = reportsUnder(await load(db));
    const woken = await openContext(profile);
    const requests = watchRequests();
    expect(reportsUnder(await load(woken))).toBe(made);
    expect([...requests.tablesRead()]).toEqual(["indexMarks"]);
    expect(requests.blocksPut()).toEqual([]);
  });

  test("is of the revision of the corpus, also where only an outlet has changed", async () => {
    const { db } = await openInstalled();
    await load(db);
    const { outlets } = makeIndexedCorpus(0);
    const rows = { figures: [], documents: [], claims: [], statements: [] };
    await changeLibrary(db, "outlet", { kind: "corpus.put", rows: { ...rows, outlets } });
    const { revision } = await readCorpusRows(db);
    expect((await load(db)).revision).toBe(revision);
    await expectCurrent(db);
  });

  test("opens the blocks where they are not kept joined, and so until that is done", async () => {
    const { profile, db } = await openInstalled();
    const { corpus, keep } = await loadCorpus(db, ENGINE);
    expect(await isIndexReady(db, ENGINE)).toBe(false);
    expect(reportsUnder(await load(await openContext(profile)))).toBe(reportsUnder(corpus));
    expect(await isIndexReady(db, ENGINE)).toBe(true);
    await keep?.();
    await expectCurrent(db);
  });

  test("what has changed since it was joined is not kept as if it had not", async () => {
    const { db } = await openInstalled(makeIndexedCorpus(30));
    const { keep } = await loadCorpus(db, ENGINE);
    const { statements } = makeIndexedCorpus(40);
    const none = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
    await changeLibrary(db, "add", {
      kind: "corpus.put",
      rows: { ...none, statements: statements.slice(35) },
    });
    await loadCorpus(db, ENGINE);
    await keep?.();
    expect(await isIndexReady(db, ENGINE)).toBe(false);
    await expectCurrent(db);
  });

  test("an empty corpus has an index, too", async () => {
    const db = await openContext(makeProfile());
    expect((await load(db)).statements.statements.size).toBe(0);
    expect(await isIndexReady(db, ENGINE)).toBe(true);
  });
});

describe("a change", () => {
  const { statements } = makeIndexedCorpus(4000);

  test("writes the last block of what it touches and reads its rows only", async () => {
    const { db } = await openInstalled(makeIndexedCorpus(3000));
    await load(db);
    const requests = watchRequests();
    const rows = { figures: [], outlets: [], documents: [], claims: [], statements: [statements[3500]!] };
    await changeLibrary(db, "add", { kind: "corpus.put", rows });
    await load(db);
    expect(requests.blocksPut().toSorted()).toEqual(["state", "statements:00001", "~joined"]);
    vi.restoreAllMocks();
    await expectCurrent(db);
  });

  test("of an old row writes its block and the last one", async () => {
    const { db } = await openInstalled(makeIndexedCorpus(3000));
    await load(db);
    const requests = watchRequests();
    const target = { table: "statements", id: "said-0" } as const;
    const edit = { id: "e1", target, field: "claims/stadium-public/how", op: "set", value: "denies" };
    await changeLibrary(db, "edit", { kind: "edits.add", edits: [edit] } as never);
    await load(db);
    expect(requests.blocksPut().toSorted()).toEqual([
      "state",
      "statements:00000",
      "statements:00001",
      "~joined",
    ]);
    vi.restoreAllMocks();
    await expectCurrent(db);
  });

  test("that puts a statement beside one of the same id counts it once", async () => {
    const { db } = await openInstalled(makeIndexedCorpus(30));
    await load(db);
    const own = [statements[5]!, statements[35]!];
    const none = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
    await changeLibrary(db, "add", { kind: "corpus.put", rows: { ...none, statements: own } });
    expect((await readCorpusRows(db)).rows.statements).toHaveLength(31);
    expect((await load(db)).statements.statements.size).toBe(31);
    await expectCurrent(db);
  });

  test("of very many rows has the index made anew", async () => {
    const { db } = await openInstalled(makeIndexedCorpus(10));
    await load(db);
    await install(db, makeIndexedCorpus(2500), "update");
    expect(await db.indexMarks.toArray()).toContainEqual(expect.objectContaining({ table: "all" }));
    await expectCurrent(db);
  });

  test("made while the index is read is followed the next time", async () => {
    const { db } = await openInstalled();
    await load(db);
    const remove = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
    const changed = changeLibrary(db, "later", {
      kind: "corpus.put",
      rows: { ...remove, statements: [statements[31]!] },
    });
    await Promise.all([load(db), changed]);
    await expectCurrent(db);
  });
});

describe("an index that cannot be used is made anew", () => {
  const broken: readonly (readonly [string, (db: OnRecordDatabase) => PromiseLike<unknown>])[] = [
    ["without any rows", (db) => db.indexBlocks.clear()],
    ["without one of its blocks", (db) => db.indexBlocks.delete("terms:00000")],
    ["with a block of nothing", (db) => db.indexBlocks.put({ id: "statements:00000", content: {} })],
    ["with a block of another shape", (db) => db.indexBlocks.put({ id: "claims:00000", content: "?" })],
    [
      "with a column cut off",
      async (db) => {
        const row = await db.indexBlocks.get("documents:00000");
        const content = row!.content as { parents: Uint32Array };
        await db.indexBlocks.put({
          ...row!,
          content: { ...content, parents: content.parents.slice(1) },
        });
      },
    ],
  ];
  test.each(broken)("%s", async (_, breakIt) => {
    const { db } = await openInstalled();
    await loadCorpus(db, ENGINE);
    await writeDerived(db, ["indexBlocks"], () => breakIt(db));
    await expectCurrent(db);
  });

  test("one of another engine", async () => {
    const { db } = await openInstalled();
    await load(db, "engine-0");
    expect(await isIndexReady(db, ENGINE)).toBe(false);
    await expectCurrent(db);
  });

  test("one of the store as it was before it was put right", async () => {
    const { db } = await openInstalled();
    await load(db);
    const state = await db.indexBlocks.get("state");
    const old = state!.content as { readonly version: string };
    const content = { ...old, version: `${old.version.split(" ")[0]} engine-1 another-epoch` };
    await writeDerived(db, ["indexBlocks"], () => db.indexBlocks.put({ id: "state", content }));
    await expectCurrent(db);
  });
});

describe("where the index cannot be kept", () => {
  test("a store that is read only is compiled in memory", async () => {
    const { db } = await openInstalled();
    db.access = { kind: "read-only", reason: new StoreError("damaged", "rows are missing") };
    expect(reportsUnder(await load(db))).toBe(await expectedReports(db));
    expect(await db.indexBlocks.count()).toBe(0);
  });
});
