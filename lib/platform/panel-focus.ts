import { browser } from "wxt/browser";

const KEY = "panelFocus";

/** Tells the side panel, open or about to open, to take up the words selected in a tab for a note. */
export async function askPanelToAnnotate(tabId: number): Promise<void> {
  // A moment of its own, so that asking twice for the same is two changes.
  await browser.storage.session.set({ [KEY]: { tabId, at: Date.now() } });
}

/**
 * Calls back when the panel is to take up the words selected in the tab it shows, once for each time it was asked; also
 * for what was asked before it opened. What is meant for the panel of another window is left to that.
 */
export function watchPanelFocus(
  shownTab: () => Promise<number | undefined>,
  onAnnotate: () => void,
): () => void {
  const take = async () => {
    const asked = (await browser.storage.session.get(KEY))[KEY] as { readonly tabId: number } | undefined;
    if (asked === undefined || asked.tabId !== (await shownTab())) return;
    await browser.storage.session.remove(KEY);
    onAnnotate();
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  void take();
  return () => browser.storage.session.onChanged.removeListener(listener);
}
