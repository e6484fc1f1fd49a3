import { browser } from "wxt/browser";

/** The interface's messages in a language, as they ship in `_locales`; rejects where there are none. */
export async function readOwnMessages(language: "en" | "ar"): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  return response.json();
}
