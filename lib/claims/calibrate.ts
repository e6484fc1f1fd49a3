import type { Weight } from "./calibration-weights";

/**
 * The probability that a logistic model gives: 1 / (1 + e^−z) of the weighted sum of the features, `bias` counting
 * as 1. The weights are data (calibration-weights.ts) and fixed, so that the same input gives the same probability.
 */
export function calibrate<Feature extends string>(
  weights: readonly Weight<Feature>[],
  features: Readonly<Record<Exclude<Feature, "bias">, number>>,
): number {
  let logOdds = 0;
  for (const { feature, weight } of weights) {
    logOdds += weight * (feature === "bias" ? 1 : features[feature as Exclude<Feature, "bias">]);
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/** A model's weights by feature, 0 for a feature it does not have, for bounds that are worked out before the features are. */
export function weightOfFeature<Feature extends string>(
  weights: readonly Weight<Feature>[],
  wanted: Feature,
): number {
  return weights.reduce((sum, { feature, weight }) => (feature === wanted ? sum + weight : sum), 0);
}

/** The length of a text as a feature: 0 without terms, 1 at 30 terms, growing as the logarithm. */
export function lengthFeature(terms: number): number {
  return Math.log1p(terms) / Math.log1p(30);
}
