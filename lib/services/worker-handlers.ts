import type { Handlers } from "../messaging/answer";
import { getVisit, removeVisit, setVisit } from "../platform/visits";
import { clearBadge, showBadge } from "../platform/badge";
import { isShowing } from "../platform/tabs";
import { isWatched } from "../platform/watched-sites";
import { corpusRevision } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { sameAddress } from "../text/page-address";
import { compiledCorpus } from "./compiled-corpus";
import { matchPage } from "./match-page";

/** What the worker answers to each message, given the store it opened at its start. */
export function workerHandlers(opened: Promise<OnRecordDatabase>): Handlers {
  const world = {
    compiledCorpus: async () => compiledCorpus(await opened),
    isShowing,
    getVisit,
    setVisit,
    removeVisit,
    showBadge,
    now: () => performance.now(),
  };
  return {
    "page.ready": async ({ url }, caller) => {
      if (caller.tabId !== undefined) await forgetOtherPage(caller.tabId, url);
      return { read: await isWatched(caller.url ?? "") };
    },
    "article.match": async (body, caller) => {
      // Between the permission to read unasked and the article the user may have taken the site off the list.
      const wanted = body.asked || (await isWatched(caller.url ?? ""));
      return wanted && caller.tabId !== undefined ? matchPage(world, caller.tabId, body) : { related: 0 };
    },
    "corpus.install": async () => ({ revision: await corpusRevision(await opened) }),
  };
}

/** After a navigation inside the page, what was read before belongs to another article. */
async function forgetOtherPage(tabId: number, url: string): Promise<void> {
  const visit = await getVisit(tabId);
  if (visit === undefined || visit.stage === "reading" || sameAddress(visit.url, url)) return;
  await removeVisit(tabId);
  await clearBadge(tabId);
}
