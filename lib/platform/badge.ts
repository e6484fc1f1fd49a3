import { browser } from "wxt/browser";

/** Shows how many related statements a tab's page has; nothing for zero. The colours are the interface's ink and paper. */
export async function showBadge(tabId: number, related: number): Promise<void> {
  await showBadgeText(tabId, related === 0 ? "" : String(related));
}

/** Takes the number away, because the tab shows another page now. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: "" });
}

/**
 * Says on a tab's toolbar button, and in its title, that its article was saved or not, where no screen is open to say
 * it; undefined takes the words back and leaves the badge to whoever shows the number again.
 */
export async function showSaveOutcome(tabId: number, isSaved: boolean | undefined): Promise<void> {
  const action = browser.i18n.getMessage("actionTitle");
  if (isSaved === undefined) return browser.action.setTitle({ tabId, title: action });
  const said = browser.i18n.getMessage(isSaved ? "badgeSaved" : "badgeNotSaved");
  await showBadgeText(tabId, isSaved ? "✓" : "!");
  await browser.action.setTitle({ tabId, title: `${said} · ${action}` });
}

async function showBadgeText(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b5c6b" });
  await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text });
}
