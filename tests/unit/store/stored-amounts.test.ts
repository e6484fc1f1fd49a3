import { describe, expect, test } from "vitest";

import { deleteEverything } from "../../../lib/store/delete-everything";
import { noteExport } from "../../../lib/store/note-export";
import { getExportState } from "../../../lib/store/state";
import { readStoredAmounts } from "../../../lib/store/stored-amounts";
import { write } from "../../../lib/store/write";
import { importRows } from "../../make/exchange-world";
import { manyScripts } from "../../make/many-scripts";
import { makeProfile, openContext } from "../../make/store-profile";

const openFilled = async () => {
  const db = await openContext(makeProfile());
  await importRows(db, manyScripts);
  return db;
};

test("what lies in the trash is counted apart, with its versions and notes", async () => {
  expect(await readStoredAmounts(await openFilled())).toMatchObject({
    articles: 3,
    versions: 3,
    annotations: 3,
    orphans: 0,
    articlesInTrash: 1,
    annotationsInTrash: 0,
    judgements: 4,
    ownStatements: 1,
  });
});

test("nothing is left to count once everything is deleted, nor what earlier actions came to", async () => {
  const db = await openFilled();
  await write(db, { requestId: "told", tables: [] }, () => Promise.resolve({ secret: "a note" }));
  await deleteEverything(db, "delete");
  const amounts = await readStoredAmounts(db);
  expect([amounts.articles, amounts.versions, amounts.annotations, amounts.judgements]).toEqual([0, 0, 0, 0]);
  expect(amounts.exports).toEqual({ userChanges: 0 });
  const requests = await db.requests.toArray();
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter(({ result }) => result !== undefined)).toEqual([]);
});

describe("since when changes are in no export", () => {
  const changeOnce = (db: Awaited<ReturnType<typeof openFilled>>, requestId: string) =>
    write(db, { requestId, tables: [], isUserChange: true }, () => Promise.resolve());

  test("is the first of them, until all are exported", async () => {
    const db = await openContext(makeProfile());
    expect((await getExportState(db)).since).toBeUndefined();
    await changeOnce(db, "one");
    const { since } = await getExportState(db);
    expect(since).toBe(db.now().toISOString());
    await changeOnce(db, "two");
    expect((await getExportState(db)).since).toBe(since);
    await noteExport(db, "export", 2);
    expect((await getExportState(db)).since).toBeUndefined();
  });

  test("is the moment of the export where something was changed while the file was written", async () => {
    const db = await openContext(makeProfile());
    await changeOnce(db, "one");
    await changeOnce(db, "two");
    await noteExport(db, "export", 1);
    const { since, last } = await getExportState(db);
    expect([since, last?.userChanges]).toEqual([last?.at, 1]);
  });
});
