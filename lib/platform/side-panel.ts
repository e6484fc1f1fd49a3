import { browser } from "wxt/browser";

/** Where Firefox keeps what Chromium calls the side panel; WXT's types name only Chromium's. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window, in Firefox the sidebar. Only inside a click's own task, before any await: that is
 * why the window's id is asked for beforehand.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  return sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open();
}

/** The window this screen belongs to. */
export async function getCurrentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
