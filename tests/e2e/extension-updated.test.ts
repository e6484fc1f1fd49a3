import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { sendRaw } from "../run/launch";
import { closePopup, openPopup } from "../run/toolbar";
import { getTabId, getVisit, inWorker, openPage, readFixture, until, untilRead, useBrowser } from "./harness";
import type { IsolatedWorld } from "./isolated-world";
import { requireIsolatedWorld } from "./isolated-world";

const session = useBrowser({ hosts: ["http://watched.test/*"] });
const newVersion = "99.0.0";
const app = readFixture("app--two-articles.html");

const registered =
  "chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches))";
const noteMessages = `globalThis.heard = [], chrome.runtime.onMessage.addListener((message, { tab }) => {
  heard.push(message.name + " " + new URL(tab.url ?? "about:blank").pathname);
})`;

let watched: Page;
let clicked: Page;
let watchedTab: number;
let clickedTab: number;
let oldWorlds: readonly IsolatedWorld[];
let pagesBefore: number;

/** Puts a newer version in place of the loaded one: the worker goes, its scripts in open pages are cut off. */
async function updateExtension(): Promise<void> {
  const { browser, extension } = session();
  const file = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version: newVersion }));
  const old = await browser.worker();
  const gone = new Promise((resolve) => {
    old.once("close", resolve);
  });
  await sendRaw(browser.cdp, "Extensions.loadUnpacked", { path: extension });
  await gone;
}

beforeAll(async () => {
  const { browser } = session();
  clicked = await openPage(session(), app, { name: "clicked.html" });
  clickedTab = await getTabId(session(), clicked);
  await closePopup(browser, await openPopup(browser, clicked));
  watched = await openPage(session(), app, { name: "watched.html", host: "watched.test" });
  watchedTab = await getTabId(session(), watched);
  await untilRead(session(), watchedTab);
  expect(await inWorker(session(), registered)).toEqual([["http://watched.test/*"]]);
  oldWorlds = await Promise.all([watched, clicked].map((page) => requireIsolatedWorld(page, browser.id)));
  for (const world of oldWorlds) expect(await world.evaluate("chrome.runtime.id")).toBe(browser.id);
  pagesBefore = browser.context.pages().length;
  await updateExtension();
});

test("watched sites are registered again", async () => {
  expect(await inWorker(session(), "chrome.runtime.getManifest().version")).toBe(newVersion);
  await until("they are", async () => (await inWorker<readonly unknown[]>(session(), registered)).length > 0);
  expect(await inWorker(session(), registered)).toEqual([["http://watched.test/*"]]);
});

test("open tabs of watched sites are read again at once", async () => {
  const report = await untilRead(session(), watchedTab);
  expect(report.article.title).toBe("Efforts go on, official says");
});

test("the first-run page does not open again", () => {
  expect(session().browser.context.pages()).toHaveLength(pagesBefore);
});

test("scripts of the old version fall silent, the new one alone speaks, and nothing is thrown", async () => {
  await inWorker(session(), noteMessages);
  for (const page of [clicked, watched]) {
    await page.bringToFront();
    await page.click("#next");
  }
  await untilRead(session(), watchedTab, ({ article }) => article.url.endsWith("/stories/ties"));
  expect(await inWorker(session(), "heard")).toEqual([
    "page.ready /stories/ties",
    "article.match /stories/ties",
  ]);
  expect(await getVisit(session(), clickedTab)).toBeUndefined();
  for (const { exceptions } of oldWorlds) expect(exceptions).toEqual([]);
});

test("a click on a page that an old script has read reads it again", async () => {
  const popup = await openPopup(session().browser, clicked);
  expect(popup.state).toBe("ready");
  expect(await popup.text()).toContain("Saleh al-Arouri said");
});
