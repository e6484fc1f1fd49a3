import { expect, test } from "vitest";

import { getVisit as getVisitOfPopup } from "../run/read-page";
import type { RawTarget } from "../run/raw-target";
import { clickToolbar, openPopup, untilSettled, untilTrue } from "../run/toolbar";
import { openPage, readFixture, readInPopup, useBrowser } from "./harness";

const session = useBrowser();

/** Selects everything inside an element of the page, as dragging over it would. */
const select = (selector: string) =>
  `getSelection().selectAllChildren(document.querySelector("${selector}"))`;

/** The text of the report, without the words of the interface around it. */
async function statements(popup: RawTarget): Promise<readonly string[]> {
  return await popup.evaluate(
    "[...document.querySelectorAll('.said .words')].map((words) => words.textContent)",
  );
}

test("a page that is no article is read after a click all the same, and says so", async () => {
  const { popup } = await readInPopup(session(), readFixture("listing--front-page.html"));
  expect(popup.state).toBe("ready");
  expect(await popup.text()).toContain("This may not be an article.");
  expect(await popup.text()).toContain("Hussam Badran said");
});

test("only the selected words are read when asked for", async () => {
  const { page, popup } = await readInPopup(session(), readFixture("listing--front-page.html"));
  await page.evaluate(select(".teaser p"));
  await popup.click({ role: "button", name: "Read my selection" });
  await untilTrue(popup, "document.body.innerText.includes('Only your selection was read.')");
  expect(await statements(popup)).toEqual([expect.stringContaining("efforts towards reconciliation")]);
  const visit = await getVisitOfPopup(popup);
  const text = visit?.stage === "done" ? visit.report.article.text : "";
  expect(text).toContain("Hussam Badran said");
  expect(text).not.toContain("ferry");
});

test("a page without text offers the selection, and without a selection says what to do", async () => {
  const { popup } = await readInPopup(session(), readFixture("no-text--drawing.html"));
  expect(popup.state).toBe("failed");
  expect(await popup.text()).toContain("No article was found on this page");
  await popup.click({ role: "button", name: "Read my selection" });
  await untilTrue(popup, "document.body.innerText.includes('No text is selected')");
});

test("pages of the browser and of extensions stay closed, and the popup says so", async () => {
  for (const address of ["chrome://version/", `chrome-extension://${session().browser.id}/welcome.html`]) {
    const page = await session().browser.context.newPage();
    await page.goto(address);
    const popup = await openPopup(session().browser, page);
    expect([address, popup.state]).toEqual([address, "failed"]);
    expect(await popup.text()).toContain("The browser does not let extensions read this page");
  }
});

test("where nothing is on record it says so, names the speakers and shows their statements on demand", async () => {
  const { popup } = await readInPopup(session(), readFixture("news--speakers-not-on-record.html"));
  expect(popup.state).toBe("ready");
  const text = await popup.text();
  expect(text).toContain("No earlier statement on record");
  expect(text).toContain("The page reports 2 statements.");
  expect(text).toContain("Maria Holmgren");
  expect(text).toContain("Peter Lindqvist");
  expect(await statements(popup)).toEqual([]);
  await popup.click({ role: "button", name: "Show the 2 statements" });
  await untilTrue(popup, "document.querySelectorAll('.said').length === 2");
});

test("a popup that was closed while the page was read shows the report when it is opened again", async () => {
  const { browser } = session();
  const page = await openPage(session(), readFixture("news--four-speakers.html"));
  const first = await clickToolbar(browser, page);
  await browser.cdp.send("Target.closeTarget", { targetId: first.targetId });
  const second = await clickToolbar(browser, page);
  expect(await untilSettled(second)).toBe("ready");
  expect(await second.text()).toContain("Ismail Haniyeh said");
});
