import type { Term } from "../claims/analyse";
import { calibrate, lengthFeature } from "../claims/calibrate";
import { MATCH_WEIGHTS } from "../claims/calibration-weights";
import { type Closeness, closenessOf } from "../claims/closeness";
import type { FoundClaim } from "../claims/find-claims";
import { type Rankable, rankPrior, type RankParts } from "../claims/rank-prior";
import { findSlots } from "../claims/slots";
import type { Attribution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Match } from "../domain/page-report";
import type { SightingForm } from "../domain/statement";
import type { DateOrder } from "../domain/uncertain-date";
import { orderOfSpoken, sortDay, yearsBetween } from "./prior-dates";
import type { PreparedAttribution } from "./prior-attribution";
import type { IndexedSighting, IndexedStatement, StatementIndex } from "./prior-index";
import { explainMatch } from "./prior-reasons";
import { isNearEqual, isOfPage } from "./prior-utterance";

/** A statement that bears on the attribution, with what the choice and the screens sort by. */
export type Candidate = Rankable & { readonly match: Match };

/** Probabilities from which a statement is shown as related, and shown at all. */
const RELATED = 0.8;
const POSSIBLE = 0.5;
const SHORT_TEXT_WORDS = 8;

/** How many statements are compared word by word. */
const MOST_JUDGED = 100;

/** Part of the claim's probability that counts where the statement does not assert the claim. */
const NOT_ASSERTED = 0.8;

/** How well each form of report gives the speaker's own words. */
const FORM_QUALITY: Readonly<Record<SightingForm, number>> = {
  verbatim: 1,
  transcript: 1,
  mixed: 0.8,
  paraphrase: 0.5,
};

/** Every statement on record that passes the gate and reaches a tier, unsorted but always in the same sequence. */
export function judgeCandidates(here: PreparedAttribution, index: StatementIndex): readonly Candidate[] {
  const gated = new Set([
    ...here.claims.flatMap((claim) => index.byClaim.get(claim.claimId) ?? []),
    ...(here.speaker ? (index.bySpeaker.get(here.speaker) ?? []) : []),
  ]);
  return nearest(
    [...gated].toSorted((one, other) => one - other),
    here,
    index,
  ).flatMap((number) => judge(here, index.entries[number]!, index) ?? []);
}

/** Of a great many the nearest in words by BM25, with the oldest and the newest. */
function nearest(
  numbers: readonly number[],
  here: PreparedAttribution,
  index: StatementIndex,
): readonly number[] {
  if (numbers.length <= MOST_JUDGED) return numbers;
  const scores = index.scorer.score(here.terms.map((term) => term.term));
  const dayOf = (number: number) => sortDay(index.entries[number]!.spoken) ?? "";
  const dated = numbers.filter((number) => dayOf(number) !== "");
  const byDay = dated.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)),
  );
  const byScore = numbers.toSorted((one, other) => scores[other]! - scores[one]! || one - other);
  const kept = [byDay[0], byDay.at(-1), ...byScore.slice(0, MOST_JUDGED)].filter(
    (number) => number !== undefined,
  );
  return [...new Set(kept)].toSorted((one, other) => one - other);
}

function judge(
  here: PreparedAttribution,
  entry: IndexedStatement,
  index: StatementIndex,
): Candidate | undefined {
  const order = orderOfSpoken(entry.spoken, here.spoken);
  const sameFigure = here.speaker !== undefined && entry.speaker === here.speaker;
  if (isOfPage(entry, here.page) || (sameFigure && isSameUtterance(here, entry, order, index)))
    return undefined;
  const claim = sharedClaim(here.claims, entry);
  const { closeness, sighting } = closestSighting(here.terms, entry, index);
  const probability = calibrate(MATCH_WEIGHTS, {
    sameClaim: claim?.probability ?? 0,
    closeness: closeness.cosine,
    coverage: closeness.coverage,
    bigrams: closeness.bigrams,
    length: lengthFeature(here.terms.length),
    sameFigure: Number(sameFigure),
  });
  const tier = tierOf(probability, here.attribution);
  if (!tier) return undefined;
  const day = sortDay(entry.spoken);
  const parts = rankParts({ here, entry, index, closeness, sighting, sameFigure, claim, day });
  const { id } = entry.statement;
  const reasons = explainMatch(here, entry, parts, claim);
  const found = { attribution: here.attributionIndex, statementId: id, tier, order, probability, reasons };
  const match = claim ? { ...found, claimId: claim.claimId } : found;
  return { id, rank: rankPrior(parts), outlet: entry.outlet, day, match };
}

