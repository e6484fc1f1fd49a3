import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { makeManifest, writeExport } from "../make/export-file";
import { manyScripts } from "../make/many-scripts";
import { closePopup, openPopup } from "../run/toolbar";
import { findBrokenRulesOf } from "./broken-rules";
import { annotate, openClicked, untilDrawn } from "./annotated-page";
import {
  change,
  closeSheet,
  deleteEverything,
  fileOf,
  importAll,
  openLibrary,
  openOwn,
  readContent,
  readQuietStore,
  sheet,
  untilSheet,
} from "./exchange-page";
import { inWorker, openPage, readFixture, until, useBrowser } from "./harness";

const session = useBrowser({ hosts: ["http://page.test/*"] });
let open: Page[] = [];
const keep = (page: Page): Page => {
  open.push(page);
  return page;
};

afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
});

const options = async () => {
  const page = keep(await openOwn(session(), "options.html"));
  await page.waitForSelector("#storage .fields");
  return page;
};
const library = async (query = "") => keep(await openLibrary(session(), query));
const scripts = writeExport("json", manyScripts, makeManifest({ scope: "everything" }));
const root = (page: Page) => page.evaluate("[document.documentElement.lang, document.documentElement.dir]");

test("the language takes effect at once, and goes back to the browser's", async () => {
  const page = await options();
  expect(await root(page)).toEqual(["en", "ltr"]);
  await page.locator("#language select").selectOption("ar");
  await until("it is Arabic", async () => String(await root(page).catch(() => "")) === "ar,rtl");
  expect(await root(await library())).toEqual(["ar", "rtl"]);
  await page.locator("#language select").selectOption("");
  await until("it is English", async () => String(await root(page).catch(() => "")) === "en,ltr");
});

test("the watch list shows the sites that are read unasked", async () => {
  const page = await options();
  const rows = page.locator("#watch-list tbody tr");
  expect(await rows.locator("th").allTextContents()).toEqual(["page.test"]);
  expect(await rows.getByRole("button").getAttribute("aria-label")).toBe("Stop watching page.test");
});

test("drawing is switched off and on in pages that are open", async () => {
  const clicked = await openClicked(session(), readFixture("news--four-speakers.html"));
  keep(clicked.page);
  const [selector, words] = ["article p:nth-of-type(3)", "openness to everyone"] as const;
  await annotate(clicked, [selector, words]);
  await untilDrawn(clicked.page, { a1: [words] });
  const page = await options();
  await page.locator("#in-page").getByRole("checkbox").uncheck();
  await untilDrawn(clicked.page, {});
  await page.locator("#in-page").getByRole("checkbox").check();
  await untilDrawn(clicked.page, { a1: [words] });
});

describe("shortcuts of one letter", () => {
  test("are switched off and on in screens that are open", async () => {
    const [page, list] = [await options(), await library()];
    const press = async (key: string) => {
      await list.locator("body").press(key);
      return await list.evaluate("document.activeElement?.type ?? ''");
    };
    expect(await press("/")).toBe("search");
    await list.evaluate("document.activeElement.blur()");
    await page.locator("#keyboard").getByRole("checkbox").uncheck();
    await until("they are off", () =>
      list.evaluate<boolean>("document.documentElement.dataset.letterKeys === 'off'"),
    );
    expect(await press("/")).not.toBe("search");
    const article = keep(await openPage(session(), readFixture("news--four-speakers.html")));
    const popup = await openPopup(session().browser, article);
    const isOpen = "document.querySelector('dialog.keys').open";
    await popup.press("?");
    expect(await popup.evaluate(isOpen)).toBe(false);
    const focused = "document.activeElement?.hasAttribute('data-line') === true";
    await popup.press("j");
    expect(await popup.evaluate(focused)).toBe(false);
    await page.locator("#keyboard").getByRole("checkbox").check();
    await until("they are on", () =>
      popup.evaluate<boolean>("!('letterKeys' in document.documentElement.dataset)"),
    );
    await popup.press("j");
    expect(await popup.evaluate(focused)).toBe(true);
    await closePopup(session().browser, popup);
    expect(await press("/")).toBe("search");
  });
});

