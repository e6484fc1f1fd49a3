import { beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";

import type { Popup } from "../run/toolbar";
import { readFixture, readInPopup, useBrowser } from "./harness";
import type { IsolatedWorld } from "./isolated-world";
import { requireIsolatedWorld } from "./isolated-world";

const session = useBrowser();
let page: Page;
let popup: Popup;
let world: IsolatedWorld;

beforeAll(async () => {
  ({ page, popup } = await readInPopup(session(), readFixture("news--four-speakers.html")));
  world = await requireIsolatedWorld(page, session().browser.id);
});

const sending = (message: unknown) => `chrome.runtime.sendMessage(${JSON.stringify(message)})`;

type Reply = Readonly<{ ok: boolean; code?: string }>;

test("what only our own pages may ask is refused to a script in a web page", async () => {
  const message = { name: "corpus.install", body: {} };
  expect(await world.evaluate<Reply>(sending(message))).toMatchObject({ ok: false, code: "not-allowed" });
  expect(await popup.evaluate<Reply>(sending(message))).toMatchObject({ ok: true });
});

const uuid = "00000000-0000-7000-8000-000000000001";
const quote = { exact: "words", prefix: "", suffix: "" };

test.each([
  ["article.save", { requestId: uuid, tabId: 1, collectionIds: [] }],
  ["annotation.attach", { requestId: uuid, tabId: 1, id: uuid, quote }],
  ["annotation.add", { requestId: uuid, tabId: 1, quote, tags: [], colour: "yellow" }],
  ["library.change", { requestId: uuid, change: { kind: "articles.delete", ids: [uuid] } }],
  ["pages.follow", {}],
  ["backup.run", {}],
])("%s is refused to a script in a web page", async (name, body) => {
  expect(await world.evaluate<Reply>(sending({ name, body }))).toMatchObject({ code: "not-allowed" });
});

test("a script in a web page reads nothing of what the extension keeps", async () => {
  const reading = (area: string) =>
    `(async () => Object.keys(await chrome.storage.${area}.get(null)))().catch(() => "closed")`;
  for (const area of ["local", "session"]) {
    expect([area, await world.evaluate(reading(area))]).toEqual([area, "closed"]);
    expect(await popup.evaluate(reading(area))).not.toBe("closed");
  }
});

test("what only a script in a web page may ask is refused to our own pages", async () => {
  const message = { name: "page.ready", body: { url: "http://page.test/article.html" } };
  expect(await popup.evaluate<Reply>(sending(message))).toMatchObject({ ok: false, code: "not-allowed" });
  expect(await world.evaluate<Reply>(sending(message))).toMatchObject({ ok: true });
});

test.each([
  ["a message nobody knows", { name: "corpus.remove", body: {} }, "unknown-message"],
  ["a name that every object has", { name: "constructor", body: {} }, "unknown-message"],
  ["a message without a name", "corpus.install", "unknown-message"],
  ["a body of the wrong shape", { name: "page.ready", body: { url: 7 } }, "bad-request"],
  ["a page without anything read", { name: "article.match", body: { page: {}, asked: true } }, "bad-request"],
])("%s is refused", async (_what, message, code) => {
  expect(await world.evaluate<Reply>(sending(message))).toMatchObject({ ok: false, code });
});

test("the page itself has nothing to send with, and no file of ours to load", async () => {
  const { id } = session().browser;
  expect(await page.evaluate("typeof globalThis.chrome?.runtime?.sendMessage")).toBe("undefined");
  const loading = (file: string) =>
    `fetch("chrome-extension://${id}/${file}").then(() => "loaded", () => "blocked")`;
  for (const file of ["article.js", "popup.html", "corpus/seed.corpus.json", "icon/16.png"]) {
    expect([file, await page.evaluate(loading(file))]).toEqual([file, "blocked"]);
  }
  expect(await popup.evaluate(loading("icon/16.png"))).toBe("loaded");
});
