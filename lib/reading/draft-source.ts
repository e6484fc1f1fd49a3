import { isOwnCanonical } from "../collection/identity";
import type { UncertainDate } from "../domain/uncertain-date";
import type { DraftReport, DraftSource } from "./statement-draft";

const unknownDate: UncertainDate = { value: "", precision: "unknown", basis: "unknown" };

/** What is published at a page, and in the segment `index` of it where that is one article of a round-up or an entry of a live blog. */
export function draftSource({ article, segments }: DraftReport, index: number): DraftSource {
  const { url, canonicalUrl, title, byline, outlet, publishedOn, language, text } = article;
  const page: DraftSource = {
    url,
    ...(canonicalUrl !== undefined && isOwnCanonical(url, canonicalUrl) ? { canonicalUrl } : {}),
    headline: title,
    byline,
    outlet: outlet ?? hostOf(url),
    publishedOn: publishedOn ?? unknownDate,
    language,
  };
  const segment = segments[index];
  if (segment?.kind === "entry" && segment.publishedOn) return { ...page, publishedOn: segment.publishedOn };
  if (segment?.kind !== "dispatch") return page;
  const before = segments.slice(0, index).filter(({ kind }) => kind === "dispatch");
  const { headline } = segment;
  return {
    ...page,
    part: {
      number: before.length + 1,
      headline: headline ? text.slice(headline.start, headline.end).trim() : "",
      outlet: segment.outlet ?? "",
      publishedOn: segment.publishedOn ?? unknownDate,
    },
  };
}

/** The host of an address without "www.", in lower case; "" if it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, "") : "";
}
