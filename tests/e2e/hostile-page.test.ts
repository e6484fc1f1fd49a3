import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { Popup } from "../run/toolbar";
import { closePopup, openPopup } from "../run/toolbar";
import { getTabId, getVisit, inWorker, openPage, readFixture, until, useBrowser } from "./harness";
import { requireIsolatedWorld } from "./isolated-world";

const session = useBrowser();

/** As deep as few honest pages go. */
const depth = 50;

let page: Page;
let popup: Popup;
let before: string;

const markup = "document.documentElement.outerHTML";

/** Writes down, in the world that the extension's scripts share, what they send into the page. */
const listenIn = `() => {
  globalThis.sent = [];
  const note = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...values) {
      globalThis.sent.push(name + " " + String(values[0]?.type ?? values[0]));
      return own.apply(this, values);
    };
  };
  note(EventTarget.prototype, "dispatchEvent");
  note(window, "postMessage");
}`;

beforeAll(async () => {
  const { browser } = session();
  const html = readFixture("hostile--everything.html")
    .replace("<!-- nest -->", "<div>".repeat(depth))
    .replace("<!-- /nest -->", "</div>".repeat(depth));
  page = await openPage(session(), html);
  const tabId = await getTabId(session(), page);
  // The first click lets the extension into this tab; loading anew takes its script away and keeps the permission.
  await closePopup(browser, await openPopup(browser, page));
  await page.reload();
  await until("what was read is forgotten", async () => (await getVisit(session(), tabId)) === undefined);
  await inWorker(
    session(),
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${listenIn} }).then(() => true)`,
  );
  before = await page.evaluate<string>(`seen.length = 0, ${markup}`);
  popup = await openPopup(browser, page);
});

test("its article is read and shown, its markup as text", async () => {
  expect(popup.state).toBe("ready");
  const text = await popup.text();
  expect(text).toContain(`<img src=x onerror="globalThis.pwned='h1'"> Efforts go on`);
  expect(text).toContain("Hussam Badran said");
  expect(text).toContain("<img src=//sink.example/x onerror=globalThis.pwned='quote'>");
  expect(text).not.toContain("Haniyeh said");
  expect(text).not.toContain("Polluted");
});

test("nothing of it is run: not in the page, not in the reading script, not in the popup, not in the worker", async () => {
  const world = await requireIsolatedWorld(page, session().browser.id);
  const ran = "[typeof globalThis.pwned, typeof ({}).polluted]";
  const nothing = ["undefined", "undefined"];
  expect(await page.evaluate(ran)).toEqual(nothing);
  expect(await world.evaluate(ran)).toEqual(nothing);
  expect(await popup.evaluate(ran)).toEqual(nothing);
  expect(await inWorker(session(), ran)).toEqual(nothing);
});

test("no element of it gets into the popup, and no link but those on record", async () => {
  expect(
    await popup.evaluate("document.querySelectorAll('img, iframe, object, embed, svg[onload], form').length"),
  ).toBe(0);
  const links = await popup.evaluate<readonly string[]>(
    "[...document.querySelectorAll('a')].map((a) => a.href)",
  );
  const known = new Set(session().corpus.documents.map((document) => document.url));
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

test("the page is, to the last character, what it was before", async () => {
  expect(await page.evaluate(markup)).toBe(before);
});

test("the page sees nothing of it: no change, no event, no message, no highlight, no global", async () => {
  expect(await page.evaluate("window.seen")).toEqual([]);
  expect(await page.evaluate("CSS.highlights?.size ?? 0")).toBe(0);
  const world = await requireIsolatedWorld(page, session().browser.id);
  expect(await world.evaluate("globalThis.sent")).toEqual([]);
  const fresh = await openPage(
    session(),
    "<!doctype html><title>Empty</title><script>window.seen = []</script>",
    {
      name: "empty.html",
    },
  );
  const globals = "Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort()";
  const expected = [...(await fresh.evaluate<readonly string[]>(globals))].filter((name) => name !== "pwned");
  expect(await page.evaluate(globals)).toEqual(expected);
});

test("what it would see is noticed by this test", async () => {
  const world = await requireIsolatedWorld(page, session().browser.id);
  await world.evaluate(
    "window.postMessage('on-record', '*'); document.dispatchEvent(new Event('on-record')); 1",
  );
  await until("the message arrives", async () =>
    (await page.evaluate<readonly string[]>("seen")).includes("message"),
  );
  expect(await world.evaluate("globalThis.sent")).toEqual([
    "postMessage on-record",
    "dispatchEvent on-record",
  ]);
});

test("nobody outside was asked for anything", () => {
  expect(session().outsideRequests).toEqual([]);
});
