import type { PageReport } from "../domain/page-report";
import { sameAddress } from "../text/page-address";
import { UnreadPageError } from "./page-at-hand";

/**
 * The report of a tab, if it is of the page the user saw when they asked: what they typed about one page is never kept
 * with another that the tab went on to. Where that page's address is not known, whatever the tab shows is taken.
 * @throws UnreadPageError
 */
export function requireSamePage(report: PageReport, url: string | undefined): PageReport {
  if (url === undefined || sameAddress(report.article.url, url)) return report;
  throw new UnreadPageError("the tab went on to another page");
}
