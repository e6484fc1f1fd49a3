import { browser } from "wxt/browser";

/** What the user can ask for by a key or in the page's context menu. */
export type PageCommand = "save" | "annotate";

/** Which item stands in which menu. One each, so that the browser does not put them into a menu below its own. */
const items = [
  { id: "annotate", contexts: ["selection"], title: "menuAnnotate" },
  { id: "save", contexts: ["page"], title: "menuSave" },
] as const;

/** Pages that can be read at all. */
const PATTERNS = ["http://*/*", "https://*/*"];

/** Is this one of our commands, or one of our items in a menu? */
export function isPageCommand(id: unknown): id is PageCommand {
  return items.some((item) => item.id === id);
}

/**
 * Puts our items into the page's context menu, in the browser's language, which is that of the menu around them. The
 * browser keeps them; they are made anew at each installation, because another version may have others.
 */
export async function createContextMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of items) {
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: browser.i18n.getMessage(title),
      documentUrlPatterns: PATTERNS,
    });
  }
}
