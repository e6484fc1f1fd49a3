import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, findViews, openPopup, pause, untilTrue } from "../run/toolbar";
import { annotate, type ClickedPage, drawn, openClicked, select, untilDrawn } from "./annotated-page";
import {
  findViolations,
  getTabId,
  inWorker,
  openPage,
  readFixture,
  requireSidePanel,
  until,
  useBrowser,
} from "./harness";

const session = useBrowser();

const html = `<!doctype html><html lang="en"><head><title>Quay works start in June</title>
<style>body { margin: 40px; font: 20px serif; width: 900px }</style>
<script>
  window.seen = [];
  const note = ({ type, target, isTrusted, defaultPrevented, eventPhase }) =>
    seen.push([type, target.id, isTrusted, defaultPrevented, eventPhase].join(" "));
  for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
    for (const capture of [true, false]) addEventListener(type, note, { capture });
</script></head><body>
<article><h1>Quay works start in June</h1>
<p id="first">The council met on Tuesday for the first time since the flood of early March.</p>
<p id="second">Nobody will be left without a roof this winter, the mayor said. We agreed on <a id="link" href="#fourth">nothing else</a> at all.</p>
<p id="third">Work on the bridge goes on through the night, so that it is open before the fair.</p>
<p id="fourth">Work on the quay is to be paid for by the state and the port, if they agree.</p>
</article></body></html>`;

