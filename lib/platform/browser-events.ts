import { browser } from "wxt/browser";

import { isPageCommand, type PageCommand } from "./context-menus";
import { closeOwnPopup } from "./own-popup";

/** The tab in which the user pressed a key or chose an item of the menu. */
export interface AskedTab {
  readonly id: number;
  readonly windowId: number;
}

/** What the worker does when the browser tells it something. */
export interface BrowserEvents {
  /** First install or an update; `first` on install only. */
  readonly onInstalled: (first: boolean) => Promise<void>;
  readonly onStartup: () => Promise<void>;
  readonly onPermissionsChanged: () => Promise<void>;
  readonly onTabClosed: (tabId: number) => Promise<void>;
  /** The tab shows another document, or another place of the same one: the browser does not say which. */
  readonly onTabLoading: (tabId: number) => Promise<void>;
  /** The document of the tab is there, with whatever it loads at once. */
  readonly onTabComplete: (tabId: number) => Promise<void>;
  readonly onSidePanelCommand: (windowId: number) => Promise<void>;
  /** A key or an item of the context menu: the user's gesture, which lasts until the first await. */
  readonly onPageCommand: (command: PageCommand, tab: AskedTab) => Promise<void>;
}

/** Listens to the browser. Synchronously at the worker's start, or the event that woke it is lost. */
export function listenToBrowser(events: BrowserEvents): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void events.onInstalled(reason === "install"));
  browser.runtime.onStartup.addListener(() => void events.onStartup());
  browser.permissions.onAdded.addListener(() => void events.onPermissionsChanged());
  browser.permissions.onRemoved.addListener(() => void events.onPermissionsChanged());
  browser.tabs.onRemoved.addListener((tabId) => void events.onTabClosed(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "loading") void events.onTabLoading(tabId);
    if (status === "complete") void events.onTabComplete(tabId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-side-panel" && tab !== undefined) void events.onSidePanelCommand(tab.windowId);
    tellOfCommand(events, command, tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => tellOfCommand(events, menuItemId, tab));
}

function tellOfCommand(
  events: BrowserEvents,
  id: unknown,
  tab: { readonly id?: number | undefined; readonly windowId: number } | undefined,
): void {
  if (!isPageCommand(id) || tab?.id === undefined) return;
  void events.onPageCommand(id, { id: tab.id, windowId: tab.windowId });
}

/** Opens one of our own pages in a new tab; the popup that asked for it gives way. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL("/")).href });
  closeOwnPopup();
}
