import type { Attribution } from "../domain/attribution";
import type { PageReport } from "../domain/page-report";
import type { CorpusIndex } from "./corpus-index";
import { type ClaimView, claimAs, type WhenView } from "./record-view";

/** When the page has words said; where it does not tell, when the page or their part of it was published. */
export function whenHere({ article, segments }: PageReport, { saidOn, segment }: Attribution): WhenView {
  if (saidOn && saidOn.precision !== "unknown") return { label: "said", date: saidOn };
  const published = segments[segment]?.publishedOn ?? article.publishedOn;
  if (published && published.precision !== "unknown") return { label: "published", date: published };
  return { label: "unknown" };
}

/** The claim that an attribution denies or only mentions, by its surest match; undefined if it asserts it. */
export function claimHere(
  { matches }: PageReport,
  attribution: number,
  corpus: CorpusIndex,
): ClaimView | undefined {
  const own = matches.filter((match) => match.attribution === attribution && match.claimId && match.stance);
  const surest = own.toSorted((one, other) => other.probability - one.probability)[0];
  if (!surest?.claimId || !surest.stance || surest.stance === "asserts") return undefined;
  return claimAs(surest.claimId, surest.stance, corpus);
}
