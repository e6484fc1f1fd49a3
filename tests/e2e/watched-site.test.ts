import { expect, test } from "vitest";

import { openPopup } from "../run/toolbar";
import { getBadge, getTabId, getVisit, openPage, readFixture, until, untilRead, useBrowser } from "./harness";

const session = useBrowser({ hosts: ["http://watched.test/*"] });
const article = readFixture("news--four-speakers.html");
const listing = readFixture("listing--front-page.html");

test("an article of a watched site is read as it loads, and the badge counts its related statements", async () => {
  const page = await openPage(session(), article, { host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const { matches } = await untilRead(session(), tabId);
  const related = new Set(matches.filter(({ tier }) => tier === "related").map((match) => match.statementId));
  expect(related.size).toBeGreaterThan(3);
  await until("the badge shows it", async () => (await getBadge(session(), tabId)) === String(related.size));
});

test("a click then shows the report that is there already", async () => {
  const page = await openPage(session(), article, { host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const before = await untilRead(session(), tabId);
  const popup = await openPopup(session().browser, page);
  expect(popup.state).toBe("ready");
  expect(await popup.text()).toContain("Ismail Haniyeh said");
  // A second reading would have taken other times.
  const after = await untilRead(session(), tabId);
  expect([after.matchMs, after.article.extractMs]).toEqual([before.matchMs, before.article.extractMs]);
});

test("a page that is no article is left alone: no report, no badge", async () => {
  const page = await openPage(session(), listing, { name: "list.html", host: "watched.test" });
  const tabId = await getTabId(session(), page);
  const visit = await until("the page was looked at", () => getVisit(session(), tabId));
  expect(visit.stage).toBe("none");
  expect(await getBadge(session(), tabId)).toBe("");
});

test("going from an article to such a page takes the badge away", async () => {
  const page = await openPage(session(), article, { host: "watched.test" });
  const tabId = await getTabId(session(), page);
  await untilRead(session(), tabId);
  await until("the badge is there", () => getBadge(session(), tabId).then((text) => text !== ""));
  await openPage(session(), listing, { name: "list.html" });
  await page.goto("http://watched.test/list.html");
  await until(
    "the other page was looked at",
    async () => (await getVisit(session(), tabId))?.stage === "none",
  );
  expect(await getBadge(session(), tabId)).toBe("");
});

test("pages of other sites, subdomains and other schemes among them, are not read", async () => {
  const others = ["elsewhere.test", "sub.watched.test", "notwatched.test"];
  const pages = await Promise.all(others.map((host) => openPage(session(), article, { host })));
  const ids: number[] = [];
  for (const page of pages) ids.push(await getTabId(session(), page));
  const watched = await openPage(session(), article, { host: "watched.test" });
  await untilRead(session(), await getTabId(session(), watched));
  for (const id of ids) {
    expect(await getVisit(session(), id)).toBeUndefined();
    expect(await getBadge(session(), id)).toBe("");
  }
});
