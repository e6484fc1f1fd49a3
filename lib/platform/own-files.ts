import { browser } from "wxt/browser";

/** The address of a file that ships with the extension, from its root: "/corpus/seed.corpus.json". */
export function getOwnFileUrl(path: `/${string}`): string {
  return new URL(path, browser.runtime.getURL("/")).href;
}
