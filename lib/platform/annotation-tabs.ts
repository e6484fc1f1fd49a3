import { browser } from "wxt/browser";

import { sameAddress } from "../text/page-address";
import { annotationStyle } from "./annotation-style";

/** A page in a tab. Without `url` it is whichever page the tab shows by then. */
export interface TabPage {
  readonly tabId: number;
  readonly url?: string;
}

/**
 * Puts the script that finds, draws and describes into a page; a second time it notices the first and stays out. Rejects
 * where the browser forbids it, and where the tab has gone on to another page.
 */
export async function injectAnnotatingScript(page: TabPage): Promise<void> {
  await browser.scripting.executeScript({ target: await targetOf(page), files: ["/annotations.js"] });
}

/**
 * Gives the drawings of a page their look, until it is left. A style sheet that the extension puts in stands in none
 * of the lists a page can read, where an adopted one would. Of the author's kind: Chromium paints no background of a
 * highlight that the user's kind asks for. Rejects as {@link injectAnnotatingScript} does.
 */
export async function insertAnnotationStyle(page: TabPage): Promise<void> {
  await browser.scripting.insertCSS({ target: await targetOf(page), css: annotationStyle, origin: "AUTHOR" });
}

/**
 * The document of a page, so that what is meant for it never reaches the next one: between a look at the tab's address
 * and what is then put into the tab, a reader may have gone on. A browser that gives documents no ids (Firefox) leaves a
 * moment between the two.
 */
async function targetOf({ tabId, url }: TabPage) {
  if (url === undefined) return { tabId };
  const [top] = await browser.scripting.executeScript({ target: { tabId }, func: () => location.href });
  if (!top?.result || !sameAddress(top.result, url)) throw new Error("The tab shows another page.");
  const { documentId } = top as { readonly documentId?: string };
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}
