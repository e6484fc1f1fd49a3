import { browser } from "wxt/browser";

import { sameAddress } from "../text/page-address";

/** The tab the user looks at. Its address is known only where the user's click or the watch list grants it. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** A tab by its id; undefined once it is closed. */
export async function getTab(tabId: number): Promise<ActiveTab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && { id: tabId, url: tab.url };
}

/** The active tab of this window, if there is one. */
export async function getActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** The open tabs whose addresses are told: those the user's click or the watch list lets us read. */
export async function findKnownTabs(): Promise<readonly ActiveTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}

/**
 * Does a tab still show this page? False where it was closed or went on, also where its address is no longer told:
 * the browser tells it as long as we may read the page.
 */
export async function isShowing(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && sameAddress(tab.url, url);
}

/** Calls back with the active tab of this window now, and whenever it is another one or its address changes. */
export function watchActiveTab(onTab: (tab: ActiveTab | undefined) => void): () => void {
  const tell = () => void getActiveTab().then(onTab);
  const tellIfMoved = (_tabId: number, { url }: { url?: string | undefined }) => {
    if (url !== undefined) tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(tellIfMoved);
  tell();
  return () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(tellIfMoved);
  };
}

/** Puts the reading script into a tab; a second time it notices the first and stays out. Rejects where the browser forbids it. */
export async function injectReadingScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ["/article.js"] });
}

/** Sends a request to the reading script of a tab; what it answers, unchecked. */
export async function askPage(tabId: number, request: object): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}
