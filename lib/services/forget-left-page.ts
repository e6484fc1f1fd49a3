import type { Visit } from "../domain/visit";
import type { PresenceReply, PresenceRequest } from "../messaging/page-request";
import { clearButton } from "../platform/badge";
import { askPage } from "../platform/tabs";
import { getVisit, removeVisit, withVisit } from "../platform/visits";
import { sameAddress } from "../text/page-address";

/**
 * Forgets what was read in a tab that says it is loading. Browsers say so of a jump to a place in the page too: where
 * the reading script still stands in a page of the same address, nothing was left and nothing is forgotten.
 */
export async function forgetLeftPage(tabId: number): Promise<void> {
  const visit = await getVisit(tabId);
  if (visit === undefined) return clearButton(tabId);
  const url = await getReadAddress(tabId);
  if (url !== undefined && sameAddress(url, visit.url)) return;
  await withVisit(tabId, async () => {
    if (!isSame(visit, await getVisit(tabId))) return;
    await removeVisit(tabId);
    await clearButton(tabId);
  });
}

/**
 * Forgets what was read in a tab whose document is there by now, where no reading script stands in it: when it began to
 * load, the script of the document before may still have answered.
 */
export async function forgetReloadedPage(tabId: number): Promise<void> {
  const visit = await getVisit(tabId);
  // One that is under way is of this document: its script may be on its way into it.
  if (visit?.stage === "done") await forgetLeftPage(tabId);
}

/** The address of the page in which a reading script stands; undefined where there is none. */
async function getReadAddress(tabId: number): Promise<string | undefined> {
  try {
    const reply = await askPage(tabId, { name: "page.where" } satisfies PresenceRequest);
    return (reply as PresenceReply | undefined)?.url;
  } catch {
    // The browser rejects where nobody listens: the page is gone, and its script with it.
    return undefined;
  }
}

/** False if the tab was read anew while its page was asked. What was only matched anew is what the left page said. */
function isSame(visit: Visit, now: Visit | undefined): boolean {
  if (now?.stage !== visit.stage || now.url !== visit.url) return false;
  if (visit.stage !== "done" || now.stage !== "done") return true;
  return now.report.article.extractMs === visit.report.article.extractMs;
}
