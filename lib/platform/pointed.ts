import { browser } from "wxt/browser";

/** What of a page's drawings the user can click. */
export type PointedKind = "annotation" | "statement" | "figure";

/**
 * A drawing the user clicked: `id` is the annotation's, the figure's, or for a sentence of the page the key of the
 * statement it stands for (`PageStatementView.key`).
 */
export interface Pointed {
  readonly kind: PointedKind;
  readonly id: string;
}

interface Kept extends Pointed {
  readonly tabId: number;
  /** Milliseconds since 1970: a click of its own, also on the same drawing. */
  readonly at: number;
}

/** A click that no panel took up by then is over: a panel opened later does not jump because of it. Milliseconds. */
const LASTS = 10_000;

const keyOf = (kind: PointedKind) => `pointed.${kind}`;

/** Tells the side panel, open or about to open, what was clicked in the page of a tab; kept in the session only. */
export async function setPointed(tabId: number, { kind, id }: Pointed): Promise<void> {
  await browser.storage.session.set({ [keyOf(kind)]: { kind, id, tabId, at: Date.now() } satisfies Kept });
}

/**
 * Calls back with the id of what is clicked in the tab that this panel shows, once for each click; also with what was
 * clicked in the seconds before it opened. One watcher for each kind; what is meant for the panel of another window is
 * left to that.
 */
export function watchPointed(
  kind: PointedKind,
  shownTab: () => Promise<number | undefined>,
  onPointed: (id: string) => void,
): () => void {
  const key = keyOf(kind);
  let isOver = false;
  const take = async () => {
    const asked = (await browser.storage.session.get(key))[key] as Kept | undefined;
    if (asked === undefined || asked.tabId !== (await shownTab()) || isOver) return;
    await browser.storage.session.remove(key);
    if (Date.now() - asked.at < LASTS) onPointed(asked.id);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  void take();
  return () => {
    isOver = true;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
