import type { PageCommand } from "../platform/context-menus";
import type { AskedTab } from "../platform/browser-events";
import { showBadge, showSaveOutcome } from "../platform/badge";
import { getLastCollections } from "../platform/last-collections";
import { openSidePanel } from "../platform/side-panel";
import { getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { countRelated } from "./match-page";
import { newId } from "./new-id";
import { keepArticle } from "./worker-handlers";

/** How long the outcome of a save stands on the toolbar button, in milliseconds. */
const SHOWN = 2500;

/**
 * Does what the user asked for with a key or in the page's context menu. Saving goes into the collections of the last
 * save, as it does in the popup with nothing chosen; annotating opens the side panel, where notes are typed, and must
 * do so before anything is waited for.
 */
export async function runPageCommand(
  opened: Promise<OnRecordDatabase>,
  command: PageCommand,
  { id: tabId, windowId }: AskedTab,
): Promise<void> {
  if (command === "annotate") return openSidePanel(windowId);
  const isSaved = await save(await opened, tabId);
  await showSaveOutcome(tabId, isSaved);
  await new Promise((resolve) => setTimeout(resolve, SHOWN));
  await showSaveOutcome(tabId, undefined);
  const visit = await getVisit(tabId);
  await showBadge(tabId, visit?.stage === "done" ? countRelated(visit.report) : 0);
}

/** Whatever went wrong, the button says that nothing was saved, and the popup why the page could not be read. */
async function save(db: OnRecordDatabase, tabId: number): Promise<boolean> {
  try {
    const collectionIds = await getLastCollections();
    await keepArticle(db, { requestId: newId(), tabId, collectionIds, corrections: {} });
    return true;
  } catch {
    return false;
  }
}
