import { calibrate, lengthFeature } from "../claims/calibrate";
import { MATCH_WEIGHTS, type MatchFeature } from "../claims/calibration-weights";
import { type Closeness, closenessOf } from "../claims/closeness";
import type { FoundClaim } from "../claims/find-claims";
import { type Rankable, rankPrior, type RankParts } from "../claims/rank-prior";
import type { WeighedQuery } from "../claims/term-weights";
import { REPEATED, SLOT } from "../claims/text-table";
import type { ClaimId, FigureId, StatementId } from "../domain/ids";
import type { Match } from "../domain/page-report";
import type { SightingForm } from "../domain/statement";
import type { DateOrder } from "../domain/uncertain-date";
import { textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { PageVerdicts, Verdict } from "./judged-page";
import type { PreparedAttribution } from "./prior-attribution";
import { orderOfSpoken, yearsBetween } from "./prior-dates";
import type { IndexedSighting, IndexedStatement, StatementIndex } from "./prior-index";
import { isNearEqual } from "./prior-utterance";
import { FORMS, STANCES } from "./statement-block";
import type { StatementTable } from "./statement-table";

/** A statement that bears on the attribution, with what the choice, the reasons and the screens rest on. */
export type Candidate = Rankable & {
  readonly entry: IndexedStatement;
  readonly tier: Match["tier"];
  readonly order: DateOrder;
  readonly probability: number;
  /** The likeliest claim that both take up; its probability is that of sharing this or another. */
  readonly claim: FoundClaim | undefined;
  readonly parts: RankParts;
  /** What the probability rests on. */
  readonly features: MatchFeatures;
  /** The sighting whose words come closest. */
  readonly sighting: IndexedSighting;
};

type MatchFeatures = Readonly<Record<Exclude<MatchFeature, "bias">, number>>;

/** Probabilities from which a statement is shown as related, and shown at all. */
const RELATED = 0.8;
const POSSIBLE = 0.5;

/** Part of the claim's probability that counts where the statement does not assert the claim. */
const NOT_ASSERTED = 0.8;

/** How well each form of report gives the speaker's own words. */
const FORM_QUALITY: Readonly<Record<SightingForm, number>> = {
  verbatim: 1,
  transcript: 1,
  mixed: 0.8,
  paraphrase: 0.5,
};

/** What judging rests on: the attribution, and what the index's columns have for its speaker and claims. */
type Question = {
  readonly here: PreparedAttribution;
  readonly index: StatementIndex;
  readonly speaker: number | undefined;
  readonly claims: readonly NumberedClaim[];
};

type NumberedClaim = { readonly claim: FoundClaim; readonly number: number | undefined };

/** Every statement on record that passes the gate and reaches a tier, unsorted. */
export function judgeCandidates(here: PreparedAttribution, index: StatementIndex): readonly Candidate[] {
  const bySpeaker = here.speaker && index.bySpeaker.get(here.speaker);
  const byClaim = here.claims.map(({ claimId }) => index.byClaim.get(claimId));
  const question: Question = {
    here,
    index,
    speaker: here.speaker && index.speakerNumber(here.speaker),
    claims: here.claims.map((claim) => ({ claim, number: index.claimNumber(claim.claimId) })),
  };
  const seen = new Uint8Array(index.statements.size);
  const candidates: Candidate[] = [];
  for (const numbers of [bySpeaker, ...byClaim]) {
    for (const number of numbers ?? []) {
      if (seen[number] === 1) continue;
      seen[number] = 1;
      const candidate = judge(question, number);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

function judge(question: Question, number: number): Candidate | undefined {
  const { here, index } = question;
  const sameFigure = question.speaker !== undefined && index.statements.speakers[number] === question.speaker;
  const claim = sharedClaim(question, number);
  const closest = closestSighting(here, number, index);
  const features = featuresOf(here, closest.closeness, { claim, sameFigure });
  const probability = calibrate(here.weights?.match ?? MATCH_WEIGHTS, features);
  const found = tierOf(probability, here.weak);
  // Most statements end here, so that nothing else is read of them: what follows need not be fast.
  if (!found) return undefined;
  const entry = index.entryAt(number);
  const verdict = here.verdicts && judgedVerdict(here, entry);
  if (verdict === "rejected" || entry.documents.some((id) => here.pageDocuments.has(id))) return undefined;
  const tier = verdict === "confirmed" ? "related" : found;
  const order = orderOfSpoken(entry.spoken, here.spoken);
  if (sameFigure && isSameUtterance(here, entry, order)) return undefined;
  const parts = rankParts({ here, entry, index, closest, sameFigure, claim });
  const { id, outlet, spoken } = entry;
  const rank = rankPrior(parts);
  const shown = { id, rank, outlet, day: spoken?.sortDay, entry, tier, order, probability };
  return { ...shown, claim, parts, features, sighting: entry.sightings[closest.place]! };
}

/** A report of a statement with how close its text is. */
type ComparedSighting = {
  /** Its place among the statement's sightings. */
  readonly place: number;
  readonly form: SightingForm;
  readonly text: number;
  readonly closeness: Closeness;
};

function closestSighting(
  { words }: PreparedAttribution,
  number: number,
  { statements: { sightingEnds, sightingTexts, forms } }: StatementIndex,
): ComparedSighting {
  const first = startAt(sightingEnds, number);
  let closest = first;
  let closeness = closenessOf(words, sightingTexts[closest]!);
  for (let sighting = first + 1; sighting < sightingEnds[number]!; sighting++) {
    const other = closenessOf(words, sightingTexts[sighting]!);
    if (other.cosine <= closeness.cosine) continue;
    closest = sighting;
    closeness = other;
  }
  return { place: closest - first, form: FORMS[forms[closest]!]!, text: sightingTexts[closest]!, closeness };
}

/** Near-equal words of one speaker are one utterance, unless their dates tell them apart. */
function isSameUtterance(
  { words }: PreparedAttribution,
  { sightings }: IndexedStatement,
  order: DateOrder,
): boolean {
  if (order === "earlier" || order === "later") return false;
  return sightings.some(({ text }) => isNearEqual(words, text, closenessOf(words, text)));
}

function featuresOf(
  { words }: PreparedAttribution,
  { cosine, coverage, bigrams }: Closeness,
  { claim, sameFigure }: { readonly claim: FoundClaim | undefined; readonly sameFigure: boolean },
): MatchFeatures {
  return {
    sameClaim: claim?.probability ?? 0,
    closeness: cosine,
    coverage,
    bigrams,
    length: lengthFeature(words.query.terms.length),
    sameFigure: Number(sameFigure),
  };
}

/** Words of doubtful provenance, and too few words to tell by, are never more than possibly related. */
function tierOf(probability: number, weak: boolean): Match["tier"] | undefined {
  if (probability < (weak ? RELATED : POSSIBLE)) return undefined;
  return weak || probability < RELATED ? "possible" : "related";
}

/**
 * What the user said of showing a statement here: it is none, or does not bear on these words; or it does. One whose
 * claims were refused, all that the attribution takes up, is not shown for its words either.
 */
function judgedVerdict(
  { verdicts, attribution, claims }: PreparedAttribution,
  entry: IndexedStatement,
): Verdict | undefined {
  if (verdicts?.onStatement(entry.id) === "rejected") return "rejected";
  const shared = entry.claims.filter((link) => claims.some((claim) => claim.claimId === link.id));
  const isRefused = shared.length > 0 && shared.every((link) => isRefusedLink(verdicts, entry.id, link.id));
  return isRefused ? "rejected" : verdicts?.onMatch(entry.id, attribution.text);
}

function isRefusedLink(verdicts: PageVerdicts | undefined, id: StatementId, claimId: ClaimId): boolean {
  return verdicts?.onClaim(id, claimId) === "rejected";
}

/** The likeliest of the claims that a statement shares, with the probability that it shares one at least. */
function sharedClaim({ here, index, claims }: Question, number: number): FoundClaim | undefined {
  const { statements } = index;
  let best: FoundClaim | undefined;
  let none = 1;
  for (const { claim, number: wanted } of claims) {
    const link = findLink(statements, number, wanted);
    if (link === undefined || (here.verdicts && isRefused(here.verdicts, { statements, number }, claim)))
      continue;
    const asserts = STANCES[statements.stances[link]!] === "asserts";
    const probability = claim.probability * (asserts ? 1 : NOT_ASSERTED);
    none *= 1 - probability;
    if (!best || probability > best.probability) best = { ...claim, probability };
  }
  return best && { ...best, probability: 1 - none };
}

/** Where a statement's first link to a claim stands. */
function findLink(
  { claims, claimEnds }: StatementTable,
  number: number,
  claim: number | undefined,
): number | undefined {
  for (let at = startAt(claimEnds, number); at < claimEnds[number]!; at++)
    if (claims[at] === claim) return at;
  return undefined;
}

function isRefused(
  verdicts: PageVerdicts,
  { statements, number }: { readonly statements: StatementTable; readonly number: number },
  { claimId }: FoundClaim,
): boolean {
  return isRefusedLink(verdicts, textAt(statements.ids, number) as StatementId, claimId);
}

type RankInput = {
  readonly here: PreparedAttribution;
  readonly entry: IndexedStatement;
  readonly index: StatementIndex;
  readonly closest: ComparedSighting;
  readonly sameFigure: boolean;
  readonly claim: FoundClaim | undefined;
};

function rankParts({ here, entry, index, closest, sameFigure, claim }: RankInput): RankParts {
  const years = yearsBetween(entry.spoken?.sortDay, here.spoken?.sortDay);
  const named = entry.speaker === undefined ? 0.7 : 1;
  return {
    sameClaim: claim?.probability ?? 0,
    closeness: closest.closeness.cosine,
    sameFigure: Number(sameFigure),
    sameOrganisation: Number(shareOrganisation(here.speaker, entry.speaker, index)),
    slots: shareOfSlots(here.words, closest.text),
    attribution: FORM_QUALITY[closest.form] * named,
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

function shareOfSlots({ query, places }: WeighedQuery, text: number): number {
  const { starts, terms, flags } = query.texts;
  let shared = 0;
  for (let at = starts[text]!; at < starts[text + 1]!; at++) {
    const place = query.placeOf[terms[at]!]! - 1;
    if (query.slots[place] && (flags[at]! & (SLOT | REPEATED)) === SLOT) shared += places[place]!;
  }
  const total = places.reduce((sum, weight, place) => (query.slots[place] ? sum + weight : sum), 0);
  return total === 0 ? 0 : shared / total;
}
