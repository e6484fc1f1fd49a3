import { browser } from "wxt/browser";

import { annotationStyle } from "./annotation-style";

/**
 * Puts the script that finds, draws and describes into a tab; a second time it notices the first and stays out. Rejects
 * where the browser forbids it.
 */
export async function injectAnnotatingScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ["/annotations.js"] });
}

/**
 * Gives the drawings of a tab their look, until its page is left. A style sheet that the extension puts in stands in none
 * of the lists a page can read, where an adopted one would. Of the author's kind: Chromium paints no background of a
 * highlight that the user's kind asks for. Rejects where the browser forbids it.
 */
export async function insertAnnotationStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: annotationStyle, origin: "AUTHOR" });
}
