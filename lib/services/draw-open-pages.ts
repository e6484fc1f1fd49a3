import type { LibraryChange } from "../domain/library-change";
import { getSettings } from "../platform/settings";
import { findKnownTabs, getTab } from "../platform/tabs";
import { getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { sameAddress } from "../text/page-address";
import { drawAnnotations, drawingBrowser } from "./draw-annotations";
import { readNotes } from "./notes-of-page";

/**
 * Draws the user's annotations in the page of a tab, or takes away those that are there no more; nothing is put into a
 * page without any. The page's own word on its address counts where it was read, so that its notes are found there too.
 */
export async function drawInTab(db: OnRecordDatabase, tabId: number): Promise<void> {
  const visit = await getVisit(tabId);
  const read = visit?.stage === "done" ? visit.report.article : undefined;
  await drawAnnotations(
    {
      ...drawingBrowser,
      getUrl: async () => (await getTab(tabId))?.url,
      isDrawingOn: async () => (await getSettings()).drawAnnotations,
      findFor: async (url) => {
        const page = read !== undefined && sameAddress(read.url, url) ? read : { url, fieldSources: {} };
        return (await readNotes(db, page)).drawn;
      },
    },
    tabId,
  );
}

/** Brings the drawings of all open pages up to date whose addresses the browser tells us. */
export async function drawInOpenTabs(db: OnRecordDatabase): Promise<void> {
  for (const { id } of await findKnownTabs()) await drawInTab(db, id);
}

/** Can a change alter what is drawn in pages? */
export function bearsOnDrawing(change: LibraryChange): boolean {
  if (change.kind === "together") return change.changes.some(bearsOnDrawing);
  return /^(annotations?|articles|trash)\./.test(change.kind) && change.kind !== "articles.tag";
}
