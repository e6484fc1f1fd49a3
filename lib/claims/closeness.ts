/** How close two texts are in words, each part in [0, 1]. */
export type Closeness = {
  /** Cosine of the two texts as sets of weighted terms. */
  readonly cosine: number;
  /** Part of the first text's weight that the second holds. */
  readonly coverage: number;
  /** Dice's share of pairs of neighbouring terms. */
  readonly bigrams: number;
};

/** Compares two texts given as their terms; `weigh` tells how much sharing a term says. */
export function closenessOf(
  one: readonly string[],
  other: readonly string[],
  weigh: (term: string) => number,
): Closeness {
  const there = new Set(other);
  let shared = 0;
  let sharedSquares = 0;
  let total = 0;
  let squares = 0;
  for (const term of new Set(one)) {
    const weight = weigh(term);
    total += weight;
    squares += weight * weight;
    if (!there.has(term)) continue;
    shared += weight;
    sharedSquares += weight * weight;
  }
  let otherSquares = 0;
  for (const term of there) otherSquares += weigh(term) ** 2;
  return {
    cosine: sharedSquares === 0 ? 0 : sharedSquares / Math.sqrt(squares * otherSquares),
    coverage: total === 0 ? 0 : shared / total,
    bigrams: dice(bigramsOf(one), bigramsOf(other)),
  };
}

/** Dice's coefficient of two sets: 1 if they are the same, 0 if they share nothing or are empty. */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function bigramsOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`));
}
