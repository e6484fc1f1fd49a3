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
 * Weights for {@link ClaimFeature}: between two fits, three parts of the second to seven of the first. The first is on
 * the train split of ArgKP (statements to recurring claims) together with statements of news reports; it finds most.
 * The second is on statements of news reports, each document left out of the record in turn, and on sentences of
 * unrelated news pages; it errs least where a page has nothing to do with the record.
 */
export const CLAIM_WEIGHTS: readonly Weight<ClaimFeature>[] = [
  { feature: "bias", weight: -3.45, meaning: "log-odds of a text that shares nothing with the claim" },
  {
    feature: "strength",
    weight: 2.66,
    meaning: "the claim's score, saturating: ½ at two terms that only it holds",
  },
  { feature: "share", weight: 1.7, meaning: "the claim's score as a part of the best claim's" },
  {
    feature: "margin",
    weight: 1.13,
    meaning: "the best claim's lead over the second, as a part of its score",
  },
  { feature: "lead", weight: 1.49, meaning: "lead over the third claim, as a part of the claim's own score" },
  { feature: "cue", weight: 1.68, meaning: "the part of the score that cue terms gave, saturating likewise" },
  {
    feature: "cueMissed",
    weight: -1.05,
    meaning: "1 if the claim has cue terms and the text uses none of them",
  },
  {
    feature: "covered",
    weight: 0.88,
    meaning: "part of the text's word weight that the claim's texts and cue terms hold",
  },
  { feature: "nearest", weight: 0.46, meaning: "cosine to the nearest wording or statement of the claim" },
  { feature: "length", weight: 0.36, meaning: "logarithm of the number of terms, 1 at 30 terms" },
];

/** Features that tell whether a statement on record bears on an attribution. */
export type MatchFeature =
  "bias" | "sameClaim" | "closeness" | "coverage" | "bigrams" | "length" | "sameFigure";

/** Weights for {@link MatchFeature}. */
export const MATCH_WEIGHTS: readonly Weight<MatchFeature>[] = [
  { feature: "bias", weight: -3.3, meaning: "log-odds of a statement that shares nothing" },
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
