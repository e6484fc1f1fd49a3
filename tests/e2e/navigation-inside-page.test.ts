import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { closePopup, openPopup, untilTrue } from "../run/toolbar";
import { getBadge, getTabId, inWorker, openPage, readFixture, until, untilRead, useBrowser } from "./harness";

const session = useBrowser({ hosts: ["http://watched.test/*"] });
const app = readFixture("app--two-articles.html");

/** Follows the link of the page, which puts another article in place of the first without loading a page. */
async function followLink(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as { marked?: boolean }).marked = true;
  });
  await page.click("#next");
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Ties kept, official says");
  expect(await page.evaluate(() => (window as { marked?: boolean }).marked)).toBe(true);
}

test("on a watched site report and badge follow to the next article", async () => {
  const page = await openPage(session(), app, { name: "app.html", host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const first = await untilRead(session(), tabId);
  expect(first.attributions.map(({ speaker }) => speaker.figureId)).toEqual(["hussam-badran"]);
  await followLink(page);
  const second = await untilRead(session(), tabId, ({ article }) => article.url.endsWith("/stories/ties"));
  expect(second.article.title).toBe("Ties kept, official says");
  expect(second.attributions.map(({ speaker }) => speaker.figureId)).toEqual(["saleh-al-arouri"]);
  const related = new Set(second.matches.filter(({ tier }) => tier === "related").map((m) => m.statementId));
  await until("the badge follows", async () => (await getBadge(session(), tabId)) === String(related.size));
});

test("on any other site it follows once the user has clicked there", async () => {
  const page = await openPage(session(), app, { name: "app.html", host: "elsewhere.test" });
  const tabId = await getTabId(session(), page);
  const popup = await openPopup(session().browser, page);
  expect(await popup.text()).toContain("Hussam Badran said");
  await closePopup(session().browser, popup);
  await followLink(page);
  const { article } = await untilRead(session(), tabId, (report) =>
    report.article.url.endsWith("/stories/ties"),
  );
  expect(article.title).toBe("Ties kept, official says");
  const again = await openPopup(session().browser, page);
  expect(await again.text()).toContain("Saleh al-Arouri said");
  expect(await again.text()).not.toContain("Hussam Badran said");
});

test("going back shows the first article anew, not what was kept of it", async () => {
  const page = await openPage(session(), app, { name: "app.html", host: "watched.test" });
  const tabId = await getTabId(session(), page);
  await untilRead(session(), tabId);
  await followLink(page);
  await untilRead(session(), tabId, ({ article }) => article.url.endsWith("/stories/ties"));
  await page.evaluate(() => {
    window.addEventListener("popstate", () => {
      document.querySelector("h1")!.textContent = "Efforts go on, once more";
    });
    history.back();
  });
  const { article } = await untilRead(session(), tabId, (report) => report.article.url.endsWith("/app.html"));
  expect(article.title).toContain("once more");
});

test("an open popup goes along to the next article", async () => {
  const page = await openPage(session(), app, { name: "app.html", host: "elsewhere.test" });
  const popup = await openPopup(session().browser, page);
  await page.evaluate(() => document.getElementById("next")?.click());
  await untilTrue(popup, "document.body.innerText.includes('Saleh al-Arouri said')");
  expect(await popup.text()).not.toContain("Hussam Badran said");
});

test("an old report goes as soon as the address changes, not when the next article has come", async () => {
  const page = await openPage(session(), app, { name: "app.html", host: "elsewhere.test" });
  const popup = await openPopup(session().browser, page);
  await inWorker(
    session(),
    "globalThis.heard = [], chrome.runtime.onMessage.addListener(({ name }) => { heard.push(name); }), 1",
  );
  // No article comes here, so that for seconds the page has nothing to tell.
  await page.evaluate(() => history.pushState({}, "", "/stories/none-yet"));
  await untilTrue(popup, "!document.body.innerText.includes('Hussam Badran said')");
  expect(await inWorker(session(), "heard")).toEqual([]);
});
