import type { Match } from "../../lib/domain/page-report";

/** Shown and right of them. */
export type Share = { readonly shown: number; readonly right: number };

/** Counts of some units. */
export type RelatedCounts = {
  /** Units with a statement on the same claim elsewhere on record; those of them that were found as attributions. */
  readonly eligible: number;
  readonly found: number;
  /** Of the eligible: the first match shares a claim (P@1 is firstRight / eligible); some match does. */
  readonly firstRight: number;
  readonly anyRight: number;
  /** Of the eligible with a match that shares a claim in tier `related` (recall of the tier is this / eligible). */
  readonly relatedFound: number;
  /** Matches by tier, and how many of them share a claim with their unit. */
  readonly related: Share;
  readonly possible: Share;
  /**
   * Units without a claim, those of them with any match, and those with one called related. Only matches on a claim
   * that the gold knows count: of others it cannot say whether a unit takes them up.
   */
  readonly withoutClaim: number;
  readonly falseAlarms: number;
  readonly falseRelated: number;
  /** Units without a claim that have only matches on claims the gold does not know. */
  readonly unjudged: number;
  /** Matches whose order contradicts the months of the gold. */
  readonly wrongOrder: number;
};

/** One unit with what was shown for it; undefined matches: it was not found as an attribution. */
export type JudgedUnit = {
  readonly doc: string;
  readonly row: number;
  readonly text: string;
  readonly claims: readonly string[];
  readonly isEligible: boolean;
  readonly claimIds: readonly string[];
  readonly matches: readonly JudgedMatch[] | undefined;
};

/** A match with the verdict on it. */
export type JudgedMatch = {
  readonly match: Match;
  readonly right: boolean;
  /** Whether the match is on a claim that the gold knows, or on none. */
  readonly isJudged: boolean;
  readonly wrongOrder: boolean;
};

/** Counts the units; a match belongs to the tier it was shown in. */
export function countRelated(units: readonly JudgedUnit[]): RelatedCounts {
  const eligible = units.filter(({ isEligible }) => isEligible);
  const without = units.filter(({ claims, matches }) => claims.length === 0 && matches !== undefined);
  const all = units.flatMap(({ matches }) => matches ?? []);
  const count = (of: readonly JudgedUnit[], test: (matches: readonly JudgedMatch[]) => boolean) =>
    of.filter(({ matches }) => matches !== undefined && test(matches)).length;
  const isRelated = ({ match }: JudgedMatch) => match.tier === "related";
  return {
    eligible: eligible.length,
    found: count(eligible, () => true),
    firstRight: count(eligible, (matches) => matches[0]?.right === true),
    anyRight: count(eligible, (matches) => matches.some(({ right }) => right)),
    relatedFound: count(eligible, (matches) => matches.some((one) => one.right && isRelated(one))),
    related: shareOf(all.filter(isRelated)),
    possible: shareOf(all.filter((one) => !isRelated(one))),
    withoutClaim: without.length,
    falseAlarms: count(without, (matches) => matches.some(({ isJudged }) => isJudged)),
    falseRelated: count(without, (matches) => matches.some((one) => one.isJudged && isRelated(one))),
    unjudged: count(without, (matches) => matches.length > 0 && !matches.some(({ isJudged }) => isJudged)),
    wrongOrder: all.filter(({ wrongOrder }) => wrongOrder).length,
  };
}

/** How many matches there are, and how many of them are right. */
export function shareOf(matches: readonly JudgedMatch[]): Share {
  return { shown: matches.length, right: matches.filter(({ right }) => right).length };
}
