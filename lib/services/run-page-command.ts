import type { PageCommand } from "../platform/context-menus";
import type { AskedTab } from "../platform/browser-events";
import { showSaveOutcome } from "../platform/badge";
import { getLastCollections } from "../platform/last-collections";
import { askPanelToAnnotate } from "../platform/panel-focus";
import { openSidePanel } from "../platform/side-panel";
import { findCollections } from "../store/collection-repository";
import type { OnRecordDatabase } from "../store/database";
import { drawInTab } from "./draw-open-pages";
import { keepTab } from "./keep-tab";
import { newId } from "./new-id";
import type { PageButton } from "./page-button";

/** How long the outcome of a save stands on the toolbar button, in milliseconds. */
const SHOWN = 2500;

/**
 * Does what the user asked for with a key or in the page's context menu. Saving goes into the collections of the last
 * save, as it does in the popup with nothing chosen; annotating opens the side panel, where notes are typed, which the
 * browser allows only before anything is waited for.
 */
export async function runPageCommand(
  { opened, button }: { readonly opened: Promise<OnRecordDatabase>; readonly button: PageButton },
  command: PageCommand,
  { id: tabId, windowId }: AskedTab,
): Promise<void> {
  if (command === "annotate") {
    const opening = openSidePanel(windowId);
    await Promise.all([opening, askPanelToAnnotate(tabId)]);
    return;
  }
  const isSaved = await save(await opened, tabId);
  // Reading the page anew has begun to show it, which would come after the outcome and take its place.
  await button.tab(tabId).catch(() => undefined);
  await showSaveOutcome(tabId, isSaved);
  await new Promise((resolve) => setTimeout(resolve, SHOWN));
  await button.openTabs();
  await button.tab(tabId);
}

/** Whatever went wrong, the button says that nothing was saved, and the popup why the page could not be read. */
async function save(db: OnRecordDatabase, tabId: number): Promise<boolean> {
  try {
    const there = new Set((await findCollections(db)).map(({ id }) => id));
    const collectionIds = (await getLastCollections()).filter((id) => there.has(id));
    await keepTab(db, { requestId: newId(), tabId, collectionIds });
    await drawInTab(db, tabId);
    return true;
  } catch {
    return false;
  }
}
