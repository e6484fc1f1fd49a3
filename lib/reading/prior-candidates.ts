import { calibrate, lengthFeature, weightOfFeature } from "../claims/calibrate";
import { MATCH_WEIGHTS, type MatchFeature } from "../claims/calibration-weights";
import { type Closeness, closenessOf } from "../claims/closeness";
import type { FoundClaim } from "../claims/find-claims";
import { type Rankable, type RankParts, rankPrior } from "../claims/rank-prior";
import type { Match } from "../domain/page-report";
import type { DateOrder } from "../domain/uncertain-date";
import { closestSighting } from "./closest-sighting";
import { judgedVerdict } from "./judged-verdict";
import type { PreparedAttribution } from "./prior-attribution";
import { orderOfSpoken } from "./prior-dates";
import type { IndexedSighting, IndexedStatement, StatementIndex } from "./prior-index";
import { isNearEqual } from "./prior-utterance";
import { rankParts } from "./rank-parts";
import { findLink, type NumberedClaim, probabilityOfSharing, sharedClaim } from "./shared-claim";

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

/** What judging rests on: the attribution, and what the index's columns have for its speaker and claims. */
type Question = {
  readonly here: PreparedAttribution;
  readonly index: StatementIndex;
  readonly speaker: number | undefined;
  readonly claims: readonly NumberedClaim[];
  readonly mayReach: TierGate;
};

/** Every statement on record that passes the gate and reaches a tier, unsorted. */
export function judgeCandidates(here: PreparedAttribution, index: StatementIndex): readonly Candidate[] {
  const bySpeaker = here.speaker && index.bySpeaker.get(here.speaker);
  const byClaim = here.claims.map(({ claimId }) => index.byClaim.get(claimId));
  const question: Question = {
    here,
    index,
    speaker: here.speaker && index.speakerNumber(here.speaker),
    claims: here.claims.map((claim) => ({ claim, number: index.claimNumber(claim.claimId) })),
    mayReach: tierGate(here),
  };
  const candidates: Candidate[] = [];
  for (const [list, numbers = NO_NUMBERS] of [bySpeaker, ...byClaim].entries()) {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (isListedBefore(question, list, number)) continue;
      const candidate = judge(question, number);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

const NO_NUMBERS = new Uint32Array();

/** Whether a statement stands in an earlier list as well: the first is that of the speaker, the next are those of the claims. */
function isListedBefore({ speaker, claims, index }: Question, list: number, number: number): boolean {
  if (list === 0) return false;
  if (speaker !== undefined && index.statements.speakers[number] === speaker) return true;
  for (let claim = 0; claim < list - 1; claim++)
    if (findLink(index.statements, number, claims[claim]!.number) >= 0) return true;
  return false;
}

function judge(question: Question, number: number): Candidate | undefined {
  const { here, index } = question;
  const sameFigure = question.speaker !== undefined && index.statements.speakers[number] === question.speaker;
  const closest = closestSighting(here, number, index);
  // Most statements end here, so that nothing else is read of them: what follows need not be fast.
  if (!question.mayReach(closest.closeness, probabilityOfSharing(question, number), sameFigure))
    return undefined;
  const claim = sharedClaim(question, number);
  const features = featuresOf(here, closest.closeness, { claim, sameFigure });
  const probability = calibrate(here.weights?.match ?? MATCH_WEIGHTS, features);
  const found = tierOf(probability, here);
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

/** Whether a statement so close, that shares a claim so probably, may reach a tier; says no only where it cannot. */
type TierGate = (closeness: Closeness, sameClaim: number, sameFigure: boolean) => boolean;

/** A bound that is worked out in a few steps: thousands of statements are asked about, and few reach a tier. */
function tierGate({ words, isShort, weights }: PreparedAttribution): TierGate {
  const model = weights?.match ?? MATCH_WEIGHTS;
  const weightOf = (feature: MatchFeature) => weightOfFeature(model, feature);
  const least = leastShown(isShort);
  const length = weightOf("length") * lengthFeature(words.query.terms.length);
  const wanted = Math.log(least / (1 - least)) - weightOf("bias") - length - ROUNDING;
  const [ofClaim, ofFigure] = [weightOf("sameClaim"), weightOf("sameFigure")];
  const [ofCosine, ofCoverage] = [weightOf("closeness"), weightOf("coverage")];
  const ofBigrams = weightOf("bigrams");
  return ({ cosine, coverage, bigrams }, sameClaim, sameFigure) => {
    const words = ofCosine * cosine + ofCoverage * coverage + ofBigrams * bigrams;
    return ofClaim * sameClaim + words + (sameFigure ? ofFigure : 0) >= wanted;
  };
}

/** More than sums in another order can differ by. */
const ROUNDING = 1e-9;

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

/** What words bear on does not hang on who said them: of a doubtful attribution no less is shown, but all as possible. */
function tierOf(
  probability: number,
  { isShort, isDoubtful }: Pick<PreparedAttribution, "isShort" | "isDoubtful">,
): Match["tier"] | undefined {
  if (probability < leastShown(isShort)) return undefined;
  return isShort || isDoubtful || probability < RELATED ? "possible" : "related";
}

/** The probability from which a statement is shown at all: too few words to tell by go down a tier. */
function leastShown(isShort: boolean): number {
  return isShort ? RELATED : POSSIBLE;
}
