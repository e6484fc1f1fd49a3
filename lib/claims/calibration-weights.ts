/** A feature of a logistic model: what it measures (0 to 1 unless said) and what a unit of it adds to the log-odds. */
export type Weight<Feature extends string> = {
  readonly feature: Feature;
  readonly weight: number;
  readonly meaning: string;
};

/** Features that tell whether a claim found for a text is one that the text takes up. */
export type ClaimFeature =
  "bias" | "strength" | "share" | "margin" | "lead" | "cue" | "cueMissed" | "covered" | "nearest" | "length";

/**
 * Weights for {@link ClaimFeature}: fitted on statements of news reports, which alone have cue terms, each document
 * left out of the record in turn, on sentences of unrelated news pages, and with little weight on the train split of
 * ArgKP (statements to recurring claims, each claim known by its wording and up to three statements); then stretched
 * by 1.5 about a lower threshold, since the setting of a claim is asked for besides.
 */
export const CLAIM_WEIGHTS: readonly Weight<ClaimFeature>[] = [
  { feature: "bias", weight: -4.05, meaning: "log-odds of a text that shares nothing with the claim" },
  {
    feature: "strength",
    weight: 6.06,
    meaning: "the claim's score, saturating: ½ at two terms that only it holds",
  },
  { feature: "share", weight: 1.23, meaning: "the claim's score as a part of the best claim's" },
  {
    feature: "margin",
    weight: 0.14,
    meaning: "the best claim's lead over the second, as a part of its score",
  },
  { feature: "lead", weight: 0.08, meaning: "lead over the third claim, as a part of the claim's own score" },
  { feature: "cue", weight: 2.56, meaning: "the part of the score that cue terms gave, saturating likewise" },
  {
    feature: "cueMissed",
    weight: -0.92,
    meaning: "1 if the claim has cue terms and the text uses none of them",
  },
  {
    feature: "covered",
    weight: 2.92,
    meaning: "part of the text's word weight that the claim's texts and cue terms hold",
  },
  { feature: "nearest", weight: 1.06, meaning: "cosine to the nearest wording or statement of the claim" },
  { feature: "length", weight: -0.66, meaning: "logarithm of the number of terms, 1 at 30 terms" },
];

/** Features that tell whether a statement on record bears on an attribution. */
export type MatchFeature =
  "bias" | "sameClaim" | "closeness" | "coverage" | "bigrams" | "length" | "sameFigure";

/** Weights for {@link MatchFeature}. */
export const MATCH_WEIGHTS: readonly Weight<MatchFeature>[] = [
  { feature: "bias", weight: -3.1, meaning: "log-odds of a statement that shares nothing" },
  {
    feature: "sameClaim",
    weight: 5.2,
    meaning: "probability that the text takes up a claim of the statement",
  },
  { feature: "closeness", weight: 2.4, meaning: "cosine of the word weights of the two texts" },
  { feature: "coverage", weight: 0.4, meaning: "part of the text's word weight that the statement holds" },
  { feature: "bigrams", weight: 2, meaning: "part of the pairs of neighbouring words that are shared" },
  { feature: "length", weight: 0.3, meaning: "logarithm of the number of terms, 1 at 30 terms" },
  { feature: "sameFigure", weight: 0.4, meaning: "1 if the same figure speaks" },
];
