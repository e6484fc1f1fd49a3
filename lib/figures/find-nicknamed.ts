import type { PartMatch } from "./assign-parts";
import type { FigureIndex } from "./alias-index";
import type { NameUnit } from "./name-units";
import { compareNicknames, isNicknamed } from "./nicknames";
import type { FoundParts } from "./part-matches";
import { findPlacesOf } from "./unit-places";

const LEAST_ALIKE = 0.85;

/**
 * By spelling of two parts: the matches of those that stand in the run with a short form of their given name, or with
 * the long one ("Bob Sample" for "Robert Sample"). `found` are the parts found by their sounds; short forms share none.
 */
export function findNicknamed(
  units: readonly NameUnit[],
  found: readonly FoundParts[],
  index: FigureIndex,
): ReadonlyMap<number, readonly PartMatch[]> {
  const groups = new Map<number, readonly PartMatch[]>();
  for (const { textFrom, textTo, matches } of found) {
    const given = units[textFrom - 1];
    if (given === undefined || textTo - textFrom > 1 || !mayBeNicknamed(given)) continue;
    for (const { unit, similarity, skip } of matches) {
      const isSurname = (spelling: number) => index.unitCountAt(spelling) === 2;
      for (const { spelling, from, to } of findPlacesOf(unit, index.places, isSurname)) {
        if (from !== 1 || to !== 2) continue;
        const alike = compareGiven(given, spelling, index);
        if (alike < LEAST_ALIKE) continue;
        groups.set(spelling, [
          { textFrom: textFrom - 1, textTo: textFrom, nameFrom: 0, nameTo: 1, similarity: alike, skip: 0 },
          { textFrom, textTo, nameFrom: from, nameTo: to, similarity, skip },
        ]);
      }
    }
  }
  return groups;
}

function mayBeNicknamed({ compound, initial, script, readings }: NameUnit): boolean {
  return compound === undefined && !initial && isNicknamed(readings[0]!.phonemes, script);
}

function compareGiven(given: NameUnit, spelling: number, index: FigureIndex): number {
  const stored = index.unitAt(index.spellingAt(spelling).units[0]!);
  if (stored.compound !== undefined || stored.initial) return 0;
  return compareNicknames(given.readings[0]!.phonemes, given.script, stored.phonemes, stored.script);
}
