import { useCallback, useEffect, useState } from "preact/hooks";

import type { Visit, VisitFailure } from "../lib/domain/visit";
import { buildReportView, type ReportView } from "../lib/services/report-view";
import type { ReportFacts } from "../lib/services/corpus-facts";
import type { ScreenServices } from "./services";

/** What a screen has to show of the active tab's page. */
export type PageState =
  /** Nothing is known of the page the tab shows. */
  | { readonly kind: "unread" }
  | { readonly kind: "working"; readonly visit: Exclude<Visit, { stage: "failed" | "none" }> }
  | { readonly kind: "not-article" }
  | { readonly kind: "failed"; readonly code: VisitFailure; readonly detail: string }
  | { readonly kind: "ready"; readonly view: ReportView; readonly facts: ReportFacts };

/** The state of the active tab's page, live, and the way to have it read. `undefined` until the first word of it. */
export function usePage(services: ScreenServices): {
  readonly page: PageState | undefined;
  readonly read: (scope: "page" | "selection") => void;
} {
  const [page, setPage] = useState<PageState>();
  useEffect(() => {
    let latest = 0;
    const stop = services.watchVisit((visit) => {
      const turn = ++latest;
      // Matched again (something was judged or put right), the page stays as it is until its rows are there.
      setPage((now) => (isOfReport(now, visit) ? now : beforeRows(visit)));
      if (visit?.stage !== "done") return;
      join(services, visit).then(
        (ready) => turn === latest && setPage(ready),
        (fault: unknown) => turn === latest && setPage(faultOf(fault)),
      );
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [services]);
  const read = useCallback(
    (scope: "page" | "selection") => {
      services.readPage(scope).catch((fault: unknown) => setPage(faultOf(fault)));
    },
    [services],
  );
  return { page, read };
}

async function join(
  services: ScreenServices,
  { report }: Extract<Visit, { stage: "done" }>,
): Promise<PageState> {
  const [rows, facts] = await Promise.all([services.loadRows(report), services.reportFacts()]);
  return { kind: "ready", view: buildReportView(report, rows), facts };
}

function beforeRows(visit: Visit | undefined): PageState {
  if (!visit) return { kind: "unread" };
  if (visit.stage === "none") return { kind: "not-article" };
  if (visit.stage === "failed") return { kind: "failed", code: visit.code, detail: visit.detail };
  return { kind: "working", visit };
}

function isOfReport(now: PageState | undefined, visit: Visit | undefined): boolean {
  return now?.kind === "ready" && visit?.stage === "done" && now.view.url === visit.report.article.url;
}

function faultOf(fault: unknown): PageState {
  const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return { kind: "failed", code: "match-failed", detail };
}

/** Tells the page of one state from that of another; equal while the same page is worked on. */
export function pageKeyOf(page: PageState | undefined): string {
  if (page?.kind === "ready") return page.view.url;
  if (page?.kind === "working") return page.visit.url;
  return page?.kind ?? "";
}
