import { browser } from "wxt/browser";

/**
 * Closes this page if it is the popup, which has opened something: Firefox leaves it standing over that, where Chromium
 * closes it by itself. Any other page, and the worker, stays.
 */
export function closeOwnPopup(): void {
  if (typeof window === "undefined") return;
  if (browser.extension.getViews({ type: "popup" }).includes(window)) window.close();
}
