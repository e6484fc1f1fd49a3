import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { attachRaw } from "../run/raw-target";
import { closePopup, findViews, openPopup, untilTrue } from "../run/toolbar";
import { annotate, openClicked } from "./annotated-page";
import { findBrokenRulesOf } from "./broken-rules";
import { findViolations, readFixture, until, useBrowser } from "./harness";
import { kept, rowsOf } from "./kept-rows";

const session = useBrowser();
const filler = ["harbour", "library", "market", "orchard", "museum"]
  .map(
    (place) =>
      `<p>The ${place} was open all day, and nobody of those who were asked had anything to add to it.</p>`,
  )
  .join("");
const first = readFixture("news--four-speakers.html").replace("</article>", `${filler}</article>`);
/** A quotation reworded, a paragraph with a note and a statement taken out, another headline, a byline. */
const second = first
  .replaceAll("Officials return to unity, contacts and ties", "Officials turn to unity and contacts")
  .replace("don’t harm any other governments", "do not harm any other government")
  .replace(/<p>\s+Hussam Badran[^]*?<\/p>/u, "")
  .replace("</head>", '<meta name="author" content="Nora Example" /></head>');
/** The same words: typewriter quotation marks, a time of update, other line breaks. */
const third = second
  .replaceAll("“", '"')
  .replaceAll("”", '"')
  .replace("</article>", "<p>Last updated: 11 March 2025, 10:30 GMT</p></article>");

const serve = (html: string) => session().server.add("article.html", html);
const notice = `document.querySelector(".notice")?.innerText`;

/** The library, wherever it was opened, once it shows this. */
async function findLibrary(selector: string): Promise<Page> {
  const page = await until("the library is open", () =>
    Promise.resolve(
      session()
        .browser.context.pages()
        .find((each) => each.url().includes("/library.html")),
    ),
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForSelector(selector);
  return page;
}

async function viewOfLibrary(): Promise<RawTarget> {
  const [target] = await findViews(session().browser, "library.html");
  return await attachRaw(session().browser.cdp, target?.targetId ?? "");
}

const texts = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/gu, " ")));
/** What stands in an element without the words for who cannot see it. */
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const copy = each.cloneNode(true) as HTMLElement;
      copy.querySelectorAll(".vh").forEach((hidden) => hidden.remove());
      return copy.textContent.replace(/\s+/gu, " ").trim();
    }),
  );

