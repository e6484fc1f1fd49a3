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
  const { starts, terms, flags } = query.texts;
  let shared = 0;
  let sharedSquares = 0;
  let pairs = 0;
  let sharedPairs = 0;
  let before = 0;
  for (let at = starts[text]!; at < starts[text + 1]!; at++) {
    const place = query.placeOf[terms[at]!]!;
    if (place > 0 && (flags[at]! & REPEATED) === 0) {
      const weight = places[place - 1]!;
      shared += weight;
      sharedSquares += weight * weight;
    }
    if (at > starts[text]! && (flags[at]! & REPEATED_PAIR) === 0) {
      pairs++;
      if (place > 0 && before > 0 && query.pairs.has(pairOf(before - 1, place - 1, places.length)))
        sharedPairs++;
    }
    before = place;
  }
  return {
    cosine: shared === 0 ? 0 : sharedSquares / Math.sqrt(squares * weights.squareOf(text)),
    coverage: shared === 0 ? 0 : shared / total,
    bigrams: sharedPairs === 0 ? 0 : (2 * sharedPairs) / (query.pairs.size + pairs),
    shared,
  };
}
