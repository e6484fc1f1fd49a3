import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Annotation } from "../../lib/domain/annotation";
import type { LibraryArticle } from "../../lib/domain/library-article";
import type { ExchangeTable } from "../../lib/exchange/collection-format";
import { createCollectionReader } from "../../lib/exchange/read-collection";
import { builds } from "../run/build";
import type { Firefox, FirefoxTab } from "../run/firefox";
import { getFirefoxPath, launchFirefox } from "../run/firefox";
import type { FirefoxPage } from "../run/firefox-views";
import {
  chooseMenuItem,
  closePopup,
  hasView,
  inWindow,
  pressButton,
  requireView,
  setPreference,
  typeInto,
  untilTrue,
} from "../run/firefox-views";
import type { PageServer } from "../run/page-server";
import { startPageServer } from "../run/page-server";
import { readFixture, until } from "./harness";

const program = getFirefoxPath();
const headline = "Officials return to unity, contacts and ties";
const words = "national unity was the cornerstone of confronting the occupation";
const note = "The claim in its shortest form.";
const extension = { extension: builds.firefox, addonId: "@on-record" };

describe.skipIf(!program)("what the reader keeps, in Firefox", () => {
  let firefox: Firefox;
  let server: PageServer;
  let page: FirefoxTab;

  beforeAll(async () => {
    if (!existsSync(builds.firefox)) throw new Error("There is no build; run npm run build:firefox first.");
    server = await startPageServer();
    server.add("news.html", readFixture("news--four-speakers.html"));
    firefox = await launchFirefox(program ?? "", extension);
    page = await firefox.openPage(`http://localhost:${server.port}/news.html`);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  test("an article is saved into a new collection from the popup", async () => {
    const popup = await openSettledPopup(firefox);
    await pressButton(popup, "Save");
    const label = `[...document.querySelectorAll("label")].find((one) => one.innerText === "New collection")`;
    await typeInto(popup, `${label}?.control`, "Unity");
    await popup.evaluate(`document.querySelector(".save-card [type=submit]").click()`);
    expect(await untilTrue(popup, `document.querySelector(".toast p")?.innerText`)).toBe("Saved in Unity");
    expect(await untilTrue(popup, notice)).toMatch(/^Saved on .+, 1 version, 0 notes/);
    await closePopup(firefox.window);
  });

  test("selected words are annotated from the popup and drawn under a neutral name", async () => {
    await select(page, words);
    const popup = await openSettledPopup(firefox);
    await pressButton(popup, "Annotate");
    await untilTrue(popup, `document.querySelector(".note-form .quote")?.innerText === "${words}"`);
    await typeInto(popup, `document.querySelector(".note-form textarea")`, note);
    await pressButton(popup, "Keep note");
    await untilTrue(popup, `document.body.innerText.includes("Note kept")`);
    expect(await untilDrawn(page)).toEqual([["a1", words]]);
    expect(await page.evaluate("document.documentElement.outerHTML")).not.toContain(note);
    await closePopup(firefox.window);
  });

  test("after a reload the article is known and the words are found again", async () => {
    await page.reload();
    expect(await page.evaluate(drawn)).toEqual([]);
    const popup = await openSettledPopup(firefox);
    expect(await untilDrawn(page)).toEqual([["a1", words]]);
    expect(await untilTrue(popup, notice)).toMatch(/1 version, 1 note/);
  });

  test.each([true, false])("the menu of a line stands within the popup, anchors known: %s", async (known) => {
    await closePopup(firefox.window);
    await setPreference(firefox.window, "layout.css.anchor-positioning.enabled", known);
    const popup = await openSettledPopup(firefox);
    expect(await popup.evaluate(`CSS.supports("position-area", "block-end")`)).toBe(known);
    const button = `document.querySelectorAll("[data-action=more]")[1]`;
    await popup.evaluate(`(${button}.scrollIntoView({ block: "end" }), ${button}.click())`);
    await untilTrue(popup, `document.activeElement.role === "menuitem"`);
    const [menu, opener] = await popup.evaluate<readonly DOMRect[]>(
      `[document.querySelector(":popover-open"), ${button}].map((one) => one.getBoundingClientRect().toJSON())`,
    );
    expect(menu!.top).toBeGreaterThanOrEqual(0);
    expect(menu!.bottom).toBeLessThanOrEqual(await popup.evaluate<number>("innerHeight"));
    expect(Math.min(Math.abs(menu!.top - opener!.bottom), Math.abs(menu!.bottom - opener!.top))).toBeLessThan(
      2,
    );
  });

  test("the popup gives way to the sidebar, which lists the note", async () => {
    await pressButton(await requireView(firefox.window, "popup.html"), "Side panel");
    const sidebar = await requireView(firefox.window, "sidepanel.html");
    await until("the popup closes", async () => !(await hasView(firefox.window, "popup.html")));
    await untilTrue(sidebar, `document.querySelector("#tab-notes")`);
    await sidebar.evaluate(`document.querySelector("#tab-notes").click()`);
    const text = await untilTrue<string>(sidebar, `document.querySelector(".note")?.innerText`);
    expect(text).toContain(words);
    expect(text).toContain(note);
    await closeSidebar(firefox);
  });

  test.each([
    ["at work", async () => {}],
    ["put to sleep", () => endBackground(firefox)],
  ])(
    "the menu of the page opens the sidebar for the selected words, the background %s",
    async (_, before) => {
      const { x, y } = await select(page, "efforts towards reconciliation");
      await before();
      await chooseMenuItem(firefox.window, "Annotate these words", () => page.click(x, y, "right"));
      const sidebar = await requireView(firefox.window, "sidepanel.html");
      await untilTrue(sidebar, `document.querySelector(".note-form textarea")`);
      expect(await sidebar.evaluate(`document.querySelector(".note-form .quote").innerText`)).toBe(
        "efforts towards reconciliation",
      );
      await pressButton(sidebar, "Cancel");
      await untilTrue(sidebar, `document.querySelector(".note-form") === null`);
      await closeSidebar(firefox);
    },
  );

  test("the library lists article and note, and its export is a sound file with both", async () => {
    const library = await firefox.openExtensionPage("library.html");
    const listed = await untilTrue<string>(library, `document.querySelector("li.item")?.innerText`);
    expect(listed).toContain(headline);
    expect(listed).toContain("1 note");
    await pressButton(library, "Export");
    await untilTrue(library, `document.querySelector("dialog[open]")`);
    await pressButton(library, "Export");
    await untilTrue(library, `document.querySelector("dialog[open]").innerText.includes("Exported")`);
    const rowsOf = readExport(await untilDownloaded(firefox.downloads, ".collection.json"));
    const [article] = rowsOf("articles") as readonly LibraryArticle[];
    const [annotation] = rowsOf("annotations") as readonly Annotation[];
    expect(article?.aliases.map(({ url }) => url)).toContain(`http://localhost:${server.port}/news.html`);
    expect(annotation).toMatchObject({ articleId: article?.id, quote: words, body: note });
    expect(rowsOf("collections")).toMatchObject([{ name: "Unity" }]);
  });

  test("a backup is written by the background, as a sound file with the same rows", async () => {
    await setPreference(firefox.window, "extensions.webextOptionalPermissionPrompts", false);
    const options = await firefox.openExtensionPage("options.html");
    await untilTrue(options, `document.body.innerText.includes("all records counted are there")`);
    const toggle = await options.evaluate<Place>(
      placeOf(`[...document.querySelectorAll("input[type=checkbox]")].find((one) =>
        document.getElementById(one.getAttribute("aria-labelledby"))?.innerText === "Automatic backup")`),
    );
    await options.click(toggle.x, toggle.y);
    await pressButton(options, "Back up now");
    await untilTrue(options, `document.body.innerText.includes("Last good backup")`);
    const rowsOf = readExport(await untilDownloaded(join(firefox.downloads, "On Record"), ".ndjson"));
    expect(rowsOf("annotations")).toMatchObject([{ quote: words, body: note }]);
  });
});

type Place = Readonly<{ x: number; y: number }>;

const notice = `document.querySelector(".notice")?.innerText`;

/** What is drawn in a page, by the name it is drawn under; blanks of the page count as one. */
const drawn = `[...CSS.highlights.keys()].flatMap((name) =>
  [...CSS.highlights.get(name)].map((range) => [name, String(range).replace(/\\s+/g, " ")]))`;

async function untilDrawn(page: FirefoxPage): Promise<unknown> {
  await untilTrue(page, `${drawn}.length > 0`);
  return await page.evaluate(drawn);
}

async function openSettledPopup(firefox: Firefox): Promise<FirefoxPage> {
  const popup = await firefox.openPopup();
  await untilTrue(popup, `document.documentElement.dataset.state === "ready"`);
  return popup;
}

/** Brings an element, or a range, that an expression gives into view; a place to click on it. */
const placeOf = (expression: string) => `(() => {
  const found = ${expression};
  (found.startContainer?.parentElement ?? found).scrollIntoView({ block: "center" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;

/** Selects words of the tab's page, which is brought to the front, and answers where they stand. */
async function select(page: FirefoxTab, text: string): Promise<Place> {
  await page.bringToFront();
  return await page.evaluate<Place>(
    placeOf(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const pattern = new RegExp(${JSON.stringify(text.replaceAll(" ", "\\s+"))});
      let match;
      while (!match && walker.nextNode()) match = pattern.exec(walker.currentNode.data);
      const range = document.createRange();
      range.setStart(walker.currentNode, match.index);
      range.setEnd(walker.currentNode, match.index + match[0].length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return range;
    })()`),
  );
}

