import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { makeManifest, writeExport } from "../make/export-file";
import { makeRow, selectionJson, versionJson } from "../make/kept-articles";
import { manyScripts } from "../make/many-scripts";
import {
  chooseImport,
  deleteEverything,
  fileOf,
  importAll,
  openLibrary,
  readContent,
  sheet,
  untilSheet,
  useLibraryPages,
} from "./exchange-page";
import { killWorker, until, useBrowser } from "./harness";

const session = useBrowser();
const { library } = useLibraryPages(session);

const everything = makeManifest({ scope: "everything" });
const scripts = writeExport("json", manyScripts, everything);

describe("a long import", () => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-import-"));
  const file = join(folder, "long.collection.ndjson");
  const ARTICLES = 1500;
  let before: Awaited<ReturnType<typeof readContent>>;

  beforeAll(async () => {
    writeFileSync(file, longExport(ARTICLES));
    await deleteEverything(session());
    const page = await openLibrary(session());
    await importAll(page, fileOf("scripts.json", scripts));
    await page.close();
    before = await readContent(session());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Waits until the bar of the open dialog has moved, and gives its title. */
  const untilUnderWay = async (page: Page, title: string) => {
    const bar = sheet(page).locator("progress[value]");
    await untilSheet(page, title);
    await until("the bar moves", async () => Number(await bar.getAttribute("value").catch(() => "0")) > 0);
  };
  const stop = async (page: Page) => {
    await sheet(page).getByRole("button", { name: "Stop" }).click();
    await until("the dialog is closed", async () => (await sheet(page).count()) === 0);
  };

  test("that is stopped while the file is read changes nothing", async () => {
    const page = await library();
    await page.locator("input[type=file]").setInputFiles(file);
    await untilUnderWay(page, "Reading the file");
    await stop(page);
    expect(await readContent(session())).toEqual(before);
  });

  test("that is stopped while it is written changes nothing", async () => {
    const page = await library();
    await chooseImport(page, file);
    await sheet(page).locator(".sheet-foot .primary").click();
    await untilUnderWay(page, "Importing");
    await stop(page);
    expect(await readContent(session())).toEqual(before);
  });

  test("whose tab is closed and whose worker is killed leaves nothing, and a later one brings all", async () => {
    const page = await library();
    await chooseImport(page, file);
    await sheet(page).locator(".sheet-foot .primary").click();
    await untilUnderWay(page, "Importing");
    await killWorker(session());
    await until("some of it is put aside", async () => (await readStaged(page)) > 0);
    await page.close();
    const later = await library();
    await later.locator(".nav a", { hasText: "All articles" }).locator(".n", { hasText: /^3$/ }).waitFor();
    await until("what was put aside is gone", async () => (await readStaged(later)) === 0);
    expect(await readContent(session())).toEqual(before);
    await importAll(later, file);
    await later.locator(".nav a", { hasText: "All articles" }).locator(".n", { hasText: "1,503" }).waitFor();
  });
});

/** How many batches of an import are put aside. */
function readStaged(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const opening = indexedDB.open("on-record");
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db.transaction("jobs").objectStore("jobs").count();
      counting.onsuccess = () => { resolve(counting.result); db.close(); };
    };
  })`);
}

/** An export of so many articles of ten thousand characters, each with a note, as lines. */
function longExport(articles: number): string {
  const paragraph = "The harbour will reopen, said Ada Example, and nobody will be left without work. ";
  const numbers = Array.from({ length: articles }, (_, at) => String(at).padStart(6, "0"));
  const rows = (
    table: "articles" | "versions" | "annotations",
    make: (id: string) => Record<string, unknown>,
  ) => numbers.map((id) => ({ table, row: makeRow(table, make(id)) }) as (typeof manyScripts)[number]);
  const textOf = (id: string) => `Article ${id}\n${paragraph.repeat(123)}`;
  return writeExport(
    "ndjson",
    [
      ...rows("articles", (id) => ({
        id: `a-${id}`,
        latestVersion: `v-${id}`,
        aliases: [{ url: `https://news.example/long/${id}`, kind: "final" }],
      })),
      ...rows("versions", (id) => ({ id: `v-${id}`, articleId: `a-${id}`, ...versionJson(textOf(id)) })),
      ...rows("annotations", (id) => ({
        id: `n-${id}`,
        articleId: `a-${id}`,
        versionId: `v-${id}`,
        ...selectionJson(textOf(id), `Article ${id}`),
      })),
    ],
    everything,
  );
}
