import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findBrokenRulesOf } from "./broken-rules";
import { useLibrary } from "./library-tabs";

const { session, openLibrary } = useLibrary();

const states: readonly (readonly [
  what: string,
  query: string,
  ready: string,
  act: (page: Page) => Promise<void>,
])[] = [
  [
    "the list and an article",
    "",
    ".item",
    async (page) => {
      await page.locator(".item").first().locator("a").click();
      await page.waitForSelector(".on-record");
    },
  ],
  [
    "a filter being chosen, articles selected",
    "?q=talks",
    ".item mark",
    async (page) => {
      await page
        .locator(".item a")
        .first()
        .click({ modifiers: ["Control"] });
      await page.locator(".filters .chip").first().click();
      await page.waitForSelector("[role=option]");
    },
  ],
  ["a figure", "?view=figures&open=hussam-badran", ".by-date", async () => {}],
  ["all claims", "?view=claims", ".table", async () => {}],
  ["all notes", "?view=notes", ".notes li", async () => {}],
  ["the trash", "?view=trash", "#page-title", async () => {}],
];

describe.each(["en", "ar"])("in the language %s", (language) => {
  test.each(states)("%s breaks no rule and overflows nowhere", async (_what, query, ready, act) => {
    const page = await openLibrary(`${query === "" ? "?" : `${query}&`}lang=${language}`);
    await page.waitForSelector(ready);
    await act(page);
    expect(await findBrokenRulesOf(session(), "library.html")).toEqual([]);
    for (const width of [1440, 1000, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect([width, wide]).toEqual([width, 0]);
    }
  });
});
