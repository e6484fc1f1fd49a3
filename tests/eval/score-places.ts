/** Places found against places expected. Rates are parts of 1; nothing found is precise, nothing expected is recalled. */
export type PlaceScore = {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

type Place = { readonly start: number; readonly end: number; readonly id: string };

/**
 * Counts over documents the found places that are right: of the same id as an expected one and the `isSame` place.
 * An expected place makes one found place right.
 */
export function scorePlaces(
  documents: readonly { readonly gold: readonly Place[]; readonly found: readonly Place[] }[],
  isSame: (found: Place, gold: Place) => boolean,
): PlaceScore {
  let [gold, found, right] = [0, 0, 0];
  for (const document of documents) {
    const open = new Set(document.gold);
    gold += open.size;
    found += document.found.length;
    for (const place of document.found) {
      const match = [...open].find((other) => other.id === place.id && isSame(place, other));
      if (!match) continue;
      open.delete(match);
      right++;
    }
  }
  return { gold, found, right, ...ratesOf({ gold, found, right }) };
}

/** Precision, recall and their harmonic mean. */
export function ratesOf({ gold, found, right }: Pick<PlaceScore, "gold" | "found" | "right">) {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
    f1: gold + found === 0 ? 1 : (2 * right) / (gold + found),
  };
}
