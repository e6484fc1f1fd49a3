import type { CollectionId } from "../domain/ids";
import type { Request, Response } from "../messaging/contract";
import { setLastCollections } from "../platform/last-collections";
import { askPage, getTab } from "../platform/tabs";
import { getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { oneAtATime } from "./one-at-a-time";
import type { PageWorld } from "./page-at-hand";
import { readTab } from "./read-tab";
import { saveArticle } from "./save-article";

/** The tabs and their pages as they are. */
export const tabPages: PageWorld = {
  getTab,
  getVisit,
  readTab,
  askPage,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * As {@link tabPages}; a page that several requests want read anew at once is read once for those that came before the
 * reading began.
 */
export function shareReadings(pages: PageWorld): PageWorld {
  const readAnew = oneAtATime((tabId: number) => pages.askPage(tabId, { name: "page.read", scope: "page" }));
  return {
    ...pages,
    askPage: (tabId, request) => (request.scope === "page" ? readAnew(tabId) : pages.askPage(tabId, request)),
  };
}

/**
 * Keeps the article of a tab as {@link saveArticle} does, and remembers in which collections for the next one; a save
 * that names none, as that of another version, leaves them as they were.
 */
export async function keepTab(
  db: OnRecordDatabase,
  request: Request<"article.save">,
): Promise<Response<"article.save">> {
  const saved = await saveArticle(db, tabPages, request);
  const made = request.collectionName === undefined ? [] : [request.requestId as CollectionId];
  const named = [...request.collectionIds, ...made];
  if (named.length > 0) await setLastCollections(named);
  return saved;
}
