import type { ExtractedArticle } from "../domain/article";
import type { PageReport } from "../domain/page-report";
import type { Visit, VisitFailure } from "../domain/visit";
import { sameAddress } from "../text/page-address";

/** What matching needs of the world around it. */
export interface MatchWorld {
  /** The report on an article under the corpus and the judgements of now. */
  readonly report: (article: ExtractedArticle) => Promise<PageReport>;
  /** Does the tab still show the page of this address? */
  readonly isShowing: (tabId: number, url: string) => Promise<boolean>;
  readonly getVisit: (tabId: number) => Promise<Visit | undefined>;
  readonly setVisit: (tabId: number, visit: Visit) => Promise<void>;
  readonly removeVisit: (tabId: number) => Promise<void>;
  /** Has the toolbar button of a tab say what is known of its page; nobody waits for it. */
  readonly showButton: (tabId: number) => void;
}

/**
 * Above this a text is not matched: a page that is nothing but statements takes two seconds for every 100,000
 * characters, during which no other page is matched, and fills the session storage. The longest articles have a
 * quarter of it.
 */
const MOST_CHARACTERS = 400_000;

/** How many different statements on record a report shows without a "possibly". */
export function countRelated(report: Pick<PageReport, "matches">): number {
  return new Set(report.matches.filter((match) => match.tier === "related").map((match) => match.statementId))
    .size;
}

/**
 * Matches the article of a tab and keeps the report as the tab's visit; answers with the number on the badge. Asked
 * twice it does the same work twice to the same end. An unasked article that the gate holds to be none is left alone.
 * A page that was left in the meantime, or a closed tab, gets no report and no badge; a fault becomes the visit's
 * failure and is thrown on, a text or a report that is too large only becomes the failure.
 */
export async function matchPage(
  world: MatchWorld,
  tabId: number,
  { article, asked }: { readonly article: ExtractedArticle; readonly asked: boolean },
): Promise<{ related: number }> {
  const { url, text } = article;
  if (!(await world.isShowing(tabId, url))) return { related: 0 };
  if (!asked && !article.isArticle) {
    await conclude(world, tabId, { stage: "none", url });
    return { related: 0 };
  }
  if (text.length > MOST_CHARACTERS) {
    await conclude(world, tabId, failed(url, "too-large", `${text.length} characters of text`));
    return { related: 0 };
  }
  await world.setVisit(tabId, matching(article));
  const report = await match(world, tabId, article);
  const visit = await world.getVisit(tabId);
  if (visit === undefined || !sameAddress(visit.url, url)) return { related: 0 };
  if (!(await keepReport(world, tabId, report))) return { related: 0 };
  world.showButton(tabId);
  return { related: countRelated(report) };
}

async function match(world: MatchWorld, tabId: number, article: ExtractedArticle): Promise<PageReport> {
  try {
    return await world.report(article);
  } catch (cause) {
    await conclude(world, tabId, failed(article.url, "match-failed", detailOf(cause)));
    throw cause;
  }
}

/** Keeps a report; false if its page is gone or the session storage cannot hold it. */
async function keepReport(world: MatchWorld, tabId: number, report: PageReport): Promise<boolean> {
  const { url } = report.article;
  try {
    return await keep(world, tabId, { stage: "done", url, report });
  } catch (cause) {
    await conclude(world, tabId, failed(url, "too-large", detailOf(cause)));
    return false;
  }
}

/** Keeps how a reading ended without a report; the button must not go on showing the one before. */
async function conclude(world: MatchWorld, tabId: number, visit: Visit): Promise<void> {
  if (await keep(world, tabId, visit)) world.showButton(tabId);
}

/** Keeps a visit; takes it back, and answers false, if the tab was closed or went on while it was written. */
async function keep(world: MatchWorld, tabId: number, visit: Visit): Promise<boolean> {
  await world.setVisit(tabId, visit);
  if (await world.isShowing(tabId, visit.url)) return true;
  const kept = await world.getVisit(tabId);
  if (kept !== undefined && sameAddress(kept.url, visit.url)) await world.removeVisit(tabId);
  return false;
}

function matching({ url, title, outlet, publishedOn, text }: ExtractedArticle): Visit {
  return { stage: "matching", url, title, outlet, publishedOn, characters: text.length };
}

function failed(url: string, code: VisitFailure, detail: string): Visit {
  return { stage: "failed", url, code, detail: detail.slice(0, 500) };
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
