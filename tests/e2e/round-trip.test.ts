import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { EXCHANGE_TABLES, exchangeKey } from "../../lib/exchange/collection-format";
import { readExport } from "../make/export-file";
import { drawn } from "./annotated-page";
import {
  change,
  chooseImport,
  closeSheet,
  contentOfFile,
  deleteEverything,
  exportAll,
  fileOf,
  importAll,
  sheet,
  useLibraryPages,
} from "./exchange-page";
import { until, useBrowser } from "./harness";
import { CHOSEN, COLLECTION, goOn, type Kept, keepFirst, marked, showLast } from "./whole-collection";

const mine = useBrowser();
const other = useBrowser();
const [here, there] = [useLibraryPages(mine), useLibraryPages(other)];

let kept: Kept;
const files = { older: "", newer: "", collection: "" };

/** Imports a file into the other browser, which holds what is given or nothing, and exports what it has then. */
async function throughOther(files: readonly string[], collection?: string): Promise<string> {
  await deleteEverything(other());
  const page = await there.library();
  for (const file of files) await importAll(page, fileOf("kept.collection.json", file));
  return (await exportAll(page, "JSON", collection)).text;
}

const rowsOf = (file: string) => readExport(file).rows;
const anchorsOf = (file: string) =>
  rowsOf(file).flatMap((each) => (each.table === "anchors" ? [each.row] : []));
const versionsOf = (file: string) =>
  rowsOf(file).flatMap((each) =>
    each.table === "versions" && each.row.articleId === kept.articleId ? [each.row] : [],
  );

const inOrder = (file: string) => versionsOf(file).toSorted((one, other) => one.seq - other.seq);

/** How the notes of the last version stand, by what becomes of their words. */
function statesIn(file: string): Readonly<Record<string, string | undefined>> {
  const last = inOrder(file).at(-1)?.id;
  const anchors = anchorsOf(file).filter(({ versionId }) => versionId === last);
  return Object.fromEntries(
    Object.entries(kept.notes).map(([which, id]) => [
      which,
      anchors.find(({ annotationId }) => annotationId === id)?.state,
    ]),
  );
}

/** What stands highlighted in a page, by name; a break of a line in the markup is a blank. */
const drawnIn = async (page: Page) => JSON.stringify(await drawn(page)).replaceAll(/(\\n|\s)+/g, " ");

beforeAll(async () => {
  kept = await keepFirst(mine());
  const page = await here.library();
  files.older = (await exportAll(page)).text;
  await page.close();
  await goOn(mine(), kept);
  const again = await here.library();
  files.newer = (await exportAll(again)).text;
  files.collection = (await exportAll(again, "JSON", COLLECTION)).text;
  await again.close();
});

describe("a collection with all that can be kept", () => {
  test("holds rows of every kind, every state of a note and every kind of change", () => {
    const { counts, problems } = readExport(files.newer);
    expect(problems).toEqual([]);
    for (const table of EXCHANGE_TABLES) expect([table, counts?.[table]]).not.toEqual([table, 0]);
    expect(inOrder(files.newer).map(({ seq, change }) => [seq, change?.kind])).toEqual([
      [1, undefined],
      [2, "words"],
      [3, "boring"],
    ]);
    expect(statesIn(files.newer)).toMatchObject({
      stay: expect.stringMatching(/exact|moved/) as string,
      edited: "changed",
      gone: "orphan",
      attached: "manual",
    });
  });

  test("imported into another profile and exported there, is the same bytes", async () => {
    expect(contentOfFile(await throughOther([files.newer]))).toBe(contentOfFile(files.newer));
  });

  test("as a file of its own, without what lies in the trash, it is the same bytes", async () => {
    expect(contentOfFile(await throughOther([files.collection], COLLECTION))).toBe(
      contentOfFile(files.collection),
    );
    expect(rowsOf(files.collection).some(({ row }) => "deletedAt" in row)).toBe(false);
  });

  test("stands in a page of the other profile where it stood here", async () => {
    await throughOther([files.newer]);
    const [page, copy] = [await showLast(mine()), await showLast(other())];
    await until("the words chosen by hand are drawn", async () => (await drawnIn(page)).includes(CHOSEN));
    await until("they are drawn there, too", async () => (await drawnIn(copy)).includes(CHOSEN));
    const [one, two] = [await drawnIn(page), await drawnIn(copy)];
    expect(two).toBe(one);
    expect(two).not.toContain(marked.deleted);
    await Promise.all([page.close(), copy.close()]);
  });
});

describe("imported over an older state of itself", () => {
  test("it is what it is where it was made: nothing lost, nothing doubled, places chosen by hand kept", async () => {
    expect(contentOfFile(await throughOther([files.older, files.newer]))).toBe(contentOfFile(files.newer));
  });

  test("the older state over the newer changes nothing", async () => {
    await throughOther([files.newer]);
    const page = await there.library();
    await chooseImport(page, fileOf("older.collection.json", files.older));
    expect(await sheet(page).textContent()).toContain("Everything in this file is in your library already.");
    await closeSheet(page);
    expect(contentOfFile((await exportAll(page)).text)).toBe(contentOfFile(files.newer));
  });

  test("what was done there meanwhile stays beside it", async () => {
    await throughOther([files.older]);
    const own = "Kept in the other browser.";
    await change(
      other(),
      { kind: "annotation.edit", id: kept.notes.edited as never, body: own },
      { kind: "articles.tag", tags: [{ id: kept.articleId as never, tags: ["elsewhere"] }] },
    );
    const page = await there.library();
    await chooseImport(page, fileOf("newer.collection.json", files.newer));
    await sheet(page).locator(".sheet-foot .primary").click();
    await sheet(page)
      .locator("h2", { hasText: /^Imported/ })
      .waitFor();
    await closeSheet(page);
    const { text } = await exportAll(page);
    const keysOf = (file: string) => rowsOf(file).map((each) => `${each.table} ${exchangeKey(each)}`);
    expect(keysOf(text)).toEqual(keysOf(files.newer));
    expect(text).toContain(own);
    expect(statesIn(text)).toEqual(statesIn(files.newer));
  });
});
