import { browser } from "wxt/browser";

import { closeOwnPopup } from "./own-popup";

/** Where Firefox keeps what Chromium calls the side panel; WXT's types name only Chromium's. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window, in Firefox the sidebar; the popup that asked for it gives way. Only inside a click's
 * own task, before any await: that is why the window's id is asked for beforehand.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  await (sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open());
  closeOwnPopup();
}

/**
 * Opens the side panel beside a page, on a click in it that the page's script has just told of. Only before any await.
 * Nothing happens where the browser takes no click in a page for a reason to open it (Firefox), or has none (tests).
 */
export async function openPanelBeside(tabId: number): Promise<void> {
  const { sidePanel } = browser as { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  // The browser refuses where the click was too long ago; the panel can still be opened in the ordinary way.
  await sidePanel?.open({ tabId }).catch(() => undefined);
}

/** The window this screen belongs to. */
export async function getCurrentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
