import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { openPopup, untilTrue } from "../run/toolbar";
import { openPage, readFixture, requireSidePanel, useBrowser } from "./harness";
import { selectWords } from "./select-words";

const session = useBrowser();
const toast = "document.querySelector('[role=status] .toast')?.textContent ?? ''";
const own = "We do not veto any contacts or relations with political entities other than the occupation";

let page: Page;
let view: RawTarget;
let link: string;

beforeAll(async () => {
  page = await openPage(session(), readFixture("news--four-speakers.html"), { name: "copied.html" });
  view = await openPopup(session().browser, page);
});

/** What is on the clipboard, by type: as the browser hands it to whatever it is pasted into. */
async function clipboard(): Promise<Readonly<Record<string, string>>> {
  await view.evaluate(`{
    const before = document.activeElement;
    const field = document.body.appendChild(document.createElement("textarea"));
    globalThis.pasted = undefined;
    field.addEventListener("paste", ({ clipboardData }) => {
      globalThis.pasted = Object.fromEntries([...clipboardData.types].map((type) => [type, clipboardData.getData(type)]));
      field.remove();
      before?.focus();
    });
    field.focus();
    1;
  }`);
  await view.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    key: "v",
    code: "KeyV",
    modifiers: 2,
    commands: ["paste"],
  });
  await untilTrue(view, "globalThis.pasted !== undefined");
  return await view.evaluate("globalThis.pasted");
}

/** Presses X where the focus is. */
async function press(shiftKey = false): Promise<void> {
  const key = { key: shiftKey ? "X" : "x", code: "KeyX", shiftKey, bubbles: true, cancelable: true };
  await view.evaluate(
    `((document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", ${JSON.stringify(key)})), 1)`,
  );
}

/** Presses X, with Shift if asked, waits for the message, and answers what was copied. */
async function copy(said: string, shiftKey = false): Promise<Readonly<Record<string, string>>> {
  await press(shiftKey);
  await untilTrue(view, `(${toast}).startsWith(${JSON.stringify(said)})`);
  return await clipboard();
}

const focusLine = (selector: string, words: string) =>
  view.evaluate(
    `([...document.querySelectorAll(${JSON.stringify(selector)})].find((line) => line.textContent.includes(${JSON.stringify(words)})).focus(), 1)`,
  );

test("X on a statement of the page copies it as text and as HTML, with a link to its words", async () => {
  await focusLine(".said", own);
  const copied = await copy("Copied with source: “");
  expect(Object.keys(copied).toSorted()).toEqual(["text/html", "text/plain"]);
  expect(copied["text/plain"]).toMatch(
    /^“We do not veto any .* occupation,?” – Mousa Abu Marzouk, The Test Gazette, published 10 Mar 2025/,
  );
  const address = /https?:\S+$/.exec(copied["text/plain"]!)![0];
  expect(address).toContain("copied.html#:~:text=");
  expect(copied["text/html"]).toContain('<a href="http');
  expect(copied["text/html"]).not.toContain("<script");
  link = address;
});

test("a paraphrase is not put between quotation marks, and says what it is", async () => {
  await view.evaluate(
    `([...document.querySelectorAll(".said")].find((line) => line.querySelector(".form").textContent === "Paraphrase").focus(), 1)`,
  );
  const copied = await copy("Copied with source: [Paraphrase] ");
  expect(copied["text/plain"]).toMatch(/^\[Paraphrase\] [^“«]/);
});

test("X on a record copies its own source", async () => {
  await focusLine(".record", "the movement's policy is openness to everyone");
  const copied = await copy("Copied with source: “the movement");
  expect(copied["text/plain"]).toContain("https://www.middleeastmonitor.com/20220817-");
  expect(copied["text/plain"]).toContain("#:~:text=");
});

test("Shift and X copy as Markdown, and X does so from then on", async () => {
  await focusLine(".said", own);
  const first = await copy("Copied as Markdown, as from now on: ", true);
  expect(Object.keys(first)).toEqual(["text/plain"]);
  expect(first["text/plain"]).toMatch(/ \[page\.test\]\(http:\/\/page\.test\/copied\.html#:~:text=\S+\)$/);
  await focusLine(".said", "Hussam Badran");
  await copy("Copied as Markdown: ");
  await copy("Copied as formatted text, as from now on: ", true);
});

test("X copies the words selected in the page as the words of the one who says them", async () => {
  await selectWords(page, own);
  view = await openPopup(session().browser, page);
  const copied = await copy("Copied with source: “We do not veto");
  expect(copied["text/plain"]).toMatch(
    /^“We do not veto any .* occupation” – Mousa Abu Marzouk, The Test Gazette/,
  );
});

test("words of the article itself have no speaker", async () => {
  await selectWords(page, "was written for tests and is not news");
  view = await openPopup(session().browser, page);
  const copied = await copy("Copied with source: “was written");
  expect(copied["text/plain"]).toMatch(
    /^“was written for tests and is not news” – The Test Gazette, published/,
  );
});

test("without selected words it says what to do", async () => {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  view = await openPopup(session().browser, page);
  await press();
  await untilTrue(view, `(${toast}) === "Select words in the article, or move to a line, then X."`);
});

test("X on a note copies its words", async () => {
  await selectWords(page, own);
  view = await openPopup(session().browser, page);
  await view.click({ role: "button", name: "Annotate" });
  await untilTrue(view, "document.activeElement?.tagName === 'TEXTAREA'");
  await view.click({ role: "button", name: "Keep note" });
  await untilTrue(view, `(${toast}).includes("Note kept")`);
  await view.click({ role: "button", name: "Side panel" });
  view = await requireSidePanel(session());
  await untilTrue(view, "document.querySelector('#panel-record [data-line]')");
  await view.click("#tab-notes");
  await untilTrue(view, "document.querySelector('.note')");
  await focusLine(".note", own);
  const copied = await copy("Copied with source: “We do not veto");
  expect(copied["text/plain"]).toMatch(
    /^“We do not veto any .* occupation” – Mousa Abu Marzouk, The Test Gazette/,
  );
});

test("the link that was copied opens the page at the words", async () => {
  const opened = await session().browser.context.newPage();
  await opened.setViewportSize({ width: 600, height: 200 });
  await opened.goto(link, { waitUntil: "load" });
  await expect
    .poll(() =>
      opened.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!walker.currentNode.nodeValue!.replace(/\s+/g, " ").includes(words)) continue;
          const { top, bottom } = walker.currentNode.parentElement!.getBoundingClientRect();
          return scrollY > 0 && top < innerHeight && bottom > 0;
        }
        return false;
      }, own),
    )
    .toBe(true);
  await opened.close();
});
