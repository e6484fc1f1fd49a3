import { browser } from "wxt/browser";

const key = "rematch.due";

/** Are open pages to be matched again? Kept outside the worker, which may be killed before it has done so. */
export async function isRematchDue(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

/** Notes that open pages are to be matched again, or that they have been. */
export async function setRematchDue(due: boolean): Promise<void> {
  if (due) await browser.storage.session.set({ [key]: true });
  else await browser.storage.session.remove(key);
}
