import { browser } from "wxt/browser";

/** Shows how many related statements a tab's page has; nothing for zero. The colours are the interface's ink and paper. */
export async function showBadge(tabId: number, related: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b5c6b" });
  await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: related === 0 ? "" : String(related) });
}

/** Takes the number away, because the tab shows another page now. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: "" });
}
