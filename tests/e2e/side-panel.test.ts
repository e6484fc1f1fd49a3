import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, findViews, openPopup, untilTrue } from "../run/toolbar";
import { openPage, readFixture, requireSidePanel, until, useBrowser } from "./harness";

const session = useBrowser();
let first: Page;
let panel: RawTarget;
let inPopup: readonly string[];

/** The lines of the list, statements of the page and records, as text. */
const lines =
  "[...document.querySelectorAll('[data-line]')].map((line) => line.innerText.replace(/\\s+/g, ' '))";
const title = "document.querySelector('h1')?.textContent";

beforeAll(async () => {
  const { browser } = session();
  first = await openPage(session(), readFixture("news--four-speakers.html"), { name: "first.html" });
  const popup = await openPopup(browser, first);
  inPopup = await popup.evaluate<readonly string[]>(lines);
  await popup.click({ role: "button", name: "Side panel" });
  panel = await requireSidePanel(session());
  await until("the popup gives way", async () => (await findViews(browser, "popup.html")).length === 0);
});

test("it opens from the popup and shows the same lines", async () => {
  await untilTrue(panel, "document.querySelector('[data-line]')");
  expect(inPopup.length).toBeGreaterThan(10);
  expect(await panel.evaluate(lines)).toEqual(inPopup);
});

test("it does not offer to open itself", async () => {
  expect(await panel.text()).toContain("Watch site");
  expect(
    await panel.evaluate(
      "[...document.querySelectorAll('button')].filter((b) => /Side panel/.test(b.textContent)).length",
    ),
  ).toBe(0);
});

test("it shows all figures at once", async () => {
  expect(await panel.evaluate<number>("document.querySelectorAll('.chips .chip').length")).toBeGreaterThan(5);
  expect(await panel.evaluate("document.querySelector('.chips .plain')")).toBeNull();
});

test("it follows the active tab: to a page not read yet, to one being read, and back", async () => {
  const second = await openPage(session(), readFixture("transcript--one-speaker.html"), {
    name: "second.html",
  });
  await second.bringToFront();
  await untilTrue(panel, `${title} === "Nothing read here yet"`);
  const popup = await openPopup(session().browser, second);
  await closePopup(session().browser, popup);
  await untilTrue(panel, `${title} === "Talk on reconciliation, in full"`);
  await first.bringToFront();
  await untilTrue(
    panel,
    `${title} === "Officials return to unity, contacts and ties" && ${lines}.length > 0`,
  );
  expect(await panel.evaluate(lines)).toEqual(inPopup);
});

test("it forgets a page that the tab has left", async () => {
  const third = await openPage(session(), readFixture("transcript--one-speaker.html"), {
    name: "third.html",
  });
  await closePopup(session().browser, await openPopup(session().browser, third));
  await untilTrue(panel, `${title} === "Talk on reconciliation, in full"`);
  await openPage(session(), readFixture("news--speakers-not-on-record.html"), { name: "fourth.html" });
  await third.bringToFront();
  await third.goto("http://page.test/fourth.html");
  await untilTrue(panel, `${title} === "Nothing read here yet"`);
});
