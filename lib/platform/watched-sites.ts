import { browser } from "wxt/browser";

const scriptId = "watched-sites";
const TRIES = 4;

/** Second-level names under which countries let others register: "gov.uk" is no site. */
const SHARED_ENDING = /^(ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/**
 * The host permission that covers a page's site, on any port: its scheme and host as shown, or with its subdomains,
 * for which a leading "www." is dropped, unless what is left would be no single site ("gov.uk"). An address in numbers
 * has no subdomains. Undefined for anything but http and https.
 */
export function sitePattern(url: string, subdomains: boolean): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  const host = hostname.replace(/\.$/, "");
  const isNumber = host.startsWith("[") || /^[\d.]+$/.test(host);
  return subdomains && !isNumber ? `${protocol}//*.${siteName(host)}/*` : `${protocol}//${host}/*`;
}

function siteName(host: string): string {
  const bare = host.replace(/^www\./, "");
  return bare.includes(".") && !SHARED_ENDING.test(bare) ? bare : host;
}

/** Does a host permission, of whatever width, cover this page's site? Paths are not looked at. */
function covers(permission: string, url: string): boolean {
  if (permission === "<all_urls>") return true;
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(permission) ?? [];
  const page = sitePattern(url, false)?.split("://");
  if (scheme === undefined || host === undefined || page === undefined) return false;
  const shown = page[1]!.slice(0, -2);
  if (scheme !== "*" && scheme !== page[0]) return false;
  if (host === "*") return true;
  return host.startsWith("*.") ? `.${shown}`.endsWith(host.slice(1)) : shown === host;
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

/** What keeps the site of this page on the watch list: every granted permission that covers it, also one for all sites. */
export async function findPermissionsFor(url: string): Promise<readonly string[]> {
  return (await findWatchedSites()).filter((permission) => covers(permission, url));
}

/**
 * Takes the site of this page off the watch list: every permission that covers it goes, also one that covers more, since
 * the browser cannot cut a hole into it and "stop" must mean stop.
 */
export async function forgetSite(url: string): Promise<void> {
  const origins = [...(await findPermissionsFor(url))];
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The host a permission names, as it is shown ("*.example.com"); undefined for one that names all. */
export function hostOfPermission(permission: string): string | undefined {
  const host = /:\/\/([^/]+)\//.exec(permission)?.[1];
  return host === "*" ? undefined : host;
}

/** Takes one permission off the watch list. */
export async function forgetPermission(permission: string): Promise<void> {
  await browser.permissions.remove({ origins: [permission] });
}

/**
 * Makes the browser run the reading script on exactly the watched sites. An update of the extension wipes the
 * registration, and permissions change at any time, so this is called at install, at start and at each change. Two
 * calls at once may come between each other; each goes on until what is registered is what is granted.
 */
export async function registerReadingScript(): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt++) {
    const matches = await findWatchedSites();
    try {
      await register(matches);
    } catch (cause) {
      if (attempt === TRIES) throw cause;
      continue;
    }
    if (attempt === TRIES || String(await findWatchedSites()) === String(matches)) return matches;
  }
}

async function register(matches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches: [...matches], js: ["article.js"], runAt: "document_idle" as const };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** The open tabs of these sites, which a new permission or a new version does not reach by itself. */
export async function findTabsOf(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
