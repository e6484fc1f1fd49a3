import { browser } from "wxt/browser";

const path = "/backup.html";

/**
 * Opens the page without a window that writes backup files, since a service worker has no addresses for files in
 * memory, and asks it something; it must be closed again. Only in Chromium: Firefox's background has such addresses.
 */
export async function askBackupPage(request: object): Promise<unknown> {
  const open = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  if (open.length === 0) {
    const justification = "Writes the backup file that you asked for.";
    await browser.offscreen.createDocument({ url: path, reasons: ["BLOBS"], justification });
  }
  return browser.runtime.sendMessage(request);
}

/** Closes it, and with it all that it holds in memory. */
export async function closeBackupPage(): Promise<void> {
  await browser.offscreen.closeDocument();
}

/** Must files be made by another page, because this context has no addresses for files in memory? */
export function needsBackupPage(): boolean {
  return typeof URL.createObjectURL !== "function";
}
