import { engineVersion } from "../domain/engine";
import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import { getCurrentWindowId, openSidePanel } from "../platform/side-panel";
import { type ActiveTab, getActiveTab, watchActiveTab } from "../platform/tabs";
import { watchVisit } from "../platform/visits";
import { findPermissionsFor, forgetSite, requestSite, sitePattern } from "../platform/watched-sites";
import { corpusRevision, readCorpusRows } from "../store/corpus-repository";
import { sameAddress } from "../text/page-address";
import { copyServices } from "./copy-services";
import { corpusFacts, type CorpusFacts, type ReportFacts } from "./corpus-facts";
import { createJudgingServices } from "./judging-services";
import { loadReportRows, type ReportRows } from "./load-report-rows";
import type { ScreenStore } from "./open-screen-store";
import { readTab } from "./read-tab";
import { matchMarks } from "./show-matches";

/**
 * What popup and side panel ask of the world around them, over the real store and the real browser. Made once when a
 * screen starts; what a click needs without waiting (the window, the tab's address) is asked for right then.
 */
export function createScreenServices(store: Promise<ScreenStore>) {
  const windowId = getCurrentWindowId();
  const known: { windowId?: number | undefined; url?: string | undefined } = {};
  void windowId.then((id) => (known.windowId = id));
  return {
    watchVisit: (onVisit: (visit: Visit | undefined) => void) => watchTabVisit(onVisit),
    readPage: async (scope: "page" | "selection") => {
      const tab = await getActiveTab();
      if (tab !== undefined) await readTab(tab, scope);
    },
    loadRows: async (report: PageReport): Promise<ReportRows> => loadReportRows((await store).db, report),
    judging: createJudgingServices(store),
    marks: matchMarks,
    reportFacts: async (): Promise<ReportFacts> => {
      const { db, condition } = await store;
      return { engine: engineVersion, revision: await corpusRevision(db), store: condition };
    },
    corpusFacts: async (): Promise<CorpusFacts> => {
      const { db, condition } = await store;
      const { rows, revision } = await readCorpusRows(db);
      return corpusFacts(rows, revision, condition);
    },
    currentSite: async () => {
      known.url = (await getActiveTab())?.url;
      return known.url === undefined ? undefined : getSite(known.url);
    },
    watchSite: (_host: string, { subdomains }: { readonly subdomains: boolean }): Promise<boolean> =>
      known.url === undefined ? Promise.resolve(false) : requestSite(known.url, subdomains),
    unwatchSite: async (_host: string) => {
      if (known.url !== undefined) await forgetSite(known.url);
    },
    openSidePanel: async () => {
      if (known.windowId !== undefined) await openSidePanel(known.windowId);
    },
    ...copyServices,
  };
}

/**
 * The visit of the active tab, followed from tab to tab; one of another address than the tab shows is not handed over.
 * A jump to a place in the page is no news: handing the visit over again would draw the screen anew.
 */
function watchTabVisit(onVisit: (visit: Visit | undefined) => void): () => void {
  let stopVisit = () => {};
  let before: ActiveTab | undefined;
  const stopTab = watchActiveTab((tab) => {
    if (tab !== undefined && isSamePage(before, tab)) return;
    before = tab;
    stopVisit();
    if (tab === undefined) return onVisit(undefined);
    stopVisit = watchVisit(tab.id, (visit) => {
      const isThisPage = visit === undefined || tab.url === undefined || sameAddress(visit.url, tab.url);
      onVisit(isThisPage ? visit : undefined);
    });
  });
  return () => {
    stopTab();
    stopVisit();
  };
}

function isSamePage(before: ActiveTab | undefined, tab: ActiveTab): boolean {
  if (before?.id !== tab.id) return false;
  return before.url === tab.url || (before.url !== undefined && sameAddress(before.url, tab.url ?? ""));
}

async function getSite(url: string) {
  const [exact, wide] = [sitePattern(url, false), sitePattern(url, true)];
  if (exact === undefined || wide === undefined) return undefined;
  const watched = (await findPermissionsFor(url)).map(hostOf);
  return { host: hostOf(exact), ...(wide === exact ? {} : { below: hostOf(wide) }), watched };
}

/** What a host permission says of hosts; the one for everything says so. */
const hostOf = (permission: string) => /:\/\/([^/]+)\//.exec(permission)?.[1] ?? permission;
