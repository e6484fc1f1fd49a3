import { documentFrequency, type Postings } from "./postings";

/** Scores every document of a collection for a query; a sentence encoder can stand in for the words one day. */
export type Scorer<Term> = {
  /** One score for each document, 0 if nothing is shared. Higher is closer; the unit is the scorer's own. */
  readonly score: (terms: readonly Term[]) => Float32Array;
  /** The weight of a term: how much sharing it tells. A term no document holds weighs most. */
  readonly weigh: (term: Term) => number;
};

/** Saturation and length normalisation as in Robertson and Zaragoza (2009). */
const K1 = 1.2;
const B = 0.75;

/** How much a term says that `frequency` of `size` documents hold: ln(1 + (N − n + ½) / (n + ½)), never negative. */
export function inverseFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** BM25 over all documents of an index, weighing terms by {@link inverseFrequency} and by what
 * part of it `matterOf` leaves them; a query counts each term once. */
export function createBm25Scorer<Term>(
  postings: Postings<Term>,
  matterOf: (term: Term) => number = () => 1,
): Scorer<Term> {
  const norms = lengthNorms(postings.lengths);
  const size = postings.lengths.length;
  const weigh = (term: Term) => matterOf(term) * inverseFrequency(documentFrequency(postings, term), size);
  const score = (terms: readonly Term[]): Float32Array => {
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
    return scores;
  };
  return { score, weigh };
}

/** The numbers of the `count` best documents, best first; equal scores in order of number; none without a score. */
export function findBest(scores: Float32Array, count: number): readonly number[] {
  const best: number[] = [];
  for (const [document, score] of scores.entries()) {
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
