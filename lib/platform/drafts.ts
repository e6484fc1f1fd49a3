import { browser } from "wxt/browser";

import { setInSession } from "./visits";

const PREFIX = "draft.";
const keyOf = (name: string) => PREFIX + name;

/** Text that was typed and not kept yet, as it was put aside under this name; undefined if there is none. */
export async function getDraft(name: string): Promise<unknown> {
  const key = keyOf(name);
  return (await browser.storage.session.get(key))[key];
}

/** Under which of these names there is one, in the order given. */
export async function findDrafts(names: readonly string[]): Promise<readonly string[]> {
  const kept = await browser.storage.session.get(names.map(keyOf));
  return names.filter((name) => kept[keyOf(name)] !== undefined);
}

/**
 * Puts typed text aside, so that it survives the closing of the screen it was typed in; `undefined` drops it. Kept until
 * the browser is closed and never on disk, as all that tells which pages were read. Reports make room for it.
 */
export async function keepDraft(name: string, draft: unknown): Promise<void> {
  const key = keyOf(name);
  if (draft === undefined) await browser.storage.session.remove(key);
  else await setInSession(key, draft);
}

/** Drops all text that was typed and not kept. */
export async function forgetDrafts(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(PREFIX)));
}
