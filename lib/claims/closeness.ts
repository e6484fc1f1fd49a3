import { pairOf } from "./read-query";
import type { WeighedQuery } from "./term-weights";
import { REPEATED, REPEATED_PAIR } from "./text-table";

/** How close a query and a text are in words, each part in [0, 1]. */
export type Closeness = {
  /** Cosine of the two as sets of weighted terms. */
  readonly cosine: number;
  /** Part of the query's weight that the text holds. */
  readonly coverage: number;
  /** Dice's share of pairs of neighbouring terms. */
  readonly bigrams: number;
  /** Weight of the distinct terms in both. */
  readonly shared: number;
};

/** Compares a query with one text of its table. */
export function closenessOf(
  { query, weights, places, total, squares }: WeighedQuery,
  text: number,
): Closeness {
  const { placeOf } = query;
  const { terms, flags } = query.texts;
  const start = query.texts.starts[text]!;
  const end = query.texts.starts[text + 1]!;
  let shared = 0;
  let sharedSquares = 0;
  let sharedPairs = 0;
  // Of most texts nothing is shared: no more is read of them than their terms, since memory is what this takes time for.
  for (let at = start, before = 0; at < end; at++) {
    const place = placeOf[terms[at]!]!;
    if (place > 0) {
      const flag = flags[at]!;
      if ((flag & REPEATED) === 0) {
        const weight = places[place - 1]!;
        shared += weight;
        sharedSquares += weight * weight;
      }
      const isPair = before > 0 && (flag & REPEATED_PAIR) === 0;
      if (isPair && query.pairs.has(pairOf(before - 1, place - 1, places.length))) sharedPairs++;
    }
    before = place;
  }
  const pairs = sharedPairs === 0 ? 0 : countPairs(flags, start, end);
  return {
    cosine: shared === 0 ? 0 : sharedSquares / Math.sqrt(squares * weights.squareOf(text)),
    coverage: shared === 0 ? 0 : shared / total,
    bigrams: sharedPairs === 0 ? 0 : (2 * sharedPairs) / (query.pairs.size + pairs),
    shared,
  };
}

/** The distinct pairs of neighbouring terms of the text whose terms are [start, end). */
function countPairs(flags: Uint8Array, start: number, end: number): number {
  let pairs = 0;
  for (let at = start + 1; at < end; at++) if ((flags[at]! & REPEATED_PAIR) === 0) pairs++;
  return pairs;
}
