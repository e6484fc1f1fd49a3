import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, openPopup, untilTrue } from "../run/toolbar";
import { findViolations, inWorker, look, openPage, readFixture, useBrowser } from "./harness";
import { selectWords } from "./select-words";

const session = useBrowser();
const words =
  "“The harbour of Westhaven will be dredged before the winter, or the ferries to Norholm will stop,”";
const seen = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;
const speaker = "document.querySelector('[role=combobox]')";
const options =
  "[...document.querySelectorAll('[role=option]')].map((each) => each.innerText.replace(/\\s+/g, ' '))";

let html: string;
let page: Page;
let popup: RawTarget;

const type = (text: string) => popup.send("Input.insertText", { text });
const focus = (expression: string) => popup.evaluate(`(${expression}.focus(), ${expression}.select?.(), 1)`);
const field = (label: string) =>
  `[...document.querySelectorAll("label")].find((each) => each.textContent === ${JSON.stringify(label)}).control`;
const countOwn = (table: string) =>
  inWorker<number>(
    session(),
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open("on-record");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction("${table}").objectStore("${table}").getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result.filter(({ origin }) => origin === "user").length);
        };
      };
    })`,
  );

/** Opens the form of a statement on words selected in a page. */
async function openForm(target: Page, text: string): Promise<void> {
  await selectWords(target, text);
  popup = await openPopup(session().browser, target);
  await popup.press("n");
  await untilTrue(popup, "document.activeElement?.tagName === 'TEXTAREA'");
  await popup.click({ role: "button", name: "Record as statement" });
  await untilTrue(popup, speaker);
}

const record = () =>
  popup.evaluate(
    "(document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })), 1)",
  );

beforeAll(async () => {
  html = readFixture("news--four-speakers.html").replace(/“We will read[^”]*”/, words);
  page = await openPage(session(), html, { name: "first.html" });
});

test("what the page tells of the words is filled in", async () => {
  await openForm(page, words);
  await untilTrue(popup, `${speaker}.value === "Maria Holmgren"`);
  expect(await popup.evaluate(`${field("Words")}.value`)).toBe(words.slice(1, -2));
  expect(await popup.text()).toContain("The Test Gazette");
});

test.each([
  ["an Arabic surname", "عباس", "Mahmoud Abbas"],
  ["a spelling that is not stored", "Abou Mazen", "Mahmoud Abbas"],
])("figures are found by %s, and chosen by keyboard", async (_, typed, name) => {
  await focus(speaker);
  await type(typed);
  await untilTrue(popup, `${options}[0]?.includes(${JSON.stringify(name)})`);
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await untilTrue(popup, `${speaker}.value === ${JSON.stringify(name)}`);
});

test("a date is typed as it is printed, and what was read is said; one that is none says what to write", async () => {
  await focus(field("Said on"));
  await type("9 March 2025 – 10 March 2025");
  await untilTrue(popup, "/read as 9\\s*–\\s*10 Mar 2025/u.test(document.body.innerText)");
  await focus(field("Said on"));
  await type("soon");
  await record();
  await untilTrue(popup, seen("This is no date. Write 2017, October 2017 or 2017-10-23, or leave it empty."));
  await focus(field("Said on"));
  await type("9 March 2025");
});

test("all that was typed is there again after the popup was closed", async () => {
  await closePopup(session().browser, popup);
  popup = await openPopup(session().browser, page);
  await popup.press("n");
  await untilTrue(popup, `${speaker}?.value === "Mahmoud Abbas"`);
  expect(await popup.evaluate(`${field("Said on")}.value`)).toBe("9 March 2025");
});

test("a new figure is made on the spot, and the statement recorded with it", async () => {
  await focus(speaker);
  await type("Maria Holmgren");
  await untilTrue(popup, `${options}[0]?.includes("New person: Maria Holmgren")`);
  await record();
  await untilTrue(popup, `${speaker}.getAttribute("aria-invalid") === "true"`);
  expect(await countOwn("statements")).toBe(0);
  await focus(speaker);
  await type("Maria Holmgren");
  await untilTrue(popup, `${options}[0]?.includes("New person: Maria Holmgren")`);
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await untilTrue(popup, seen("a new person"));
  await record();
  await untilTrue(popup, seen("Statement recorded"));
  expect([await countOwn("figures"), await countOwn("statements")]).toEqual([1, 1]);
  await closePopup(session().browser, popup);
});

test("on another page the same matter shows it, and recording the same words again says that they are on record", async () => {
  const later = html
    .replaceAll("Officials return to unity, contacts and ties", "The harbour is talked of again")
    .replaceAll("2025-03-10", "2025-06-10")
    .replace("10 March 2025", "10 June 2025");
  const second = await openPage(session(), later, { name: "later.html", host: "later.test" });
  await openForm(second, words);
  await untilTrue(popup, seen("These words are on record already."));
  expect(await popup.text()).toMatch(
    /on record already[^]*Maria Holmgren[^]*said 9 Mar 2025[^]*The Test Gazette/,
  );
  await untilTrue(popup, `${speaker}.value === "Maria Holmgren"`);
  await look(popup, { scheme: "dark" });
  expect(await findViolations(popup)).toEqual([]);
  await look(popup, { scheme: "light" });
  expect(await findViolations(popup)).toEqual([]);
  await record();
  await untilTrue(popup, seen("Statement recorded"));
  expect([await countOwn("figures"), await countOwn("statements")]).toEqual([1, 2]);
  await popup.click({ role: "button", name: "Undo" });
  await untilTrue(popup, seen("Undone"));
  expect([await countOwn("figures"), await countOwn("statements")]).toEqual([1, 1]);
  await closePopup(session().browser, popup);
  popup = await openPopup(session().browser, second);
  expect(await popup.text()).toMatch(/Maria Holmgren[^]*9 Mar 2025[^]*harbour of Westhaven/);
});
