import { browser } from "wxt/browser";

const key = "store-checked";

/** Which store was counted whole since the browser started: kept in the session storage, so it goes with the session. */
export const checkMark = {
  get: async (): Promise<unknown> => (await browser.storage.session.get(key))[key],
  set: (epoch: string): Promise<void> => browser.storage.session.set({ [key]: epoch }),
};
