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

/** The window this screen belongs to. */
export async function getCurrentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