describe("with a library", () => {
  beforeEach(async () => {
    await deleteEverything(session());
    const page = await openLibrary(session());
    await importAll(page, fileOf("scripts.json", scripts));
    await page.close();
  });

  test("judgements are listed, and revoked", async () => {
    const page = await options();
    const rows = page.locator("#judgements tbody tr");
    expect(await rows.count()).toBe(4);
    await rows.first().getByRole("button", { name: "Revoke" }).click();
    await until("it is withdrawn", async () => {
      const { judgements } = await readContent(session());
      return judgements?.some((row) => row["verdict"] === "withdrawn");
    });
    await page.locator("#judgements", { hasText: "Revoked" }).waitFor();
  });

  test("the storage is told in numbers, the trash apart", async () => {
    const page = await options();
    const [terms, values] = await Promise.all([
      page.locator("#storage dt").allTextContents(),
      page.locator("#storage dd").allTextContents(),
    ]);
    const facts = Object.fromEntries(terms.map((term, at) => [term, values[at]]));
    const shipped = session().corpus.statements.length;
    expect(facts).toMatchObject({
      Articles: "3, in 3 versions",
      Notes: "3, 0 of them orphans",
      "In the trash": "articles: 1, notes: 0",
      Corpus: `shipped statements: ${shipped}, yours: 1`,
      State: "all records counted are there",
    });
    expect(facts["On disk"]).toMatch(/\d+(\.\d)? MB/);
    expect(await page.locator("#storage .notice").textContent()).toContain("1 change is not in any export.");
  });

  test("the library says that an export is due until there is one, and not where that is not wanted", async () => {
    const list = await library();
    const line = list.locator(".notices .notice");
    expect(await line.count()).toBe(0);
    const notes = Array.from({ length: 51 }, (_, at) => `note ${at}`);
    await change(
      session(),
      ...notes.map((note) => ({ kind: "article.note", id: "a-s0" as never, note }) as const),
    );
    await line.waitFor();
    expect(await line.textContent()).toContain("52 changes are not in any export.");
    const page = await options();
    expect(await page.locator("#storage .notice .primary").count()).toBe(1);
    await page.locator("#storage").getByRole("checkbox", { name: "Remind me to export" }).uncheck();
    await until("it is not said", async () => (await line.count()) === 0);
    await page.locator("#storage").getByRole("checkbox", { name: "Remind me to export" }).check();
    await line.getByRole("button", { name: "Export everything" }).click();
    const downloading = list.waitForEvent("download");
    await sheet(list).locator(".sheet-foot .primary").click();
    await downloading;
    await untilSheet(list, "Exported");
    expect(await line.count()).toBe(0);
    await closeSheet(list);
    await change(session(), { kind: "article.note", id: "a-s0" as never, note: "one more" });
    await list.reload();
    await list.waitForSelector(".list-title");
    expect(await line.count()).toBe(0);
  });

  test("everything is deleted only after the words, and an export is offered before", async () => {
    const page = await options();
    const part = page.locator("#delete");
    const opening = session().browser.context.waitForEvent("page");
    await part.getByRole("button", { name: "Export everything" }).click();
    const exporting = keep(await opening);
    await untilSheet(exporting, "Export");
    expect(await sheet(exporting).locator("select").inputValue()).toBe("");
    const field = part.getByLabel("Type “delete everything” to go on");
    await field.fill("delete");
    await field.press("Enter");
    await part.getByRole("button", { name: "Delete everything" }).click({ force: true });
    expect((await readContent(session()))["articles"]?.length).toBe(4);
    const clicked = await openClicked(session(), readFixture("news--four-speakers.html"));
    keep(clicked.page);
    await annotate(clicked, ["article p:nth-of-type(3)", "openness to everyone"]);
    await untilDrawn(clicked.page, { a1: ["openness to everyone"] });
    const list = await library();
    await deleteEverything(session());
    await untilDrawn(clicked.page, {});
    await list.locator(".nav a", { hasText: "All articles" }).locator(".n", { hasText: /^0$/ }).waitFor();
    const popup = await openPopup(session().browser, clicked.page);
    expect(await popup.text()).not.toMatch(/Saved on|Already saved|1 note/);
    await closePopup(session().browser, popup);
    const stored = await inWorker<object>(session(), "chrome.storage.local.get(null)");
    expect(JSON.stringify(stored)).not.toMatch(/a-s0|openness/);
    expect(await readResults()).toEqual([]);
  });
});

/** What the store still knows of what earlier actions came to. */
async function readResults(): Promise<readonly unknown[]> {
  const { requests } = await readQuietStore(session());
  return requests?.flatMap((row) => (row["result"] === undefined ? [] : [row["result"]])) ?? [];
}

test.each(["en", "ar"])(
  "in the language %s the page breaks no rule and overflows nowhere",
  async (language) => {
    const page = keep(await openOwn(session(), `options.html?lang=${language}`));
    await page.waitForSelector("#storage .fields");
    expect(await findBrokenRulesOf(session(), "options.html")).toEqual([]);
    for (const width of [1440, 700, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect([width, wide]).toEqual([width, 0]);
    }
  },
);
