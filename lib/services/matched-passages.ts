import { describeQuote } from "../annotation/describe-quote";
import type { PageReport } from "../domain/page-report";
import type { MatchedPassage } from "../messaging/annotation-request";

/** More than these are not marked in a page. */
const MOST = 2000;

/**
 * What of a page can be marked as matched, in page order: the names of figures, unless they are only possibly meant, and
 * the words of statements with a related statement on record that was made earlier.
 */
export function findMatchedPassages({
  article: { text },
  mentions,
  attributions,
  matches,
}: PageReport): readonly MatchedPassage[] {
  const isEarlier = matches.filter(({ tier, order }) => tier === "related" && order === "earlier");
  const taken = new Set(isEarlier.map(({ attribution }) => attribution));
  const spans = [
    ...mentions.filter(({ tier }) => tier !== "possible").map((span) => ({ ...span, as: "figure" as const })),
    ...attributions
      .filter((_, index) => taken.has(index))
      .map((span) => ({ ...span, as: "statement" as const })),
  ];
  return spans
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map(({ start, end, as }) => ({
      id: passageId({ start, end }),
      as,
      selector: describeQuote(text, start, end),
    }));
}

/** What names a passage of a page: its place in the article's text, as the keys of the page's statements do. */
export function passageId({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
