import type { Page } from "playwright-core";
import { afterEach, beforeAll } from "vitest";

import { fillBrowserLibrary } from "../run/library-filler";
import type { Session } from "../run/session";
import { useBrowser } from "./harness";

/** A browser whose library has 200 made articles, for the tests of a file; its tabs are closed after each of them. */
export function useLibrary(): {
  readonly session: () => Session;
  /** Opens the library in a tab of its own; `query` as it stands in the address. */
  readonly openLibrary: (query?: string) => Promise<Page>;
} {
  const session = useBrowser();
  const open: Page[] = [];
  beforeAll(() => fillBrowserLibrary(session(), 200));
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });
  const openLibrary = async (query = "") => {
    const { browser } = session();
    const page = await browser.context.newPage();
    open.push(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`chrome-extension://${browser.id}/library.html${query}`);
    await page.waitForSelector(".library");
    return page;
  };
  return { session, openLibrary };
}
