import type { ExtractedArticle } from "../domain/article";
import { engineVersion } from "../domain/engine";
import type { CollectionId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { Handlers } from "../messaging/answer";
import type { Request, Response } from "../messaging/contract";
import { clearBadge, showBadge } from "../platform/badge";
import { setLastCollections } from "../platform/last-collections";
import { askPage, getTab, isShowing } from "../platform/tabs";
import { isRematchDue, setRematchDue } from "../platform/rematch-flag";
import { findVisits, getVisit, removeVisit, setVisit } from "../platform/visits";
import { isWatched } from "../platform/watched-sites";
import { corpusRevision } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";
import { sameValue } from "../store/updates/same-value";
import { sameAddress } from "../text/page-address";
import { addAnnotation } from "./add-annotation";
import { changeLibrary } from "./change-library";
import { compiledCorpus } from "./compiled-corpus";
import { countRelated, matchPage } from "./match-page";
import { readTab } from "./read-tab";
import { makeRematcher } from "./rematch-pages";
import { saveArticle } from "./save-article";

/** The tabs and their pages as they are. */
const pages = { getTab, getVisit, readTab, askPage };

/** What the worker answers to each message, given the store it opened at its start. */
export function workerHandlers(opened: Promise<OnRecordDatabase>): Handlers {
  const world = {
    compiledCorpus: async () => compiledCorpus(await opened),
    judgements: async () => readJudgements(await opened),
    isShowing,
    findVisits,
    isRematchDue,
    setRematchDue,
    getVisit,
    setVisit,
    removeVisit,
    showBadge,
    now: () => performance.now(),
  };
  const rematcher = makeRematcher(world);
  void rematcher.resume();
  return {
    "page.ready": async ({ url }, caller) => {
      if (caller.tabId !== undefined) await forgetOtherPage(caller.tabId, url);
      return { read: await isWatched(caller.url ?? "") };
    },
    "article.match": async (body, caller) => {
      // Between the permission to read unasked and the article the user may have taken the site off the list.
      const wanted = body.asked || (await isWatched(caller.url ?? ""));
      if (!wanted || caller.tabId === undefined) return { related: 0 };
      const known = await getSameReport(await opened, caller.tabId, body.article);
      return known ? { related: countRelated(known) } : matchPage(world, caller.tabId, body);
    },
    "corpus.install": async () => ({ revision: await corpusRevision(await opened) }),
    "article.save": async (request) => keepArticle(await opened, request),
    "annotation.add": async (request) => addAnnotation(await opened, pages, request),
    "library.change": ({ requestId, change }) =>
      rematcher.around(change, async () => changeLibrary(await opened, requestId, change)),
  };
}

/** Keeps the article of a tab, and remembers where for the next one. */
export async function keepArticle(
  db: OnRecordDatabase,
  request: Request<"article.save">,
): Promise<Response<"article.save">> {
  const saved = await saveArticle(db, pages, request);
  const made = request.collectionName === undefined ? [] : [request.requestId as CollectionId];
  await setLastCollections([...request.collectionIds, ...made]);
  return saved;
}

/**
 * The report of a tab, if matching this article again would only make it anew: a page that is read once more before it
 * is saved has mostly not changed, and screens that show the report need not be drawn again.
 */
async function getSameReport(
  db: OnRecordDatabase,
  tabId: number,
  article: ExtractedArticle,
): Promise<PageReport | undefined> {
  const visit = await getVisit(tabId);
  if (visit?.stage !== "done") return undefined;
  const { report } = visit;
  if (report.engine !== engineVersion || report.corpusRevision !== (await corpusRevision(db)))
    return undefined;
  return sameValue({ ...report.article, extractMs: 0 }, { ...article, extractMs: 0 }) ? report : undefined;
}

/** After a navigation inside the page, what was read before belongs to another article. */
async function forgetOtherPage(tabId: number, url: string): Promise<void> {
  const visit = await getVisit(tabId);
  if (visit === undefined || visit.stage === "reading" || sameAddress(visit.url, url)) return;
  await removeVisit(tabId);
  await clearBadge(tabId);
}
