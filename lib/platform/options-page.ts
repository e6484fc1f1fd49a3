import { browser } from "wxt/browser";

/** Opens the options page, or goes to it where it is open. */
export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
