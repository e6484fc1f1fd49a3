import { TRAINED } from "./trained-weights";

/** A feature of a logistic model and what a unit of it adds to the log-odds; features are 0 to 1. */
export type Weight<Feature extends string> = { readonly feature: Feature; readonly weight: number };

/**
 * What tells whether a claim found for a text is one that the text takes up.
 * - `strength` the claim's score, saturating: ½ at two terms that only it holds
 * - `share` the claim's strength as a part of that of its strongest rival, a claim that shares most of the same words
 * - `cue` the part of the score that cue terms gave, saturating likewise
 * - `cueMissed` 1 if the claim has cue terms and the text uses none of them
 * - `covered` part of the text's word weight that the claim's texts and cue terms hold
 * - `length` logarithm of the number of terms, 1 at 30 terms
 */
export type ClaimFeature = "bias" | "strength" | "share" | "cue" | "cueMissed" | "covered" | "length";

/**
 * What tells whether a statement on record bears on an attribution.
 * - `sameClaim` probability that the text takes up one at least of the statement's claims
 * - `closeness` cosine of the word weights of the two texts
 * - `coverage` part of the text's word weight that the statement holds
 * - `bigrams` part of the pairs of neighbouring words that are shared
 * - `length` logarithm of the number of terms, 1 at 30 terms
 * - `sameFigure` 1 if the same figure speaks
 */
export type MatchFeature =
  "bias" | "sameClaim" | "closeness" | "coverage" | "bigrams" | "length" | "sameFigure";

/** The weights of both models. */
export type CalibrationWeights = {
  readonly claim: readonly Weight<ClaimFeature>[];
  readonly match: readonly Weight<MatchFeature>[];
};

/** The weights for claims, as trained. */
export const CLAIM_WEIGHTS: CalibrationWeights["claim"] = TRAINED.claim;

/** The weights for matches, as trained. */
export const MATCH_WEIGHTS: CalibrationWeights["match"] = TRAINED.match;
