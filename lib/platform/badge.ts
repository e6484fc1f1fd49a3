import { browser } from "wxt/browser";

/** What a tab's toolbar button shows: a few letters over it, and words for whoever points at it or hears it read out. */
export interface ButtonFace {
  readonly badge: string;
  readonly title: string;
}

/** Has the toolbar button of a tab show something. The colours are the interface's ink and paper. */
export async function showOnButton(tabId: number, { badge, title }: ButtonFace): Promise<void> {
  await showBadgeText(tabId, badge);
  await browser.action.setTitle({ tabId, title });
}

/** Makes the toolbar button of a tab say nothing of a page, because the tab shows another one now. */
export async function clearButton(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: "" });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage("actionTitle") });
}

/**
 * Says on a tab's toolbar button, and in its title, that its article was saved or not, where no screen is open to say
 * it, until something else is shown.
 */
export async function showSaveOutcome(tabId: number, isSaved: boolean): Promise<void> {
  const said = browser.i18n.getMessage(isSaved ? "badgeSaved" : "badgeNotSaved");
  const title = `${said} · ${browser.i18n.getMessage("actionTitle")}`;
  await showOnButton(tabId, { badge: isSaved ? "✓" : "!", title });
}

async function showBadgeText(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b5c6b" });
  await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text });
}
