import { expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, openPopup, untilTrue } from "../run/toolbar";
import { languageOf, openPage, readFixture, readInPopup, requireSidePanel, useBrowser } from "./harness";

const session = useBrowser({ language: "ar" });

/** Everything that is wider than the window, or stands beyond its edges without a scroller of its own. */
const overflow = `(() => {
  const root = document.documentElement;
  const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && element.checkVisibility() && (left < -1 || right > innerWidth + 1);
  });
  return [root.scrollWidth > innerWidth ? "the page" : "", ...beyond.map((e) => e.className || e.localName)].filter(Boolean);
})()`;

/** The words of the interface's own controls: buttons, links and small print. */
async function controls(view: RawTarget): Promise<readonly string[]> {
  return await view.evaluate(
    "[...document.querySelectorAll('nav.actions button, .record-foot .link, .provenance p, .tier')].map((e) => e.textContent)",
  );
}

test("the popup of an Arabic browser is Arabic, right to left, and nothing of it overflows", async () => {
  const { popup } = await readInPopup(session(), readFixture("arabic--two-speakers.html"));
  expect(popup.state).toBe("ready");
  expect(await languageOf(popup)).toEqual({ lang: "ar", dir: "rtl" });
  const words = await controls(popup);
  expect(words.length).toBeGreaterThan(4);
  for (const word of words) expect(word).toMatch(/\p{Script=Arabic}/u);
  expect(await popup.evaluate(overflow)).toEqual([]);
});

test("an Arabic article is read: figures by their own script, direct speech in its own marks", async () => {
  const { popup } = await readInPopup(session(), readFixture("arabic--two-speakers.html"));
  const who = await popup.evaluate<readonly string[]>(
    "[...document.querySelectorAll('.said .who bdi')].map((name) => name.textContent)",
  );
  expect(who).toEqual(["موسى أبو مرزوق", "موسى أبو مرزوق", "إسماعيل هنية"]);
  const words = await popup.evaluate<readonly Readonly<{ text: string; form: string; direction: string }>[]>(
    `[...document.querySelectorAll('.said .words')].map((words) => ({
      text: words.textContent,
      form: words.dataset.form,
      direction: getComputedStyle(words).direction,
    }))`,
  );
  expect(words[0]).toEqual({
    text: "«لا نضع فيتو على أي اتصالات أو علاقات مع أي كيانات سياسية باستثناء الاحتلال»",
    form: "verbatim",
    direction: "rtl",
  });
  expect(words[2]).toMatchObject({ form: "paraphrase", direction: "rtl" });
  const text = await popup.text();
  for (const name of ["عباس", "فتح"]) expect(text).toContain(name);
});

test("English words keep their own direction in the Arabic popup, and digits stay Latin", async () => {
  const { popup } = await readInPopup(session(), readFixture("news--four-speakers.html"));
  const directions = await popup.evaluate<readonly string[]>(
    "[...new Set([...document.querySelectorAll('.words')].map((words) => getComputedStyle(words).direction))]",
  );
  expect(directions).toEqual(["ltr"]);
  const shown = await popup.text();
  expect(shown).toContain("2022");
  expect(shown).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
  expect(await popup.evaluate(overflow)).toEqual([]);
  await popup.evaluate("document.querySelector('[data-action=why]').click(); 1");
  await untilTrue(popup, "document.querySelector('.evidence')");
  expect(await popup.evaluate(overflow)).toEqual([]);
});

test("side panel and first-run page are Arabic too", async () => {
  const { browser } = session();
  const page = await openPage(session(), readFixture("arabic--two-speakers.html"));
  const popup = await openPopup(browser, page);
  await popup.click("nav.actions [data-action=panel]");
  const panel = await requireSidePanel(session());
  await untilTrue(panel, "document.querySelector('[data-line]')");
  expect(await languageOf(panel)).toEqual({ lang: "ar", dir: "rtl" });
  expect(await panel.evaluate(overflow)).toEqual([]);
  const welcome = await browser.context.newPage();
  await welcome.goto(`chrome-extension://${browser.id}/welcome.html`);
  await welcome.waitForSelector(".counts");
  expect(
    await welcome.evaluate("({ lang: document.documentElement.lang, dir: document.documentElement.dir })"),
  ).toEqual({
    lang: "ar",
    dir: "rtl",
  });
  expect(await welcome.evaluate(overflow)).toEqual([]);
});

test("a page that cannot be read is told of in Arabic", async () => {
  const { browser } = session();
  const page = await browser.context.newPage();
  await page.goto("chrome://version/");
  const popup = await openPopup(browser, page);
  expect(popup.state).toBe("failed");
  expect(await popup.text()).toMatch(/لا يسمح|المتصفح/);
  await closePopup(browser, popup);
});
