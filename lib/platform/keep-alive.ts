import { browser } from "wxt/browser";

/**
 * Tells the browser that the worker is at work: it ends one that calls nothing of the browser's for thirty seconds,
 * however busy it is with the database.
 */
export async function keepAlive(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
