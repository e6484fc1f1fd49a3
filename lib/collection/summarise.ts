import type { ArticleVersion, KeptReport } from "../domain/article-version";
import type { ClaimId, FigureId } from "../domain/ids";
import type { LibraryArticle } from "../domain/library-article";
import type { UncertainDate } from "../domain/uncertain-date";
import { type ChangedHead, hasChangedSinceFirst } from "./describe-change";

/** What a kept report comes to in a list. */
export type ReportFacts = {
  /** Statements the article reports. */
  readonly statements: number;
  /** Different statements on record that were shown as related when it was kept. */
  readonly related: number;
  /** Figures it names for certain or probably, in the order of their first place. */
  readonly figureIds: readonly FigureId[];
  /** Claims its statements take up, in the order of their first place. */
  readonly claimIds: readonly ClaimId[];
};

/** What lists show of an article and filter it by, from its latest version and the user's corrections of it. */
export type ArticleSummary = ReportFacts & {
  readonly title: string;
  readonly outlet?: string;
  /** Absent where nothing is known of the day. */
  readonly publishedOn?: UncertainDate;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** When the latest version was captured; RFC 3339, UTC. */
  readonly capturedAt: string;
  readonly versions: number;
  /** The words of the article changed since it was kept first. */
  readonly hasChanged?: true;
};

/** As much of a version as its list shows. */
export type VersionHead = ChangedHead &
  Pick<ArticleVersion, "seq" | "title" | "outlet" | "publishedOn" | "language" | "direction" | "capturedAt">;

/** Counts and ids of a report for {@link summarise}; judgements of the user's are not applied. */
export function summariseReport({
  attributions,
  matches,
  mentions,
}: Pick<KeptReport, "attributions" | "matches" | "mentions">): ReportFacts {
  const related = matches.filter(({ tier }) => tier === "related");
  const named = mentions.filter(({ tier }) => tier !== "possible");
  return {
    statements: attributions.length,
    related: new Set(related.map(({ statementId }) => statementId)).size,
    figureIds: [...new Set(named.map(({ figureId }) => figureId))],
    claimIds: [...new Set(attributions.flatMap(({ claimIds }) => claimIds))],
  };
}

/**
 * What a list shows of an article: the user's corrections over what the latest of its versions says. A corrected outlet
 * of no words, or a day that is not known, is left out; the direction is that of the text and cannot be corrected.
 * @param versions heads of its versions in any order, at least one
 */
export function summarise(
  { corrections }: Pick<LibraryArticle, "corrections">,
  versions: readonly VersionHead[],
  { statements, related, figureIds, claimIds }: ReportFacts,
): ArticleSummary {
  const latest = versions.reduce((one, other) => (other.seq > one.seq ? other : one));
  const outlet = corrections.outlet ? corrections.outlet.value : latest.outlet;
  const publishedOn = corrections.publishedOn ? corrections.publishedOn.value : latest.publishedOn;
  return {
    title: corrections.title?.value ?? latest.title,
    ...(outlet !== undefined && outlet !== "" && { outlet }),
    ...(publishedOn !== undefined && publishedOn.precision !== "unknown" && { publishedOn }),
    language: corrections.language?.value ?? latest.language,
    direction: latest.direction,
    capturedAt: latest.capturedAt,
    versions: versions.length,
    ...(hasChangedSinceFirst(versions) && { hasChanged: true }),
    statements,
    related,
    figureIds,
    claimIds,
  };
}
