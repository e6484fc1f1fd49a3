import type { LibraryChange } from "../domain/library-change";
import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import { clearButton, showOnButton } from "../platform/badge";
import { findVisits, getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { countRelated } from "./match-page";
import { oneAtATime } from "./one-at-a-time";
import { getNews, readPageArticle } from "./page-article";
import { sha256 } from "./sha256";

/** What the toolbar button says of a page that was read. */
export interface PageFacts {
  /** How many different statements on record are related to what the page reports. */
  readonly related: number;
  /**
   * The page says something else than when it was kept last; `perhaps` if it was read by another release then, which may
   * be all there is to it.
   */
  readonly changed: "surely" | "perhaps" | "not";
}

/** Keeps the toolbar button of open pages up to date. Its words are in the reader's language. */
export interface PageButton {
  /** Shows what is known of the page of a tab; nothing where no page was read. */
  readonly tab: (tabId: number) => Promise<void>;
  /** The same for every tab whose page was read: after a change of what is kept, or of the language. */
  readonly openTabs: () => Promise<void>;
}

/** The button of a worker, given the store it opened at its start and the words for a page. */
export function makePageButton(
  opened: Promise<OnRecordDatabase>,
  titleOf: (facts: PageFacts) => Promise<string>,
): PageButton {
  const tab = oneAtATime(async (tabId: number) => {
    const visit = await getVisit(tabId);
    if (visit?.stage !== "done") return clearButton(tabId);
    const facts = await readFacts(opened, visit.report);
    const title = await titleOf(facts);
    // Asked for last: who went on to another page has had the button cleared.
    if (!isOfPage(await getVisit(tabId), visit.url)) return undefined;
    await showOnButton(tabId, { badge: badgeOf(facts), title });
    // Or it was cleared while it was written on.
    return isOfPage(await getVisit(tabId), visit.url) ? undefined : clearButton(tabId);
  });
  return {
    tab,
    openTabs: async () => {
      const read = (await findVisits()).filter(({ visit }) => visit.stage === "done");
      // One after the other; a tab that is closed by now, and has no button, does not keep the others from theirs.
      for (const { tabId } of read) await Promise.allSettled([tab(tabId)]);
    },
  };
}

/** Can a change alter what the button says of a kept page? */
export function bearsOnButton(change: LibraryChange): boolean {
  if (change.kind === "together") return change.changes.some(bearsOnButton);
  return /^(articles\.(delete|restore)|trash\.)/.test(change.kind);
}

async function readFacts(opened: Promise<OnRecordDatabase>, report: PageReport): Promise<PageFacts> {
  return { related: countRelated(report), changed: await readChanged(opened, report) };
}

/** A library that cannot be read is told of by the screens; the button then says what it knows without it. */
async function readChanged(
  opened: Promise<OnRecordDatabase>,
  report: PageReport,
): Promise<PageFacts["changed"]> {
  try {
    const { kept } = await readPageArticle(await opened, report, await sha256(report.article.text));
    if (kept === undefined || getNews(kept) !== "changed") return "not";
    return kept.otherReader ? "perhaps" : "surely";
  } catch {
    return "not";
  }
}

/** The number, and a dot for a text that surely changed: a quiet sign, which the title puts into words. */
function badgeOf({ related, changed }: PageFacts): string {
  return `${related === 0 ? "" : related}${changed === "surely" ? "•" : ""}`;
}

function isOfPage(visit: Visit | undefined, url: string): boolean {
  return visit?.stage === "done" && visit.url === url;
}
