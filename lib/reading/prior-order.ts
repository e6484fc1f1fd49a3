import type { Match } from "../domain/page-report";

/** A match with the day it is sorted by. */
export type DatedMatch = { readonly match: Match; readonly day: string | undefined };

const TIERS = ["related", "possible"] as const;
const ORDERS = ["earlier", "same-day", "unknown", "later"] as const;

/**
 * The order of the screens: what is related before what is possible; in each, earlier statements newest first (so the
 * first on record stays last), then those of the same day, of unknown order, and later ones oldest first. Ties by
 * probability, then by id.
 */
export function sortForScreens(matches: readonly DatedMatch[]): readonly Match[] {
  return matches.toSorted(compare).map(({ match }) => match);
}

function compare(one: DatedMatch, other: DatedMatch): number {
  const [a, b] = [one.match, other.match];
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    ORDERS.indexOf(a.order) - ORDERS.indexOf(b.order) ||
    (a.order === "later" ? compareDays(one, other) : compareDays(other, one)) ||
    b.probability - a.probability ||
    (a.statementId < b.statementId ? -1 : 1)
  );
}

function compareDays(one: DatedMatch, other: DatedMatch): number {
  const [a, b] = [one.day ?? "", other.day ?? ""];
  return a < b ? -1 : Number(a > b);
}
