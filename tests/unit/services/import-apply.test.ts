import { describe, expect, test } from "vitest";

import { applyImport, discardAbandonedImports } from "../../../lib/services/import-apply";
import { readImport } from "../../../lib/services/import-dry-run";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { deleteEverything } from "../../../lib/store/delete-everything";
import { stageBatch } from "../../../lib/store/staged-import";
import { getExportState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import {
  contentOf,
  dryRunOf,
  exportAll,
  exportOne,
  importRows,
  importText,
  nextAction,
  noLock,
} from "../../make/exchange-world";
import { writeExport } from "../../make/export-file";
import { makeExportRows, makeRow } from "../../make/kept-articles";
import { inOrder } from "../../make/library-arbitrary";
import { changeFirst, may, openWith, row, sample } from "../../make/import-sample";
import { makeProfile, openContext } from "../../make/store-profile";

describe("an import", () => {
  test.each(["json", "ndjson"] as const)("of an export gives the same export again (%s)", async (layout) => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await importRows(db, makeExportRows());
    const [all, one] = [await exportAll(db, layout), await exportOne(db, "c-1", layout)];
    const before = await contentOf(profile.options.indexedDB);
    await importText(db, all);
    expect(await contentOf(profile.options.indexedDB)).toBe(before);
    await deleteEverything(db, "wipe");
    await importText(db, all);
    expect(await exportAll(db, layout)).toBe(all);
    expect(await exportOne(db, "c-1", layout)).toBe(one);
  });

  test("tells beforehand what it does, and does that", async () => {
    const db = await openWith(sample());
    await changeFirst(db, "annotations", { body: "Here" });
    const theirs = inOrder([
      ...sample({
        annotations: { body: "There", rev: 2, editedAt: may(5) },
        collections: { name: "Port", rev: 2, editedAt: may(5) },
      }),
      row("annotations", { id: "n-2", body: "New" }),
    ]);
    const dryRun = await dryRunOf(db, writeExport("json", theirs));
    expect(dryRun.counts).toEqual({ added: 1, updated: 1, same: 11, conflict: 1 });
    expect(dryRun.byTable.annotations).toEqual({ added: 1, updated: 0, same: 0, conflict: 1 });
    expect(dryRun.lists.added).toEqual([{ table: "annotations", id: "n-2", label: "New" }]);
    expect(dryRun.lists.updated).toEqual([{ table: "collections", id: "c-1", label: "Port" }]);
    expect(dryRun.conflicts).toEqual([
      {
        key: "annotations n-1",
        table: "annotations",
        line: 19,
        path: "/annotations/0",
        mine: expect.objectContaining({ label: "Here", at: may(6), inTrash: false }) as unknown,
        theirs: expect.objectContaining({ label: "There", at: may(5), inTrash: false }) as unknown,
        choices: ["both", "mine", "theirs"],
      },
    ]);
    const put = await applyImport(db, dryRun, new Map(), { actionId: "now", lock: noLock });
    // The collection, the new note, and their note beside mine with its place.
    expect(put).toBe(4);
    expect((await db.collections.toArray()).map(({ name }) => name)).toEqual(["Port"]);
    expect((await db.annotations.toArray()).map(({ body = "" }) => body).toSorted()).toEqual([
      "Here",
      "New",
      "There",
    ]);
  });

  test("counts as a change of the user's, once, and not if there is nothing to do", async () => {
    const db = await openWith(sample());
    expect((await getExportState(db)).userChanges).toBe(1);
    await importRows(db, sample());
    expect((await getExportState(db)).userChanges).toBe(1);
  });

  test("keeps what the list shows of an article, and finds it by its addresses", async () => {
    const db = await openWith(
      sample({ articles: { corrections: { title: { value: "Corrected", at: may(5) } } } }),
    );
    const [article] = await db.articles.toArray();
    expect(article?.aliasKeys).toEqual(["news.example/harbour"]);
    expect(article?.summary).toMatchObject({
      title: "Corrected",
      versions: 1,
      capturedAt: may(4),
      statements: 0,
    });
  });

  test("takes rows of the corpus it came with as nobody's own, and never over what is shipped", async () => {
    const db = await openWith(
      inOrder([...sample(), row("figures", { id: "new", description: "Theirs", origin: "other" })]),
    );
    await write(db, { requestId: "seed", tables: ["figures"] }, async () => {
      const { origin: _origin, ...shipped } = makeRow("figures", { id: "new", description: "Shipped" });
      await db.figures.put({ ...shipped, origin: "seed" } as never);
    });
    const origins = (await db.figures.toArray()).map(({ id, origin }) => `${origin} ${id}`);
    expect(origins).toEqual(["pack:imported ada", "pack:imported new", "seed new"]);
    const dryRun = await dryRunOf(
      db,
      writeExport("json", inOrder([row("figures", { id: "new", description: "Mine now", origin: "user" })])),
    );
    expect(dryRun.conflicts.map(({ key, choices }) => [key, ...choices])).toEqual([
      ["figures new", "mine", "theirs"],
    ]);
  });
});

