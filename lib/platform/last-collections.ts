import { browser } from "wxt/browser";

import { CollectionId } from "../domain/ids";

const KEY = "lastCollections";

/** The collections the last article was saved in; a save by key goes there again. Some may be gone by now. */
export async function getLastCollections(): Promise<readonly CollectionId[]> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.flatMap((id) => CollectionId.safeParse(id).data ?? []) : [];
}

/** Notes in which collections an article was saved just now. */
export async function setLastCollections(ids: readonly CollectionId[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...ids] });
}
