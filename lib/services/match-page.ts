import type { ExtractedArticle } from "../domain/article";
import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import type { CompiledCorpus } from "../reading/compile-corpus";
import { readArticle } from "../reading/read-article";
import { sameAddress } from "../text/page-address";

/** What matching needs of the world around it. */
export interface MatchWorld {
  readonly compiledCorpus: () => Promise<CompiledCorpus>;
  readonly getVisit: (tabId: number) => Promise<Visit | undefined>;
  readonly setVisit: (tabId: number, visit: Visit) => Promise<void>;
  readonly showBadge: (tabId: number, related: number) => Promise<void>;
  readonly now: () => number;
}

/** How many different statements on record a report shows without a "possibly". */
export function countRelated(report: Pick<PageReport, "matches">): number {
  return new Set(report.matches.filter((match) => match.tier === "related").map((match) => match.statementId))
    .size;
}

/**
 * Matches the article of a tab and keeps the report as the tab's visit; answers with the number on the badge. Asked
 * twice it does the same work twice to the same end. An unasked article that the gate holds to be none is left alone.
 * A page that was left in the meantime gets no report; a fault becomes the visit's failure and is thrown on.
 */
export async function matchPage(
  world: MatchWorld,
  tabId: number,
  { article, asked }: { readonly article: ExtractedArticle; readonly asked: boolean },
): Promise<{ related: number }> {
  const { url, title, outlet, publishedOn } = article;
  if (!asked && !article.isArticle) {
    await world.setVisit(tabId, { stage: "none", url });
    return { related: 0 };
  }
  await world.setVisit(tabId, {
    stage: "matching",
    url,
    title,
    outlet,
    publishedOn,
    characters: article.text.length,
  });
  try {
    const started = world.now();
    const report = readArticle(article, await world.compiledCorpus());
    const matchMs = world.now() - started;
    const visit = await world.getVisit(tabId);
    if (visit === undefined || !sameAddress(visit.url, url)) return { related: 0 };
    const related = countRelated(report);
    await world.setVisit(tabId, { stage: "done", url, report: { ...report, matchMs } });
    await world.showBadge(tabId, related);
    return { related };
  } catch (cause) {
    const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    await world.setVisit(tabId, { stage: "failed", url, code: "match-failed", detail: detail.slice(0, 500) });
    throw cause;
  }
}
