import { browser } from "wxt/browser";

import type { Visit } from "../domain/visit";

const prefix = "visit.";
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/**
 * Visits are kept as JSON: the browser takes a report, of thousands of small objects, apart and puts it together again in
 * every process it goes through, and hands over both the old and the new one at each change; a string it copies.
 */
const readKept = (kept: unknown) => (typeof kept === "string" ? (JSON.parse(kept) as Visit) : undefined);

/** What is known of the page a tab shows, if it was read since the browser started. */
export async function getVisit(tabId: number): Promise<Visit | undefined> {
  const key = keyOf(tabId);
  return readKept((await browser.storage.session.get(key))[key]);
}

/**
 * Keeps a visit in the session storage, never on disk. Where its 10 MB are full, the reports of other tabs make room:
 * they can be made again. Visits that are under way stay, somebody waits for them.
 */
export async function setVisit(tabId: number, visit: Visit): Promise<void> {
  await setInSession(keyOf(tabId), JSON.stringify(visit));
}

/** Keeps something in the session storage; where that is full, the reports under other keys make room. */
export async function setInSession(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch (cause) {
    const all = Object.entries(await browser.storage.session.get(null));
    const others = all
      .filter(([k, kept]) => k.startsWith(prefix) && k !== key && isReport(kept))
      .map(([k]) => k);
    if (others.length === 0) throw cause;
    await browser.storage.session.remove(others);
    await browser.storage.session.set({ [key]: value });
  }
}

function isReport(kept: unknown): boolean {
  return readKept(kept)?.stage === "done";
}

/** Does something with the visit of a tab while nobody else who asks so does: what is looked at first still holds then. */
export function withVisit<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(keyOf(tabId), work);
}

/** Every tab whose page is known, with what is known of it. */
export async function findVisits(): Promise<readonly { readonly tabId: number; readonly visit: Visit }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all.flatMap(([key, kept]) => {
    const visit = key.startsWith(prefix) ? readKept(kept) : undefined;
    return visit ? [{ tabId: Number(key.slice(prefix.length)), visit }] : [];
  });
}

/** Forgets what a tab showed. */
export async function removeVisit(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with the visit of a tab now and after every change, until the returned function is called. */
export function watchVisit(tabId: number, onVisit: (visit: Visit | undefined) => void): () => void {
  const key = keyOf(tabId);
  let changed = false;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change === undefined) return;
    changed = true;
    onVisit(readKept(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  void getVisit(tabId).then((visit) => changed || onVisit(visit));
  return () => browser.storage.session.onChanged.removeListener(listener);
}
