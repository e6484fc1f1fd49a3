import type { Match } from "../domain/page-report";

/** A match with the day it is sorted by. */
export type DatedMatch = { readonly match: Match; readonly day: string | undefined };

const TIERS = ["related", "possible"] as const;
const ORDERS = ["earlier", "same-day", "unknown", "later"] as const;

/**
 * The order of the screens. What is related comes first, by time: earlier statements newest first (so the first on record
 * stays last), then those of the same day, of unknown order, and later ones oldest first. What is only possible follows,
 * the likeliest first: there the question is whether it bears at all, not when it was said. Ties by the other of the two,
 * then by id.
 */
export function sortForScreens(matches: readonly DatedMatch[]): readonly Match[] {
  return matches.toSorted(compare).map(({ match }) => match);
}

function compare(one: DatedMatch, other: DatedMatch): number {
  const [a, b] = [one.match, other.match];
  const byTier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  const byProbability = b.probability - a.probability;
  const bearing =
    a.tier === "possible"
      ? byProbability || compareTimes(one, other)
      : compareTimes(one, other) || byProbability;
  return byTier || bearing || (a.statementId < b.statementId ? -1 : 1);
}

function compareTimes(one: DatedMatch, other: DatedMatch): number {
  const [a, b] = [one.match.order, other.match.order];
  return (
    ORDERS.indexOf(a) - ORDERS.indexOf(b) ||
    (a === "later" ? compareDays(one, other) : compareDays(other, one))
  );
}

function compareDays(one: DatedMatch, other: DatedMatch): number {
  const [a, b] = [one.day ?? "", other.day ?? ""];
  return a < b ? -1 : Number(a > b);
}
