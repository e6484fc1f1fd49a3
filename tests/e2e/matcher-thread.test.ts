import { expect, test } from "vitest";

import { getVisit } from "../run/read-page";
import { clickToolbar, untilSettled } from "../run/toolbar";
import { inWorker, killWorker, openPage, readFixture, until, useBrowser } from "./harness";

const session = useBrowser();
const article = readFixture("news--four-speakers.html");

/** The article again and again, so that matching it takes long enough to be interrupted. */
const inside = article.split("<article>")[1]?.split("</article>")[0] ?? "";
const longArticle = article.replace("</article>", `${inside.repeat(60)}</article>`);

/** The pages without a window: none or one, by an id that is another one when it was opened again. */
function offscreenPages(): Promise<readonly string[]> {
  const find = "chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })";
  return inWorker(session(), `${find}.then((all) => all.map(({ documentId }) => documentId))`);
}

async function clickOn(name: string, html = article) {
  return clickToolbar(session().browser, await openPage(session(), html, { name }));
}

async function expectRead(name: string): Promise<void> {
  const popup = await clickOn(name);
  expect(await untilSettled(popup)).toBe("ready");
  expect(await popup.text()).toContain("Ismail Haniyeh said");
}

test("the page that matches outlives the worker", async () => {
  await expectRead("one.html");
  const pages = await offscreenPages();
  expect(pages).toHaveLength(1);
  expect(await killWorker(session())).toBe(true);
  await expectRead("two.html");
  expect(await offscreenPages()).toEqual(pages);
});

test("when it has rested it is closed, and the next article opens it again", async () => {
  await inWorker(session(), "chrome.alarms.create('offscreen-rest', { when: Date.now() }).then(() => 0)");
  await until("the page is closed", async () => (await offscreenPages()).length === 0);
  await expectRead("three.html");
  expect(await offscreenPages()).toHaveLength(1);
});

test.each([
  ["while it matches", false],
  ["with the worker", true],
])("closed %s, the popup still gets the whole report", async (_when, withWorker) => {
  const popup = await clickOn(`long-${withWorker}.html`, longArticle);
  await until("it matches", async () => (await getVisit(popup))?.stage === "matching");
  const [before] = await offscreenPages();
  await inWorker(session(), "chrome.offscreen.closeDocument().then(() => 0)");
  if (withWorker) await killWorker(session());
  expect(await untilSettled(popup)).toBe("ready");
  expect(await popup.evaluate<number>("document.querySelectorAll('.said').length")).toBeGreaterThan(300);
  expect(await offscreenPages()).not.toContain(before);
});

test("what the user refuses while a page is matched is not in its report", async () => {
  const popup = await clickOn("judged.html", longArticle);
  await until("it matches", async () => (await getVisit(popup))?.stage === "matching");
  const target = { kind: "mention", figureId: "ismail-haniyeh", spelling: "Haniyeh" };
  const judgement = { id: crypto.randomUUID(), target, scope: { kind: "everywhere" }, verdict: "rejected" };
  const body = { requestId: crypto.randomUUID(), change: { kind: "judgement.add", judgement } };
  const message = JSON.stringify({ name: "library.change", body });
  expect(await popup.evaluate(`chrome.runtime.sendMessage(${message})`)).toMatchObject({ ok: true });
  const visit = await until("it is read anew", async () => {
    const now = await getVisit(popup);
    return now?.stage === "done" && now.report.mentions.every(({ text }) => text !== "Haniyeh") && now;
  });
  expect(visit.report.mentions.length).toBeGreaterThan(50);
});

test("a store that was cleared away and made anew is matched against as before", async () => {
  const popup = await clickOn("cleared.html");
  expect(await untilSettled(popup)).toBe("ready");
  const clear = `chrome.storage.local.clear().then(() => new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase("on-record");
    gone.onsuccess = () => resolve("deleted");
  }))`;
  expect(await popup.evaluate(clear)).toBe("deleted");
  await until("the worker is gone", () => killWorker(session()));
  await expectRead("anew.html");
});
