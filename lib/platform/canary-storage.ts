import { browser } from "wxt/browser";

const key = "canary";

/** Where the store's canary is kept: `storage.local`, which damage to IndexedDB does not reach. */
export const canaryStorage = {
  get: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (canary: object): Promise<void> => browser.storage.local.set({ [key]: canary }),
};
