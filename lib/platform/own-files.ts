import { browser } from "wxt/browser";

/** The address of a file that ships with the extension, from its root: "/corpus/seed.corpus.json". */
export function getOwnFileUrl(path: `/${string}`): string {
  return new URL(path, browser.runtime.getURL("/")).href;
}

/** The version of this extension, as its manifest has it: "0.1.0". */
export function getOwnVersion(): string {
  return browser.runtime.getManifest().version;
}
