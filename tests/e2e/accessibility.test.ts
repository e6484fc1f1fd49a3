import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { attachRaw } from "../run/raw-target";
import { closePopup, findViews, openPopup, untilTrue } from "../run/toolbar";
import { findBrokenRules, looks } from "./broken-rules";
import {
  inWorker,
  languageOf,
  look,
  openPage,
  readFixture,
  readInPopup,
  requireSidePanel,
  until,
  useBrowser,
} from "./harness";

const session = useBrowser();

const press = (selector: string) => `document.querySelector("${selector}").click(), 1`;

/** States of the popup: the page it stands on, and what is done in it before it is looked at. */
const states: readonly (readonly [what: string, page: string, act: (popup: RawTarget) => Promise<void>])[] = [
  [
    "a report with its evidence open",
    "news--four-speakers.html",
    async (popup) => {
      await popup.evaluate(press("[data-action=why]"));
      await untilTrue(popup, "document.querySelector('.evidence')");
      await popup.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true)), 1");
      await untilTrue(
        popup,
        "[...document.querySelectorAll('.fold')].every((fold) => fold.querySelector('.record'))",
      );
    },
  ],
  [
    "a round-up with the panel of the watch list",
    "roundup--three-dispatches.html",
    async (popup) => {
      await popup.evaluate(press("nav.actions [data-action=watch]"));
      await untilTrue(popup, "document.querySelector('.watch')");
    },
  ],
  [
    "a report with the card that saves it",
    "news--four-speakers.html",
    async (popup) => {
      await untilTrue(popup, "document.querySelector('nav.actions [data-action=save]:enabled')");
      await popup.evaluate(press("nav.actions [data-action=save]"));
      await untilTrue(popup, "document.querySelector('.save-card')");
    },
  ],
  ["an Arabic article", "arabic--two-speakers.html", async () => {}],
  ["a page that is no article", "listing--front-page.html", async () => {}],
  ["nothing on record", "news--speakers-not-on-record.html", async () => {}],
  ["a page without text", "no-text--drawing.html", async () => {}],
  [
    "the list of keys",
    "transcript--one-speaker.html",
    async (popup) => {
      await popup.press("?");
      await untilTrue(popup, "document.querySelector('dialog[open]')");
    },
  ],
];

describe.each(["en", "ar"])("in the language %s", (language) => {
  beforeAll(async () => {
    await inWorker(session(), `chrome.storage.local.set({ language: "${language}" }).then(() => true)`);
  });

  test.each(states)("the popup breaks no rule: %s", async (_what, fixture, act) => {
    const { page, popup } = await readInPopup(session(), readFixture(fixture));
    expect((await languageOf(popup)).lang).toBe(language);
    await act(popup);
    expect(await findBrokenRules(popup)).toEqual([]);
    await closePopup(session().browser, popup);
    await page.close();
  });

  test("the first-run page with its sample breaks none", async () => {
    const { browser } = session();
    const welcome = await browser.context.newPage();
    await welcome.goto(`chrome-extension://${browser.id}/welcome.html`);
    await welcome.waitForSelector(".counts");
    await welcome.locator(".sample button").first().click();
    await welcome.waitForSelector(".sample-report .record");
    const [target] = await findViews(browser, "welcome.html");
    const view = await attachRaw(browser.cdp, target?.targetId ?? "");
    expect((await languageOf(view)).lang).toBe(language);
    expect(await findBrokenRules(view)).toEqual([]);
    await welcome.close();
  });
});

describe.each(["en", "ar"])("the side panel in the language %s", (language) => {
  let page: Page;
  let panel: RawTarget;

  beforeAll(async () => {
    const { browser } = session();
    await inWorker(session(), `chrome.storage.local.set({ language: "${language}" }).then(() => true)`);
    page = await openPage(session(), readFixture("news--four-speakers.html"));
    const popup = await openPopup(browser, page);
    await popup.click("nav.actions [data-action=panel]");
    panel = await requireSidePanel(session());
    await untilTrue(panel, "document.querySelector('[data-line]')");
  });
  afterAll(async () => {
    const { browser } = session();
    await browser.cdp.send("Target.closeTarget", { targetId: panel.targetId });
    await until("the panel is closed", async () => (await findViews(browser, "sidepanel.html")).length === 0);
  });

  test("breaks no rule, with a report and on a page not read yet", async () => {
    expect((await languageOf(panel)).lang).toBe(language);
    expect(await findBrokenRules(panel)).toEqual([]);
    const other = await openPage(session(), readFixture("news--four-speakers.html"), { name: "other.html" });
    await other.bringToFront();
    await untilTrue(panel, "!document.querySelector('[data-line]') && document.querySelector('h1')");
    expect(await findBrokenRules(panel)).toEqual([]);
    await other.close();
    await page.close();
  });
});

test("the three looks are three looks, and a broken rule would be found in each", async () => {
  const { popup } = await readInPopup(session(), readFixture("no-text--drawing.html"));
  const grounds = new Set<string>();
  for (const each of looks) {
    await look(popup, each);
    grounds.add(
      await popup.evaluate(
        "getComputedStyle(document.body).backgroundColor + matchMedia('(forced-colors: active)').matches",
      ),
    );
  }
  expect(grounds.size).toBe(looks.length);
  await popup.evaluate(`(() => {
    const pale = document.createElement("p");
    pale.style = "color: #808080; background: #787878; forced-color-adjust: none";
    pale.append(document.createElement("button"), "Pale words");
    document.body.append(pale);
    return 1;
  })()`);
  const found = await findBrokenRules(popup);
  expect(found.filter((line) => line.includes("button-name"))).toHaveLength(1);
  expect(found.filter((line) => line.includes("color-contrast"))).toHaveLength(looks.length);
});
