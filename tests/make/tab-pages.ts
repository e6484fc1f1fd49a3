import type { PageReport } from "../../lib/domain/page-report";
import type { PageWorld } from "../../lib/services/page-at-hand";

/** What a tab shows: the address, what was read of it, and what it says when it is read again. */
export interface TabPage {
  /** Undefined where the browser does not tell it. */
  readonly url: string | undefined;
  readonly report?: PageReport;
  /** What its page says now; absent where it cannot be read again. */
  readonly now?: PageReport;
}

/** Tabs by their ids, and how often each was read. */
export function makeTabPages(
  tabs: Readonly<Record<number, TabPage>>,
): PageWorld & { readonly reads: number[] } {
  const read = new Map<number, PageReport>();
  const reads: number[] = [];
  const readNow = (tabId: number): boolean => {
    reads.push(tabId);
    const now = tabs[tabId]?.now;
    if (now !== undefined) read.set(tabId, now);
    return now !== undefined;
  };
  return {
    reads,
    getTab: (id) => Promise.resolve(tabs[id] && { id, url: tabs[id].url }),
    getVisit: (id) => {
      const report = read.get(id) ?? tabs[id]?.report;
      return Promise.resolve(report && { stage: "done", url: report.article.url, report });
    },
    readTab: ({ id }) => Promise.resolve(void readNow(id)),
    wait: () => Promise.resolve(),
    askPage: (id) =>
      readNow(id) ? Promise.resolve({ ok: true }) : Promise.reject(new Error("nobody listens")),
  };
}