test("a new version of an article that is here becomes its latest", async () => {
  const db = await openWith(sample());
  const version = row("versions", { id: "v-2", seq: 2, capturedAt: may(7), title: "Anew" });
  await importRows(db, inOrder([...sample({ articles: { latestVersion: "v-2" } }), version]));
  const [article] = await db.articles.toArray();
  expect(article).toMatchObject({ latestVersion: "v-2", rev: 1, summary: { title: "Anew", versions: 2 } });
});

describe("an import is not done, no part of it, if", () => {
  const theirs = writeExport(
    "json",
    sample({ collections: { id: "c-9" }, memberships: { collectionId: "c-9" } }),
  );
  const attempt = async (
    break_: (db: OnRecordDatabase) => Promise<Partial<Parameters<typeof applyImport>[3]>>,
  ) => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await importRows(db, makeExportRows());
    const dryRun = await dryRunOf(db, theirs);
    const options = { actionId: "now", lock: noLock, ...(await break_(db)) };
    const before = await contentOf(profile.options.indexedDB);
    const error: unknown = await applyImport(db, dryRun, new Map(), options).catch((error: unknown) => error);
    expect(await contentOf(profile.options.indexedDB)).toBe(before);
    return error;
  };
  test("another one is under way", async () => {
    expect(await attempt(() => Promise.resolve({ lock: () => Promise.resolve(undefined) }))).toMatchObject({
      code: "busy",
    });
  });
  test("it is stopped", async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort(new Error("stopped")) };
    expect(await attempt(() => Promise.resolve(options))).toMatchObject({ message: "stopped" });
  });
  test("the library is written to again and again meanwhile", async () => {
    const error = await attempt((db) => {
      const noise = () => write(db, { requestId: nextAction(), tables: [] }, () => Promise.resolve());
      let writing = Promise.resolve<unknown>(undefined);
      return Promise.resolve({ onProgress: () => void (writing = writing.then(noise)) });
    });
    expect(error).toMatchObject({ code: "changed" });
  });
  test("the file is another one by then", async () => {
    const db = await openWith(sample());
    const dryRun = await dryRunOf(db, theirs);
    const longer = inOrder([...sample(), row("collections", { id: "c-8" })]);
    const other = { ...dryRun, file: new Blob([writeExport("json", longer)]) };
    const importing = applyImport(db, other, new Map(), { actionId: "now", lock: noLock });
    await expect(importing).rejects.toMatchObject({ code: "file-changed" });
    expect(await db.collections.count()).toBe(1);
  });
  test("a note came to differ after the dry run", async () => {
    const db = await openWith(sample());
    const dryRun = await dryRunOf(
      db,
      writeExport("json", sample({ annotations: { body: "There", rev: 2, editedAt: may(5) } })),
    );
    await changeFirst(db, "annotations", { body: "Here" });
    await expect(applyImport(db, dryRun, new Map(), { actionId: "now", lock: noLock })).rejects.toMatchObject(
      { code: "changed" },
    );
    expect((await db.annotations.toArray()).map(({ body }) => body)).toEqual(["Here"]);
  });
});

test("an import during which something else is written once is done all the same", async () => {
  const db = await openWith(sample());
  const dryRun = await dryRunOf(
    db,
    writeExport("json", inOrder([...sample(), row("collections", { id: "c-9" })])),
  );
  let disturbed = false;
  const disturb = async () => {
    if (disturbed) return;
    disturbed = true;
    await write(db, { requestId: "meanwhile", tables: [] }, () => Promise.resolve());
  };
  let disturbing = Promise.resolve();
  await applyImport(db, dryRun, new Map(), {
    actionId: "now",
    lock: noLock,
    onProgress: () => void (disturbing = disturb()),
  });
  await disturbing;
  expect(await db.collections.count()).toBe(2);
});

test("what an import left behind whose page died is deleted at the next opening", async () => {
  const db = await openWith(sample());
  const { text, blocks, segments, report, ...version } = makeRow("versions", { id: "v-2" });
  const texts = [{ versionId: version.id, text, blocks, segments, report }];
  const facts = { statements: 0, related: 0, figureIds: [], claimIds: [] };
  await stageBatch(db, "import:dead", 1, { rows: [{ table: "versions", row: version, facts }], texts });
  expect([await db.jobs.count(), await db.texts.count()]).toEqual([1, 2]);
  await discardAbandonedImports(db, noLock);
  expect([await db.jobs.count(), await db.texts.count(), await db.versions.count()]).toEqual([0, 1, 1]);
});

test("a version that differs from the one that is here refuses the file and says where", async () => {
  const db = await openWith(sample());
  const outcome = await readImport(
    db,
    new Blob([writeExport("ndjson", sample({ versions: { title: "Other" } }))]),
  );
  expect(outcome).toMatchObject({
    kind: "refused",
    problems: [{ code: "immutable-changed", line: 5, path: "/versions/0" }],
  });
});