describe("a page that changes after it was saved", () => {
  test("says so when it is visited, and one click keeps it and shows what changed", async () => {
    const clicked = await openClicked(session(), first);
    await annotate(clicked, ["article", "efforts towards"]);
    await annotate(clicked, ["article", "openness to everyone"]);
    serve(second);
    await clicked.page.reload({ waitUntil: "load" });
    const popup = await openPopup(session().browser, clicked.page);
    expect(await untilTrue(popup, notice)).toMatch(
      /^Saved on \d+ \w+ \d+, 1 version, 2 notes\. The text has changed since\./,
    );
    expect(await findViolations(popup)).toEqual([]);
    await popup.click({ role: "button", name: "Save and compare" });
    const library = await findLibrary(".compare ins");
    expect(new URL(library.url()).search).toMatch(/^\?open=[\w-]+&version=[\w-]+&since=[\w-]+$/);
    expect((await kept(await viewOfLibrary(), "/article.html")).versions).toHaveLength(2);
    expect(await shown(library, ".compare .fields dd")).toEqual([
      "Officials returnturn to unity, contacts and tiescontacts",
      "not given Nora Example",
    ]);
    expect(await shown(library, ".compare .text ins")).toEqual(["do not", "government"]);
    expect(await texts(library, ".compare-outcome")).toEqual([
      expect.stringMatching(/^\d+ words changed, in 4 places\./),
    ]);
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
  });

  test("the keys go from change to change, and unchanged stretches unfold", async () => {
    const library = await findLibrary(".compare ins");
    await library.locator(".compare").focus();
    const active = () => library.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await library.keyboard.press("n");
    expect(await active()).toBe("Change 1 of 3");
    await library.keyboard.press("n");
    expect(await active()).toBe("Change 2 of 3");
    await library.keyboard.press("Shift+N");
    await library.keyboard.press("Shift+N");
    expect(await active()).toBe("Change 3 of 3");
    const before = await library.locator(".compare .text p").count();
    await library.locator(".folded").first().click();
    expect(await library.locator(".compare .text p").count()).toBeGreaterThan(before);
  });

  test("the article tells of it, and every version can be read with its notes as they stand in it", async () => {
    const library = await findLibrary(".compare ins");
    await library.getByRole("link", { name: "Back to the article" }).click();
    await library.waitForSelector(".read:not(.compare) .text");
    expect(await texts(library, ".notice.changed")).toEqual([
      expect.stringContaining("The text has changed since you saved it first."),
    ]);
    expect(await texts(library, ".item .meta")).toContainEqual(expect.stringContaining("text changed"));
    await library.locator(".versions > summary").click();
    expect(await texts(library, ".version")).toEqual([
      expect.stringMatching(/^Version 2, \d+ \w+ \d+, \d\d:\d\d \d+ words changed Compare with version 1$/),
      expect.stringMatching(/^Version 1, .* saved first$/),
    ]);
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
    await library.locator(".changed-statements summary").click();
    await library.waitForSelector(".changed-statements .words");
    expect(await shown(library, ".changed-statements .words")).toEqual([
      "efforts towards reconciliation with Fatah would go on even though it had not been reached",
      "“Our relations with Iran don’tdo not harm any other governmentsgovernment”",
    ]);
    expect(await shown(library, ".changed-statements .said-line")).toEqual([
      "Hussam Badran said",
      "Saleh al-Arouri said",
    ]);
    expect(await shown(library, ".text .changed-note > p")).toEqual(["Worded otherwise in version 1"]);
    const orphans = library.locator(".orphans .margin-note");
    expect(await orphans.count()).toBe(1);
    await library.locator(".version a").last().click();
    await library.waitForSelector("text=You are reading version 1 of 2.");
    expect(await orphans.count()).toBe(0);
    expect(await library.locator(".text .hl").allInnerTexts()).toEqual([
      "openness to everyone",
      "efforts towards",
    ]);
    await library.getByRole("link", { name: "Compare", exact: true }).click();
    await library.waitForSelector(".compare ins");
    await library.goBack();
    await library.waitForSelector("text=You are reading version 1 of 2.");
  });

  test("only in form says nothing, and is kept folded", async () => {
    serve(third);
    const page = await session().browser.context.newPage();
    await page.goto("http://page.test/article.html", { waitUntil: "load" });
    const popup = await openPopup(session().browser, page);
    expect(await untilTrue(popup, notice)).not.toContain("changed");
    await popup.click({ role: "button", name: /^Saved?$/ });
    await untilTrue(popup, `document.activeElement.type === "submit"`);
    await popup.press("Enter");
    await untilTrue(popup, `document.querySelector(".toast p")?.innerText.includes("Version 3")`);
    const { versions } = await kept(popup, "/article.html");
    expect(versions.map(({ change }) => change?.kind)).toEqual([undefined, "words", "boring"]);
    expect(await rowsOf(popup, "texts")).toHaveLength(3);
    await closePopup(session().browser, popup);
    const library = await findLibrary(".library");
    await library.goto(library.url().replace(/&version=.*/u, "&lang=ar"));
    await library.locator(".versions > summary").click();
    expect(await texts(library, ".versions details > summary")).toEqual(["نسخة واحدة بلا كلمة تغيرت"]);
    expect(await library.locator(".version:visible").count()).toBe(3);
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
  });

  test("an Arabic page is compared from right to left, in an Arabic interface", async () => {
    const arabic = readFixture("arabic--two-speakers.html");
    const edited = arabic.replace("لا نضع فيتو على", "لا نعترض على").replace("على الجميع", "على كل القوى");
    const clicked = await openClicked(session(), arabic, "arabic.html");
    await annotate(clicked, ["article", "حجر الزاوية"]);
    session().server.add("arabic.html", edited);
    await clicked.page.reload({ waitUntil: "load" });
    await (await findLibrary(".library")).close();
    const popup = await openPopup(session().browser, clicked.page);
    await popup.click({ role: "button", name: "Save and compare" });
    const library = await findLibrary(".compare ins");
    await library.goto(`${library.url()}&lang=ar`);
    await library.waitForSelector(".compare ins");
    expect(await shown(library, ".compare .text del")).toEqual(["نضع فيتو", "الجميع"]);
    expect(await shown(library, ".compare .text ins")).toEqual(["نعترض", "كل القوى"]);
    expect(
      await library
        .locator(".compare .block-text")
        .first()
        .evaluate((p) => getComputedStyle(p).direction),
    ).toBe("rtl");
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
  });
});
