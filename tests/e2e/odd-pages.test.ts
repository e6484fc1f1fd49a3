import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import type { ExtractedArticle } from "../../lib/domain/article";
import { openPopup, type Popup, untilTrue } from "../run/toolbar";
import {
  getTabId,
  getVisit,
  inWorker,
  openPage,
  readFixture,
  readInPopup,
  until,
  untilRead,
  useBrowser,
} from "./harness";

const session = useBrowser();

/** What was read of the page in a tab, once it is there. */
async function articleOf(page: Page): Promise<ExtractedArticle> {
  const { article } = await untilRead(session(), await getTabId(session(), page));
  return article;
}

const linesOf = ({ text }: ExtractedArticle) =>
  text.split("\n").map((line) => line.split(" ").slice(0, 3).join(" "));

/** The states a popup shows while a page is read come and go; this one stays. */
const says = (popup: Popup, text: string) =>
  untilTrue(popup, `document.body.innerText.includes(${JSON.stringify(text)})`);

test("the article in a frame of a frameset is read, with what its own document says of it", async () => {
  session().server.add("menu.html", "<!doctype html><a href=/a>One</a> <a href=/b>Two</a>");
  session().server.add("story.html", readFixture("frames--story.html"));
  const { page } = await readInPopup(session(), readFixture("frames--frameset.html"));
  const article = await articleOf(page);
  expect(article).toMatchObject({
    title: "Reconciliation talks resume in Cairo",
    outlet: "Harbour Gazette",
    publishedOn: { value: "2017-10-09T08:00Z" },
  });
  expect(linesOf(article)).toEqual([
    "Reconciliation talks resume",
    "CAIRO: Delegations of",
    "Hussam Badran said",
    "A second round",
    "Observers in the",
  ]);
});

test("words selected in a frame can be read", async () => {
  session().server.add("story.html", readFixture("frames--story.html"));
  const html = `<!doctype html><title>Reader</title><p>Reader</p><iframe src="story.html" width="900" height="600"></iframe>`;
  const { page } = await readInPopup(session(), html);
  const frame = page.frames().find((each) => each.url().endsWith("story.html"))!;
  await frame.evaluate("getSelection().selectAllChildren(document.querySelectorAll('p')[1])");
  const tabId = await getTabId(session(), page);
  await inWorker(session(), `chrome.tabs.sendMessage(${tabId}, { name: "page.read", scope: "selection" })`);
  const { article } = await untilRead(session(), tabId, (report) => report.article.scope === "selection");
  expect(article.text).toMatch(/^Reconciliation talks resume in Cairo\nHussam Badran said .* any side\.$/);
});

test("where the text stands in a frame of another site it says so", async () => {
  session().server.add("story.html", readFixture("frames--story.html"));
  const { popup } = await readInPopup(session(), readFixture("frames--other-site.html"));
  expect(popup.state).toBe("failed");
  expect(await popup.text()).toContain("The text of this page is in a frame");
});

test("text in open shadow roots is read where the reader sees it", async () => {
  const { page } = await readInPopup(session(), readFixture("components--shadow-body.html"));
  expect(linesOf(await articleOf(page))).toEqual([
    "Reconciliation talks resume",
    "CAIRO: Delegations of",
    "Hussam Badran said",
    "A note of",
  ]);
});

test("an app whose text arrives after the click is read when it has come", async () => {
  const { popup } = await readInPopup(session(), readFixture("app--late-body.html"));
  await says(popup, "Hussam Badran said");
});

test("an app that shows its headline first is read again when its text has come", async () => {
  const html = readFixture("app--late-body.html").replace('location.search.includes("headline")', "true");
  const page = await openPage(session(), html);
  const tabId = await getTabId(session(), page);
  const popup = await openPopup(session().browser, page);
  await until("the text is read", async () => {
    const visit = await getVisit(session(), tabId);
    return visit?.stage === "done" && visit.report.article.text.includes("Hussam Badran said");
  });
  await says(popup, "Hussam Badran said");
});

test("a page of more elements than are read says so, and its selection is read", async () => {
  const html = `<!doctype html><title>Long list</title><p id="words">Hussam Badran said that the efforts towards reconciliation would go on.</p>
<script>for (let n = 0; n < 101_000; n++) document.body.append(document.createElement("i"))</script>`;
  const { page, popup } = await readInPopup(session(), html);
  expect(await popup.text()).toContain("This page is too large to read");
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('#words'))");
  await popup.click({ role: "button", name: "Read my selection" });
  await says(popup, "Hussam Badran said");
});

test("a preview says that it is only that", async () => {
  const html = readFixture("frames--story.html").replace(
    "</body>",
    "<div class='offer'><h3>Subscribe to continue reading</h3></div></body>",
  );
  const { popup } = await readInPopup(session(), html);
  expect(await popup.text()).toContain("Only a preview was readable.");
});
