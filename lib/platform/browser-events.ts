import { browser } from "wxt/browser";

/** What the worker does when the browser tells it something. */
export interface BrowserEvents {
  /** First install or an update; `first` on install only. */
  readonly onInstalled: (first: boolean) => Promise<void>;
  readonly onStartup: () => Promise<void>;
  readonly onPermissionsChanged: () => Promise<void>;
  readonly onTabClosed: (tabId: number) => Promise<void>;
  /** The tab shows another document, or another place of the same one: the browser does not say which. */
  readonly onTabLoading: (tabId: number) => Promise<void>;
  readonly onSidePanelCommand: (windowId: number) => Promise<void>;
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
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-side-panel" && tab !== undefined) void events.onSidePanelCommand(tab.windowId);
  });
}

/** Opens one of our own pages in a new tab. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL("/")).href });
}
