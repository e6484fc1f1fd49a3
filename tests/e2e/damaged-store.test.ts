import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";

import { makeManifest, readExport, writeExport } from "../make/export-file";
import { manyScripts } from "../make/many-scripts";
import {
  closeSheet,
  exportAll,
  fileOf,
  importAll,
  openLibrary,
  openOwn,
  sheet,
  untilSheet,
} from "./exchange-page";
import { until, useBrowser } from "./harness";

const session = useBrowser();
let open: Page[] = [];
const keep = (page: Page): Page => {
  open.push(page);
  return page;
};

afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
});

const library = async () => keep(await openLibrary(session()));
const scripts = writeExport("json", manyScripts, makeManifest({ scope: "everything" }));

describe("a store that has lost rows", () => {
  /** Takes an article out of the database behind the store's back, and begins a session that has not counted yet. */
  const damage = async () => {
    const page = await openLibrary(session());
    await importAll(page, fileOf("scripts.json", scripts));
    await page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open("on-record");
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("articles", "readwrite");
        transaction.objectStore("articles").delete("a-s0");
        transaction.oncomplete = () => { opening.result.close(); resolve(); };
      };
    }).then(() => chrome.storage.session.clear())`);
    await page.close();
  };

  test("is exported as far as it goes, and then gone on with", async () => {
    await damage();
    const page = await library();
    const notice = page.locator(".notices .rescue");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("The store is damaged and was opened read-only.");
    const settings = keep(await openOwn(session(), "options.html"));
    await settings.locator(".rescue", { hasText: "Go on with what is left" }).waitFor();
    await notice.getByRole("button", { name: "Export 3 articles" }).click();
    const downloading = page.waitForEvent("download");
    await sheet(page).locator(".sheet-foot .primary").click();
    const rest = await (await downloading).createReadStream();
    const text = (await rest.toArray()).join("");
    expect(readExport(text).problems).toEqual([]);
    expect(readExport(text).counts?.articles).toBe(3);
    await untilSheet(page, "Exported");
    await closeSheet(page);
    await notice.getByRole("button", { name: "Go on with what is left" }).click();
    await until("the library is sound", async () => (await notice.count()) === 0);
    await page.waitForSelector(".list-title");
    await importAll(page, fileOf("scripts.json", scripts));
    expect(readExport((await exportAll(page)).text).counts?.articles).toBe(4);
  });
});