async function closeSidebar(firefox: Firefox): Promise<void> {
  await inWindow(firefox.window, "void SidebarController.hide()");
  await until("the sidebar closes", async () => !(await hasView(firefox.window, "sidepanel.html")));
}

/** Ends the background as Firefox does with one that has had nothing to do for half a minute. */
async function endBackground(firefox: Firefox): Promise<void> {
  await inWindow(
    firefox.window,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const extension = ExtensionParent.GlobalManager.getExtension("${extension.addonId}");
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      if (extension.backgroundState !== "stopped") throw new Error("the background is " + extension.backgroundState);
    })()`,
  );
}

/** The one file of this kind in a folder, once the browser has written all of it. */
async function untilDownloaded(folder: string, ending: string): Promise<string> {
  const name = await until(`a file *${ending} in the downloads`, async () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    if (names.some((one) => one.endsWith(".part"))) return undefined;
    return names.find((one) => one.endsWith(ending) && statSync(join(folder, one)).size > 0);
  });
  return join(folder, name);
}

/** The rows of an export, table by table; a file that is not sound from beginning to end fails. */
function readExport(path: string): (table: ExchangeTable) => readonly unknown[] {
  const reader = createCollectionReader();
  const rows = reader.push(readFileSync(path, "utf8"));
  expect(reader.end().problems).toEqual([]);
  return (table) => rows.flatMap((one) => (one.table === table ? [one.row] : []));
}
