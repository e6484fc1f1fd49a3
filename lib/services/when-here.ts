import type { Attribution } from "../domain/attribution";
import type { PageReport } from "../domain/page-report";
import type { WhenView } from "./record-view";

/** When the page has words said; where it does not tell, when the page or their part of it was published. */
export function whenHere({ article, segments }: PageReport, { saidOn, segment }: Attribution): WhenView {
  if (saidOn && saidOn.precision !== "unknown") return { label: "said", date: saidOn };
  const published = segments[segment]?.publishedOn ?? article.publishedOn;
  if (published && published.precision !== "unknown") return { label: "published", date: published };
  return { label: "unknown" };
}
