import type { LibraryChange } from "../domain/library-change";
import type { PageReport } from "../domain/page-report";
import { getSettings } from "../platform/settings";
import { findKnownTabs, getTab } from "../platform/tabs";
import { getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { sameAddress } from "../text/page-address";
import { drawAnnotations, drawingBrowser, drawMatches } from "./draw-annotations";
import { findMatchedPassages } from "./matched-passages";
import { readNotes } from "./notes-of-page";
import { oneAtATime } from "./one-at-a-time";
import { isMarkedSite } from "./show-matches";

/** Keeps what is drawn in open pages up to date. However many changes come at once, each page is drawn in once more. */
export interface Drawer {
  /** Draws in the page of a tab, as {@link drawInTab} does. */
  readonly tab: (tabId: number) => Promise<void>;
  /** Draws in all open pages whose addresses the browser tells us. */
  readonly openTabs: () => Promise<void>;
}

/** The drawer of a worker, given the store it opened at its start. */
export function makeDrawer(opened: Promise<OnRecordDatabase>): Drawer {
  const tab = oneAtATime(async (tabId: number) => drawInTab(await opened, tabId));
  return {
    tab,
    openTabs: async () => {
      for (const { id } of await findKnownTabs()) await tab(id);
    },
  };
}

/**
 * Draws the user's annotations in the page of a tab, and what was matched in it where the user wants to see that, or
 * takes away what is there no more; nothing is put into a page without either. The page's own word on its address counts
 * where it was read, so that its notes are found there too.
 */
export async function drawInTab(db: OnRecordDatabase, tabId: number): Promise<void> {
  const url = (await getTab(tabId))?.url;
  const visit = await getVisit(tabId);
  const report = visit?.stage === "done" ? visit.report : undefined;
  const read = report?.article;
  await drawAnnotations(
    {
      ...drawingBrowser,
      getUrl: async () => url,
      isDrawingOn: async () => (await getSettings()).drawAnnotations,
      findFor: async (address) => {
        const isRead = read !== undefined && sameAddress(read.url, address);
        return (await readNotes(db, isRead ? read : { url: address, fieldSources: {} })).drawn;
      },
    },
    tabId,
  );
  if (url !== undefined) await drawMatchesOf(tabId, url, report);
}

async function drawMatchesOf(tabId: number, url: string, report: PageReport | undefined): Promise<void> {
  const isWanted = isMarkedSite(await getSettings(), url);
  const isRead = report !== undefined && sameAddress(report.article.url, url);
  const passages = isWanted && isRead ? findMatchedPassages(report) : [];
  await drawMatches(drawingBrowser, tabId, { url, passages });
}

/** Can a change alter what is drawn in pages? */
export function bearsOnDrawing(change: LibraryChange): boolean {
  if (change.kind === "together") return change.changes.some(bearsOnDrawing);
  return /^(annotations?|articles|trash)\./.test(change.kind) && change.kind !== "articles.tag";
}
