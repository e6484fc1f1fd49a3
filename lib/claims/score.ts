import { documentFrequency, type Postings } from "./postings";

/**
 * Says how close the documents of a collection are to a query: by words, by cue phrases, one day by a sentence encoder.
 * `score` gives one score for each candidate, in their order, or for every document where no candidates are named: 0 if
 * nothing is shared, higher is closer, the unit is the scorer's own. Scores of several are added up by `fuseScores`.
 */
export type Scorer<Query> = {
  readonly score: (query: Query, candidates?: readonly number[]) => Float32Array;
};

/** A scorer by terms. */
export type TermScorer<Term> = Scorer<readonly Term[]>;

/** A scorer and how much its score counts beside others. */
export type WeightedScorer<Query> = { readonly scorer: Scorer<Query>; readonly weight: number };

/** The weighted sum of what several scorers of one collection say; an additional scorer joins here. At least one. */
export function fuseScores<Query>(
  scorers: readonly WeightedScorer<Query>[],
  query: Query,
  candidates?: readonly number[],
): Float32Array {
  const [first, ...others] = scorers;
  const sum = first!.scorer.score(query, candidates).slice();
  for (let at = 0; at < sum.length; at++) sum[at]! *= first!.weight;
  for (const { scorer, weight } of others) {
    const scores = scorer.score(query, candidates);
    for (let at = 0; at < sum.length; at++) sum[at]! += scores[at]! * weight;
  }
  return sum;
}

/** Works the scores of all documents out once for a query, however often it is asked about some of them. */
export function rememberScores<Query>(scorer: Scorer<Query>): Scorer<Query> {
  let known: { readonly query: Query; readonly scores: Float32Array } | undefined;
  return {
    score: (query, candidates) => {
      if (known?.query !== query) known = { query, scores: scorer.score(query) };
      const { scores } = known;
      return candidates ? Float32Array.from(candidates, (document) => scores[document]!) : scores;
    },
  };
}

/** Saturation and length normalisation as in Robertson and Zaragoza (2009). */
const K1 = 1.2;
const B = 0.75;

/**
 * How much a term says that `frequency` of `size` documents hold, most if it is none of them: ln(1 + (N − n + ½) / (n + ½)),
 * never negative.
 */
export function inverseFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/**
 * BM25 over all documents of an index, weighing terms by {@link inverseFrequency} and by what part of it `matterOf`
 * leaves them; a query counts each term once.
 */
export function createBm25Scorer<Term>(
  postings: Postings<Term>,
  matterOf: (term: Term) => number = () => 1,
): TermScorer<Term> {
  const norms = lengthNorms(postings.lengths);
  const size = postings.lengths.length;
  const weigh = (term: Term) => matterOf(term) * inverseFrequency(documentFrequency(postings, term), size);
  const score = (terms: readonly Term[], candidates?: readonly number[]): Float32Array => {
    const scores = new Float32Array(size);
    for (const term of new Set(terms)) {
      const number = postings.vocabulary.get(term);
      if (number === undefined) continue;
      const gain = weigh(term) * (K1 + 1);
      for (let i = postings.starts[number]!; i < postings.starts[number + 1]!; i++) {
        const document = postings.documents[i]!;
        const frequency = postings.frequencies[i]!;
        scores[document]! += (gain * frequency) / (frequency + norms[document]!);
      }
    }
    return candidates ? Float32Array.from(candidates, (document) => scores[document]!) : scores;
  };
  return { score };
}

/** The numbers of the `count` best documents, best first; equal scores in order of number; none without a score. */
export function findBest(scores: Float32Array, count: number): readonly number[] {
  const best: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!;
    if (score <= 0 || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
    let place = Math.min(best.length, count - 1);
    while (place > 0 && scores[best[place - 1]!]! < score) {
      best[place] = best[place - 1]!;
      place--;
    }
    best[place] = document;
  }
  return best;
}

function lengthNorms(lengths: Uint32Array): Float32Array {
  let total = 0;
  for (const length of lengths) total += length;
  const average = total / lengths.length || 1;
  return Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
}