/** Near-equal words of one speaker are one utterance, unless their dates tell them apart. */
function isSameUtterance(
  here: PreparedAttribution,
  entry: IndexedStatement,
  order: DateOrder,
  index: StatementIndex,
): boolean {
  if (order === "earlier" || order === "later") return false;
  return isNearEqual(here.terms, entry.sightings, index.scorer.weigh);
}

/** Words of doubtful provenance, and too few words to tell by, are never more than possibly related. */
function tierOf(probability: number, attribution: Attribution): Match["tier"] | undefined {
  if (probability < POSSIBLE) return undefined;
  const words = attribution.text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const weak = attribution.possible === true || words.length < SHORT_TEXT_WORDS;
  if (!weak) return probability >= RELATED ? "related" : "possible";
  return probability >= RELATED ? "possible" : undefined;
}

function sharedClaim(claims: readonly FoundClaim[], entry: IndexedStatement): FoundClaim | undefined {
  const shared = claims.flatMap((claim) => {
    const link = entry.statement.claims.find((link) => link.id === claim.claimId);
    if (!link) return [];
    return [{ ...claim, probability: claim.probability * (link.how === "asserts" ? 1 : NOT_ASSERTED) }];
  });
  return shared.toSorted((one, other) => other.probability - one.probability)[0];
}

function closestSighting(
  terms: readonly Term[],
  entry: IndexedStatement,
  index: StatementIndex,
): { readonly closeness: Closeness; readonly sighting: IndexedSighting } {
  const words = terms.map((term) => term.term);
  const compared = entry.sightings.map((sighting) => ({
    sighting,
    closeness: closenessOf(
      words,
      sighting.terms.map((term) => term.term),
      index.scorer.weigh,
    ),
  }));
  return compared.toSorted((one, other) => other.closeness.cosine - one.closeness.cosine)[0]!;
}

type RankInput = {
  readonly here: PreparedAttribution;
  readonly entry: IndexedStatement;
  readonly index: StatementIndex;
  readonly closeness: Closeness;
  readonly sighting: IndexedSighting;
  readonly sameFigure: boolean;
  readonly claim: FoundClaim | undefined;
  readonly day: string | undefined;
};

function rankParts(input: RankInput): RankParts {
  const { here, entry, index, closeness, sighting, claim, day } = input;
  const years = yearsBetween(day, sortDay(here.spoken));
  const named = entry.speaker === undefined ? 0.7 : 1;
  return {
    sameClaim: claim?.probability ?? 0,
    closeness: closeness.cosine,
    sameFigure: Number(input.sameFigure),
    sameOrganisation: Number(shareOrganisation(here.speaker, entry.speaker, index)),
    slots: shareOfSlots(here, sighting, index),
    attribution: FORM_QUALITY[sighting.sighting.form] * named,
    recency: years === undefined ? 0 : 1 / (1 + years),
  };
}

function shareOrganisation(
  one: FigureId | undefined,
  other: FigureId | undefined,
  index: StatementIndex,
): boolean {
  const mine = one && index.figures.get(one)?.organisations;
  const theirs = other && index.figures.get(other)?.organisations;
  return mine !== undefined && theirs !== undefined && [...mine].some((id) => theirs.has(id));
}

function shareOfSlots(here: PreparedAttribution, there: IndexedSighting, index: StatementIndex): number {
  const mine = findSlots(here.text, here.terms);
  const theirs = findSlots(there.sighting.text, there.terms);
  let shared = 0;
  let total = 0;
  for (const slot of mine) {
    const weight = index.scorer.weigh(slot);
    total += weight;
    if (theirs.has(slot)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}
