import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, findViews, openPopup, untilTrue } from "../run/toolbar";
import {
  findViolations,
  inWorker,
  look,
  openPage,
  readFixture,
  requireSidePanel,
  until,
  useBrowser,
} from "./harness";
import { selectWords } from "./select-words";

const session = useBrowser();
const words = "national unity was the cornerstone of confronting the occupation";
const notes = "[...document.querySelectorAll('.note')].map((n) => n.innerText.replace(/\\s+/g, ' '))";
const seen = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

const typing = "document.activeElement?.tagName === 'TEXTAREA'";

let page: Page;
let panel: RawTarget;

const type = (view: RawTarget, text: string) => view.send("Input.insertText", { text });
const focus = (view: RawTarget, selector: string) =>
  view.evaluate(`(document.querySelector(${JSON.stringify(selector)}).focus(), 1)`);
const drawn = (target: Page) =>
  target.evaluate(() =>
    [...CSS.highlights.keys()].flatMap((name) =>
      [...(CSS.highlights.get(name) as unknown as Iterable<Range>)].map((range) =>
        String(range).replace(/\s+/g, " "),
      ),
    ),
  );

/** Turns to the notes in the panel, once its page is read and nothing moves any more. */
async function turnToNotes(): Promise<void> {
  await untilTrue(panel, "document.querySelector('#panel-record [data-line]')");
  await panel.click("#tab-notes");
  await untilTrue(panel, "document.querySelector('#tab-notes[aria-selected=true]')");
}

/** Opens the popup on a page, takes up the selected words, and answers once the form is there. */
async function annotate(target: Page): Promise<RawTarget> {
  const popup = await openPopup(session().browser, target);
  await popup.click({ role: "button", name: "Annotate" });
  await untilTrue(popup, typing);
  return popup;
}

beforeAll(async () => {
  page = await openPage(session(), readFixture("news--four-speakers.html"), { name: "first.html" });
});

test("selected words are annotated from the popup, with a note and tags", async () => {
  await selectWords(page, words);
  const popup = await annotate(page);
  expect(await popup.evaluate("document.querySelector('.quote').innerText")).toBe(words);
  await type(popup, "The claim in its shortest form.");
  await focus(popup, "input.input");
  await type(popup, "unity, check");
  await popup.click({ role: "button", name: "Keep note" });
  await untilTrue(popup, seen("Note kept"));
  await popup.click({ role: "button", name: "Side panel" });
  panel = await requireSidePanel(session());
  await until(
    "the popup gives way",
    async () => (await findViews(session().browser, "popup.html")).length === 0,
  );
});

test("the side panel lists it beside the record", async () => {
  await turnToNotes();
  await untilTrue(panel, `${notes}.length === 1`);
  const [note] = await panel.evaluate<readonly string[]>(notes);
  for (const part of [words, "The claim in its shortest form.", "#unity", "#check"]) {
    expect(note).toContain(part);
  }
});

