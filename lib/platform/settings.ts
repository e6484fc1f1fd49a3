import { browser } from "wxt/browser";

const key = "language";

/** The interface language the user chose, if it is not the browser's. */
export async function getChosenLanguage(): Promise<string | undefined> {
  const value = (await browser.storage.local.get(key))[key];
  return typeof value === "string" ? value : undefined;
}
