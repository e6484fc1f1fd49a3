import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { brokenRows } from "../make/broken-rows";
import { makeManifest, writeExport } from "../make/export-file";
import { manyScripts } from "../make/many-scripts";
import { findBrokenRulesOf } from "./broken-rules";
import {
  change,
  chooseImport,
  deleteEverything,
  fileOf,
  importAll,
  openLibrary,
  sheet,
  useLibraryPages,
} from "./exchange-page";
import { until, useBrowser } from "./harness";

const session = useBrowser();
const { library } = useLibraryPages(session);

const everything = makeManifest({ scope: "everything" });
const scripts = writeExport("json", manyScripts, everything);

describe.each(["en", "ar"])("in the language %s", (language) => {
  const theirs = manyScripts.map((each) =>
    each.table === "annotations"
      ? {
          ...each,
          row: { ...each.row, body: "theirs", tags: ["press"], rev: 2, editedAt: "2026-05-05T09:30:00.000Z" },
        }
      : each,
  ) as typeof manyScripts;

  const opened = async (): Promise<Page> => {
    await deleteEverything(session());
    const page = await openLibrary(session());
    await importAll(page, fileOf("scripts.json", scripts));
    await page.close();
    await change(session(), { kind: "annotation.edit", id: "n-s0" as never, body: "mine" });
    return library(`?lang=${language}`);
  };

  const checkSheet = async (page: Page) => {
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await sheet(page).evaluate((dialog: HTMLElement) => {
        const all = [dialog, ...dialog.querySelectorAll<HTMLElement>(".sheet-head, .body, .sheet-foot")];
        return all.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.className);
      });
      expect([width, wide]).toEqual([width, []]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  test("the dialogs break no rule, and are worked by keyboard", async () => {
    const page = await opened();
    const focused = () => page.evaluate("document.activeElement?.closest('.sheet-foot .btn') !== null");
    await page.locator(".top .btn").nth(1).focus();
    await page.keyboard.press("Enter");
    await sheet(page).waitFor();
    expect(await focused()).toBe(true);
    await checkSheet(page);
    await page.keyboard.press("Escape");
    await until("the dialog is closed", async () => (await sheet(page).count()) === 0);
    expect(await page.evaluate("document.activeElement?.matches('.top .btn')")).toBe(true);
    await chooseImport(page, fileOf("theirs.collection.json", writeExport("json", theirs, everything)));
    await sheet(page).locator(".conflict mark").first().waitFor();
    expect(await focused()).toBe(true);
    await checkSheet(page);
    await page.keyboard.press("Escape");
    await until("the dialog is closed", async () => (await sheet(page).count()) === 0);
    const [, , text] = brokenRows.find(([name]) => name === "a field no row has")!;
    await chooseImport(page, fileOf("broken.collection.json", text));
    await sheet(page).locator("tbody tr").first().waitFor();
    expect(await focused()).toBe(true);
    await checkSheet(page);
  });
});