test("it is drawn in the page, and nothing of the note is in the page", async () => {
  await until("the words are drawn", async () => (await drawn(page)).length === 1);
  expect(await drawn(page)).toEqual([words]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain("shortest form");
});

test("it is edited in the panel by keyboard", async () => {
  await focus(panel, ".note");
  await panel.press("e");
  await untilTrue(panel, typing);
  await panel.evaluate("(document.activeElement.select(), 1)");
  await type(panel, "Compare with October 2017.");
  await panel.evaluate(
    "(document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })), 1)",
  );
  await untilTrue(panel, `${notes}[0]?.includes("Compare with October 2017.")`);
});

test("typing that was not kept is there again after the panel was reloaded", async () => {
  await focus(panel, ".note");
  await panel.press("e");
  await untilTrue(panel, typing);
  await type(panel, " And not kept yet");
  await panel.send("Page.reload");
  await turnToNotes();
  await untilTrue(panel, "document.querySelector('.note-form textarea')?.value.includes('And not kept yet')");
  await panel.click({ role: "button", name: "Cancel" });
  await untilTrue(panel, `${notes}.length === 1 && !${notes}[0].includes("And not kept")`);
});

test("it is there after the page was reloaded and read again", async () => {
  await page.reload();
  await closePopup(session().browser, await openPopup(session().browser, page));
  await turnToNotes();
  await untilTrue(panel, `${notes}[0]?.includes("Compare with October 2017.")`);
});

test("it is deleted, and the deletion undone", async () => {
  await focus(panel, ".note");
  await panel.evaluate(
    "(document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true })), 1)",
  );
  await untilTrue(panel, `${notes}.length === 0 && ${seen("Note deleted")}`);
  await panel.click({ role: "button", name: "Undo" });
  await untilTrue(panel, `${notes}.length === 1`);
});

test("words that are edited away leave an orphan with its context, and nothing is drawn", async () => {
  const html = readFixture("news--four-speakers.html").replace(/<p>\s*Ismail Haniyeh said[^]*?<\/p>/, "");
  session().server.add("first.html", html);
  await page.reload();
  await closePopup(session().browser, await openPopup(session().browser, page));
  await untilTrue(panel, seen("1 orphan"));
  // It opens by itself if the focus is still with the note that was just brought back.
  await panel.evaluate("(document.querySelector('.orphans').open = true, 1)");
  await untilTrue(panel, `${notes}[0]?.includes("no longer on the page")`);
  expect((await panel.evaluate<readonly string[]>(notes))[0]).toContain(words);
  expect(await drawn(page)).toEqual([]);
  session().server.add("first.html", readFixture("news--four-speakers.html"));
});

test("without selected words it says what to do", async () => {
  const other = await openPage(session(), readFixture("transcript--one-speaker.html"), {
    name: "other.html",
  });
  const popup = await openPopup(session().browser, other);
  await popup.click({ role: "button", name: "Annotate" });
  await untilTrue(popup, seen("Select words in the article, then Annotate."));
  await closePopup(session().browser, popup);
});

test("a statement is recorded, and on another page the same figure's earlier statement is shown", async () => {
  const words =
    "“The harbour of Westhaven will be dredged before the winter, or the ferries to Norholm will stop,”";
  const html = readFixture("news--four-speakers.html").replace(/“We will read[^”]*”/, words);
  const one = await openPage(session(), html, { name: "record.html" });
  await selectWords(one, words);
  const popup = await annotate(one);
  await popup.click({ role: "button", name: "Record as statement" });
  await untilTrue(popup, "document.querySelector('[role=combobox]')?.value === 'Maria Holmgren'");
  expect(await popup.evaluate("document.querySelector('textarea').value")).toBe(words.slice(1, -2));
  await popup.evaluate("(document.querySelector('.note-form').requestSubmit(), 1)");
  await untilTrue(popup, seen("Statement recorded"));
  await closePopup(session().browser, popup);
  const later = html
    .replaceAll("Officials return to unity, contacts and ties", "The harbour is talked of again")
    .replaceAll("2025-03-10", "2025-06-10")
    .replace("10 March 2025", "10 June 2025");
  const two = await openPage(session(), later, { name: "later.html", host: "later.test" });
  const next = await openPopup(session().browser, two);
  expect(await next.text()).toMatch(/Maria Holmgren[^]*10 Mar 2025[^]*harbour of Westhaven/);
  await closePopup(session().browser, next);
});

test("an Arabic page is annotated in Arabic, each text in its own direction", async () => {
  await inWorker(session(), `chrome.storage.local.set({ language: "ar" }).then(() => true)`);
  const arabic = await openPage(session(), readFixture("arabic--two-speakers.html"), { name: "arabic.html" });
  const sentence = await arabic.evaluate(() => {
    const words = document.querySelector("article p")?.textContent?.trim().split(/\s+/) ?? [];
    return words.slice(1, 6).join(" ");
  });
  await selectWords(arabic, sentence);
  const popup = await openPopup(session().browser, arabic);
  await popup.click({ role: "button", name: "إضافة ملاحظة" });
  await untilTrue(popup, typing);
  await type(popup, "قارن مع 2017");
  await popup.evaluate("(document.querySelector('.note-form').requestSubmit(), 1)");
  await untilTrue(popup, seen("حُفظت الملاحظة"));
  await popup.click({ role: "button", name: "لوحة جانبية" });
  await panel.send("Page.reload");
  await untilTrue(panel, "document.documentElement?.dir === 'rtl'");
  await turnToNotes();
  await untilTrue(panel, `${notes}[0]?.includes("قارن مع 2017")`);
  expect(await panel.evaluate("getComputedStyle(document.querySelector('.note .quote')).direction")).toBe(
    "rtl",
  );
  expect(await drawn(arabic)).toEqual([sentence]);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in the notes and their forms, %s",
  async (scheme) => {
    await look(panel, { scheme });
    expect(await findViolations(panel)).toEqual([]);
    await focus(panel, ".note");
    await panel.press("e");
    await untilTrue(panel, "document.querySelector('.note-form')");
    expect(await findViolations(panel)).toEqual([]);
    await panel.press("Escape");
    await untilTrue(panel, "document.querySelector('.note')");
    await focus(panel, ".note");
    await panel.press("r");
    await untilTrue(panel, "document.querySelector('[role=combobox]')");
    expect(await findViolations(panel)).toEqual([]);
    await panel.press("Escape");
    await untilTrue(panel, "document.querySelector('.note')");
  },
);
