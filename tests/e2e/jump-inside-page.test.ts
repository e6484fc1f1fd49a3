import { expect, test } from "vitest";

import { openPopup } from "../run/toolbar";
import {
  getBadge,
  getTabId,
  getVisit,
  inWorker,
  openPage,
  readFixture,
  until,
  untilRead,
  useBrowser,
} from "./harness";

const session = useBrowser({ hosts: ["http://watched.test/*"] });
const article = readFixture("news--four-speakers.html");

/** Jumps to places of the page, as its own links do, until the browser has told the worker of the last one. */
async function jump(page: Awaited<ReturnType<typeof openPage>>, tabId: number): Promise<void> {
  await inWorker(
    session(),
    `globalThis.told = 0, chrome.tabs.onUpdated.addListener((id, { status }) => { if (id === ${tabId} && status === "complete") told++; }), 1`,
  );
  for (const [at, place] of ["first", "second", "third"].entries()) {
    await page.evaluate((name) => {
      location.hash = name;
    }, place);
    await until("the worker is told", async () => (await inWorker<number>(session(), "told")) > at);
  }
}

test("a jump to a place in a watched article keeps its report and its badge", async () => {
  const page = await openPage(session(), article, { host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const report = await untilRead(session(), tabId);
  const badge = await until(
    "the badge is there",
    async () => (await getBadge(session(), tabId)) || undefined,
  );
  await jump(page, tabId);
  expect(await getVisit(session(), tabId)).toMatchObject({
    stage: "done",
    report: { matchMs: report.matchMs },
  });
  expect(await getBadge(session(), tabId)).toBe(badge);
});

test("a jump in a page that was read by a click leaves the open popup as it is", async () => {
  const page = await openPage(session(), article, { host: "elsewhere.test" });
  const tabId = await getTabId(session(), page);
  const popup = await openPopup(session().browser, page);
  const before = await popup.text();
  expect(before).toContain("Ismail Haniyeh said");
  await popup.evaluate("document.querySelector('.said').dataset.kept = 'kept'");
  await jump(page, tabId);
  expect(await popup.text()).toBe(before);
  // Drawn anew it would have lost what was open in it, and where the reader was.
  expect(await popup.evaluate("document.querySelector('.said').dataset.kept")).toBe("kept");
});

test("a page that is loaded anew is forgotten, with a place in its address too", async () => {
  const page = await openPage(session(), article, { host: "elsewhere.test" });
  const tabId = await getTabId(session(), page);
  await openPopup(session().browser, page);
  await jump(page, tabId);
  expect(await getVisit(session(), tabId)).toBeDefined();
  await page.reload();
  await until("it is forgotten", async () => (await getVisit(session(), tabId)) === undefined);
});

test("a watched article that is loaded anew is read anew", async () => {
  const page = await openPage(session(), article, { host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const first = await untilRead(session(), tabId);
  await page.reload();
  await untilRead(session(), tabId, (report) => report.matchMs !== first.matchMs);
  await until("the badge is there", async () => (await getBadge(session(), tabId)) !== "");
});
