import type { ClaimId } from "../domain/ids";
import type { Span } from "../domain/span";
import { calibrate, lengthFeature } from "./calibrate";
import { CLAIM_WEIGHTS, type ClaimFeature, type Weight } from "./calibration-weights";
import { claimScorers, cueScorer } from "./claim-scorers";
import type { ClaimIndex, CompiledClaim } from "./compile-claims";
import { findCue } from "./find-cues";
import { COMMON } from "./light-words";
import { holdsTerm } from "./postings";
import type { Query } from "./read-query";
import { findBest, fuseScores, rememberScores } from "./score";
import { spansOf } from "./shared-words";
import { type WeighedQuery, weighQuery } from "./term-weights";

/** A claim that a text takes up, and how probably; {@link findEvidence} tells by which of its words. */
export type FoundClaim = {
  readonly claimId: ClaimId;
  /** Its place in the index. */
  readonly number: number;
  /** The names in the claim's wordings. */
  readonly setting: ReadonlySet<number>;
  readonly probability: number;
};

/** One claim weighed for a text: what it scores and the features its probability rests on. */
export type WeighedClaim = {
  readonly claim: CompiledClaim;
  readonly score: number;
  readonly features: Readonly<Record<Exclude<ClaimFeature, "bias">, number>>;
};

const MOST_CLAIMS = 4;

/** So many claims are weighed, the best by score. */
const WEIGHED_CLAIMS = 5;

/** Scores are measured in so many terms that no claim but this one holds, so that they compare between collections. */
const UNIT_TERMS = 2;

/** Below this probability a claim is not said to be taken up at all; beside close words a weak one speaks for a match. */
const CLAIM_THRESHOLD = 0.3;

/** What beside the text tells which claims it takes up. */
export type ClaimContext = {
  /** Whether a claim can be meant where the text stands; any can if it is left out. */
  readonly admits?: (claim: CompiledClaim) => boolean;
  /** Other weights than the trained ones. */
  readonly weights?: readonly Weight<ClaimFeature>[] | undefined;
};

/**
 * Which claims a text may take up, at most four, the likeliest first. Evidence are the claim's wordings, its cue terms
 * as phrases, and the statements on record that take it up. The query must be of the index's texts.
 */
export function findClaims(
  query: Query,
  index: ClaimIndex,
  { admits, weights = CLAIM_WEIGHTS }: ClaimContext = {},
): readonly FoundClaim[] {
  return weighClaims(query, index)
    .map(({ claim, features }) => ({ claim, probability: calibrate(weights, features) }))
    .filter(({ claim, probability }) => probability >= CLAIM_THRESHOLD && admits?.(claim) !== false)
    .toSorted((one, other) => other.probability - one.probability)
    .slice(0, MOST_CLAIMS)
    .map(({ claim, probability }) => ({
      claimId: claim.id,
      number: claim.number,
      setting: claim.setting,
      probability,
    }));
}

/**
 * Those of the five claims nearest to a text that share matter with it, best first, with the features of each. A claim
 * that shares only names or light words is not taken up, and no rival of one that may be.
 */
export function weighClaims(query: Query, index: ClaimIndex): readonly WeighedClaim[] {
  const weighed = weighQuery(query, index.weights);
  const cues = rememberScores(cueScorer(index));
  const scores = fuseScores(claimScorers(index, cues), query);
  const shared = findBest(scores, WEIGHED_CLAIMS)
    .map((number) => ({ number, places: sharedPlaces(query, number, index) }))
    .filter(({ places }) => holdsMatter(query, places, index));
  const best = shared.map(({ number }) => number);
  const cueScores = cues.score(query, best);
  const unit = index.weights.unknown * UNIT_TERMS;
  const strengths = best.map((number) => saturate(scores[number]! / unit));
  return shared.map(({ number, places }, rank) => {
    const claim = index.claimAt(number);
    const strength = strengths[rank]!;
    // They come best first.
    const closest = shared.findIndex((other) => isRival(weighed, places, other.places));
    const cue = cueScores[rank]!;
    return {
      claim,
      score: scores[number]!,
      features: {
        strength,
        share: strength / strengths[closest]!,
        cue: saturate(cue / unit),
        cueMissed: Number(claim.hasCues && cue === 0),
        covered: weighed.total === 0 ? 0 : sumOf(weighed, places) / weighed.total,
        length: lengthFeature(query.numbers.length),
      },
    };
  });
}

/** Whether some of a query's terms are more than names: one word of full matter or two common ones, of what is said. */
function holdsMatter(query: Query, places: ReadonlySet<number>, { names }: ClaimIndex): boolean {
  let matter = 0;
  for (const place of places) {
    const kept = query.matter[place]!;
    if (kept >= COMMON && names[query.numbers[place]!] === 0) matter += kept;
  }
  return matter >= 1;
}

/** Whether one claim's words, given by their places, are mostly another's too; a text may take up both if they are not. */
function isRival(
  { places: weights }: WeighedQuery,
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  let all = 0;
  let both = 0;
  for (const place of own) {
    all += weights[place]!;
    if (others.has(place)) both += weights[place]!;
  }
  return both >= all / 2;
}

/** The weight of some of the query's terms. */
function sumOf({ places: weights }: WeighedQuery, places: ReadonlySet<number>): number {
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return sum;
}

/** 0 at 0, ½ at one unit, 1 without end. */
function saturate(units: number): number {
  return units / (1 + units);
}

/** The words of a text that speak for a claim found for it: those of the claim's texts and its cue phrases, in order. */
export function findEvidence(
  query: Query,
  { number }: Pick<FoundClaim, "number">,
  index: ClaimIndex,
): readonly Span[] {
  const claim = index.claimAt(number);
  const cues = claim.cues.flatMap((cue) => findCue(query, cue));
  const known = placesInTexts(query, claim, index);
  return spansOf(query, (place, at) => {
    const term = query.terms[at]!;
    return known.has(place) || cues.some((cue) => cue.start <= term.start && term.end <= cue.end);
  });
}

/** The places of the query's terms that the claim's texts and cue phrases hold. */
function sharedPlaces({ numbers }: Query, claim: number, { postings }: ClaimIndex): ReadonlySet<number> {
  const places = new Set<number>();
  for (let place = 0; place < numbers.length; place++) {
    const term = numbers[place];
    if (term !== undefined && holdsTerm(postings, claim, term)) places.add(place);
  }
  return places;
}

/** The places of the query's terms that the claim's texts hold. */
function placesInTexts(query: Query, claim: CompiledClaim, index: ClaimIndex): ReadonlySet<number> {
  const places = new Set(sharedPlaces(query, claim.number, index));
  const ofCues = new Set(claim.cues.flat().map((term) => query.placeOf[term]! - 1));
  const doubtful = new Set([...places].filter((place) => ofCues.has(place)));
  for (const place of doubtful) places.delete(place);
  // The texts themselves are read only for words that the cue phrases have too.
  const { starts, terms } = query.texts;
  for (let own = 0; own < claim.texts.length && doubtful.size > 0; own++) {
    const text = claim.texts[own]!;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      const place = query.placeOf[terms[at]!]! - 1;
      if (place >= 0 && doubtful.delete(place)) places.add(place);
    }
  }
  return places;
}
