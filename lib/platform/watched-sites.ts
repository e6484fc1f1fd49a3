import { browser } from "wxt/browser";

const scriptId = "watched-sites";

/**
 * The host permission that covers a page's site: its scheme and host as shown, or with its subdomains, for which a
 * leading "www." is dropped. Undefined for anything but http and https.
 */
export function sitePattern(url: string, subdomains: boolean): string | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  if (!subdomains) return `${protocol}//${hostname}/*`;
  return `${protocol}//*.${hostname.replace(/^www\./, "")}/*`;
}

/** The watch list: the host permissions the user has granted. There is no second list that could differ from it. */
export async function findWatchedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Is the site of this page on the watch list? */
export async function isWatched(url: string): Promise<boolean> {
  const pattern = sitePattern(url, false);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the user for the site. Needs a click; the prompt closes the popup, so nothing may follow it here: the worker
 * hears of the new permission and does the rest.
 */
export async function requestSite(url: string, subdomains: boolean): Promise<boolean> {
  const pattern = sitePattern(url, subdomains);
  return pattern !== undefined && browser.permissions.request({ origins: [pattern] });
}

/** Takes the site of this page off the watch list, in whichever of its two forms it was granted. */
export async function forgetSite(url: string): Promise<void> {
  const patterns = [sitePattern(url, false), sitePattern(url, true)].filter((p) => p !== undefined);
  const granted = await findWatchedSites();
  const origins = patterns.filter((pattern) => granted.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Makes the browser run the reading script on exactly the watched sites. An update of the extension wipes the
 * registration, and permissions change at any time, so this is called at install, at start and at each change.
 */
export async function registerReadingScript(): Promise<readonly string[]> {
  const matches = [...(await findWatchedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return matches;
  }
  const script = { id: scriptId, matches, js: ["article.js"], runAt: "document_idle" as const };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
  return matches;
}

/** The open tabs of these sites, which a new permission or a new version does not reach by itself. */
export async function findTabsOf(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
