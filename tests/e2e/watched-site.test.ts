import { expect, test } from "vitest";

import { openPopup, untilTrue } from "../run/toolbar";
import {
  getBadge,
  getTabId,
  getTitle,
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
const added = "The market was open all day, and nobody of those who were asked had anything to add to it.";
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

test("a page that changed since it was saved says so on the button, in the reader's language, until it is kept", async () => {
  const page = await openPage(session(), article, { name: "changing.html", host: "watched.test" });
  const tabId = await getTabId(session(), page);
  await untilRead(session(), tabId);
  const saving = await openPopup(session().browser, page);
  await saving.click({ role: "button", name: "Save" });
  await untilTrue(saving, `document.activeElement?.closest(".save-card")`);
  await saving.press("Enter");
  await untilTrue(saving, `document.querySelector(".notice")`);
  const count = await until(
    "the badge shows a number",
    async () => Number(await getBadge(session(), tabId)) || false,
  );
  expect(await getTitle(session(), tabId)).toBe(`On Record: ${count} related statements`);

  session().server.add("changing.html", article.replace("</article>", `<p>${added}</p></article>`));
  await page.reload({ waitUntil: "load" });
  await until("the badge has the sign", async () => (await getBadge(session(), tabId)) === `${count}•`);
  const changed = `On Record: ${count} related statements; the text has changed since you saved it`;
  expect(await getTitle(session(), tabId)).toBe(changed);
  await inWorker(session(), `chrome.storage.local.set({ language: "ar" })`);
  await until("the title is Arabic", async () =>
    (await getTitle(session(), tabId)).endsWith("؛ تغيّر النص منذ أن حفظته"),
  );
  await inWorker(session(), `chrome.storage.local.remove("language")`);

  const keeping = await openPopup(session().browser, page);
  await keeping.click({ role: "button", name: "Save a new version" });
  await until("the sign is gone", async () => (await getBadge(session(), tabId)) === String(count));
  await until("the title says so", async () => !(await getTitle(session(), tabId)).includes("changed"));
  await page.goto("about:blank");
  expect(await getTitle(session(), tabId)).toBe("On Record: read this page");
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