/** Clicks in the middle of words of an element, as a person does. */
async function clickWords(page: Page, selector: string, words: string): Promise<void> {
  await select(page, selector, words);
  const { x, y } = await page.evaluate(() => {
    const range = getSelection()!.getRangeAt(0);
    const { left, top, width, height } = range.getClientRects()[0]!;
    getSelection()!.removeAllRanges();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
}

const focused =
  "document.activeElement?.closest('.note')?.querySelector('.quote, .hl, q, blockquote')?.textContent";
const untilFocused = (panel: RawTarget, words: string) =>
  untilTrue(panel, `(${focused})?.includes(${JSON.stringify(words)})`);
const panels = () => findViews(session().browser, "sidepanel.html");

describe("on a page with notes", () => {
  const marked = {
    a1: [
      "met on Tuesday for the first time",
      "left without a roof this winter, the mayor said. We agreed on nothing else",
    ],
    a3: ["without a roof"],
  };
  let clicked: ClickedPage;
  let page: Page;
  let panel: RawTarget;

  beforeAll(async () => {
    clicked = await openClicked(session(), html);
    page = clicked.page;
    await annotate(clicked, ["#first", "met on Tuesday for the first time"]);
    await annotate(clicked, [
      "#second",
      "left without a roof this winter, the mayor said. We agreed on nothing else",
    ]);
    await annotate(clicked, ["#second", "without a roof"], "red");
    await untilDrawn(page, marked);
    await page.evaluate("getSelection().removeAllRanges()");
  });

  test("a click beside what is drawn, on a link in it, or on words that are being selected opens nothing", async () => {
    await clickWords(page, "#third", "bridge goes on");
    await clickWords(page, "#link", "nothing else");
    await page.waitForFunction("location.hash === '#fourth'");
    await page.mouse.move(60, 150);
    const box = (await page.locator("#first").boundingBox())!;
    await page.mouse.move(box.x + 5, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 10);
    await page.mouse.up();
    await pause(500);
    expect(await panels()).toEqual([]);
    await page.evaluate("getSelection().removeAllRanges()");
  });

  test("a click on a drawn note opens the side panel with that note in view and focused", async () => {
    await clickWords(page, "#first", "Tuesday");
    panel = await requireSidePanel(session());
    await untilFocused(panel, "met on Tuesday");
    expect(
      await panel.evaluate(
        "(() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()",
      ),
    ).toBe(true);
  });

  test("of two that lie over each other the inner one comes first, then the outer one", async () => {
    await clickWords(page, "#second", "a roof");
    await until("the inner one", async () =>
      /^.?without a roof.?$/.test(await panel.evaluate(`${focused}.trim()`)),
    );
    await clickWords(page, "#second", "a roof");
    await untilFocused(panel, "the mayor said");
    await clickWords(page, "#second", "the mayor said");
    await untilFocused(panel, "the mayor said");
  });

  test("the page is what it was, and its events are those of a page nobody annotated", async () => {
    const bare = await openPage(session(), html, { name: "bare.html" });
    const look = `JSON.stringify([document.documentElement.outerHTML, document.styleSheets.length,
      document.adoptedStyleSheets.length, Object.keys(window).length, getComputedStyle(document.querySelector("#first")).cssText.length])`;
    const events = async (where: Page) => {
      await where.bringToFront();
      await where.evaluate("seen.length = 0");
      for (const [selector, words] of [
        ["#first", "Tuesday"],
        ["#second", "a roof"],
        ["#third", "bridge"],
      ] as const) {
        await clickWords(where, selector, words);
      }
      await pause(300);
      return [await where.evaluate("seen"), await where.evaluate(look)];
    };
    expect(await events(page)).toEqual(await events(bare));
    await bare.close();
  });

  test("a page that draws itself anew keeps its notes, and they are still clicked", async () => {
    await page.bringToFront();
    await page.evaluate(`(() => {
      const markup = document.body.innerHTML;
      document.body.replaceChildren();
      document.body.innerHTML = markup;
    })()`);
    await untilDrawn(page, marked);
    await clickWords(page, "#first", "Tuesday");
    await untilFocused(panel, "met on Tuesday");
  });
});

describe("matches in the page", () => {
  let page: Page;
  let panel: RawTarget;
  const theSwitch = ".show-matches input";
  const names = async () => Object.keys(await drawn(page));
  const markup =
    "document.documentElement.outerHTML + document.styleSheets.length + document.adoptedStyleSheets.length";
  let before: string;

  beforeAll(async () => {
    page = await openPage(session(), readFixture("news--four-speakers.html"), { name: "news.html" });
    before = await page.evaluate<string>(markup);
    await closePopup(session().browser, await openPopup(session().browser, page));
    panel = await requireSidePanel(session());
    await untilTrue(panel, `document.querySelector("${theSwitch}")`);
    if (await panel.evaluate("!!document.querySelector('#tab-record')")) await panel.click("#tab-record");
  });

  test("are not marked until they are switched on for the site, and no script stands in the page before", async () => {
    await pause(500);
    expect(await drawn(page)).toEqual({});
    expect(await panel.evaluate(`document.querySelector("${theSwitch}").checked`)).toBe(false);
    const tabId = await getTabId(session(), page);
    const asked = `chrome.tabs.sendMessage(${tabId}, { name: "annotations.describe" }).then(JSON.stringify, String)`;
    // The script that read the page stands there; it answers nothing of the kind.
    expect(await inWorker(session(), asked)).toBeUndefined();
    const offset = `getComputedStyle(document.body, "::highlight(a5)").textUnderlineOffset`;
    expect(await page.evaluate(offset)).toBe("auto");
  });

  test("are names of figures and words with earlier statements on record, under names that say nothing", async () => {
    await panel.click(theSwitch);
    await until("they are marked", async () => (await names()).join() === "a5,a6");
    const { a5 = [], a6 = [] } = await drawn(page);
    expect(a5).toContain("Ismail Haniyeh");
    expect(a5).not.toContain("Maria Holmgren");
    expect(a6.map((words) => words.replace(/\s+/g, " "))).toContain(
      "national unity was the cornerstone of confronting the occupation and its plans against the Palestinian cause",
    );
    expect(await page.evaluate<string>(markup)).toBe(before);
    expect(await findViolations(panel)).toEqual([]);
  });

  test("a click on words opens the evidence under their statement, one on a name keeps that figure's", async () => {
    await clickWords(page, "article p:nth-of-type(4)", "cornerstone");
    await untilTrue(panel, `document.activeElement?.textContent.includes("cornerstone of confronting")`);
    await untilTrue(panel, `document.activeElement.parentElement.querySelector(".why:not([hidden])")`);
    await clickWords(page, "article p:nth-of-type(5)", "Badran");
    await untilTrue(panel, `/Badran/.test(document.querySelector(".chip[aria-pressed=true]")?.textContent)`);
    await clickWords(page, "article p:nth-of-type(4)", "cornerstone");
    await untilTrue(panel, `document.activeElement?.textContent.includes("cornerstone of confronting")`);
  });

  test("come back with the report when the page is loaded again, and stay out of other sites", async () => {
    await page.reload();
    await closePopup(session().browser, await openPopup(session().browser, page));
    await until("they are marked", async () => (await names()).join() === "a5,a6");
    const html = readFixture("news--four-speakers.html");
    const other = await openPage(session(), html, { name: "other.html", host: "other.test" });
    await closePopup(session().browser, await openPopup(session().browser, other));
    await pause(1000);
    expect(await drawn(other)).toEqual({});
    await other.close();
  });

  test("are gone once they are switched off", async () => {
    await page.bringToFront();
    await untilTrue(panel, `document.querySelector("${theSwitch}")?.checked`);
    await panel.click(theSwitch);
    await until("nothing is marked", async () => (await names()).length === 0);
    await page.reload();
    await closePopup(session().browser, await openPopup(session().browser, page));
    await pause(1000);
    expect(await drawn(page)).toEqual({});
    expect(session().outsideRequests).toEqual([]);
  });
});
