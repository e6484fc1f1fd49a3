import type { FigureIndex, StoredSpelling } from "./alias-index";
import type { NameUnit } from "./name-units";
import type { PartMatch } from "./assign-parts";
import { compareNicknames } from "./nicknames";
import { mayJoin, type StoredUnit } from "./stored-units";
import { findPlacesOf } from "./unit-places";
import {
  compareParts,
  findJoinedMatches,
  findUnitMatches,
  type MatchMemo,
  readPart,
  type SoundedPart,
  type UnitMatch,
} from "./unit-matches";

/** Parts may be less alike than alone where another part of the name is there. */
const LEAST_BESIDE = 0.5;
const SURE = 0.9;

/** The stored parts that the printed parts [textFrom, textTo) of a run may be. */
export interface FoundParts {
  readonly textFrom: number;
  readonly textTo: number;
  readonly matches: readonly UnitMatch[];
}

/**
 * For each printed part, and for each two that may be one, the stored parts that they may be, in order of the text.
 * A single word that is no compound is nothing by its sounds, unless it is known to be a whole name.
 */
export function findPartMatches(
  units: readonly NameUnit[],
  index: FigureIndex,
  memo: MatchMemo,
  isWhole = false,
): readonly FoundParts[] {
  if (!isWhole && units.length === 1 && units[0]!.compound === undefined) return [];
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    const one = { textFrom: at, textTo: at + 1, matches: findUnitMatches(unit, index, memo) };
    if (next === undefined || !mayJoin(unit, next)) return [one];
    return [one, { ...one, textTo: at + 2, matches: findJoinedMatches(unit, next, index, memo) }];
  });
}

/** By spelling, of those that are wanted: which of the printed parts may be which of its parts. */
export function groupPartMatches(
  found: readonly FoundParts[],
  index: FigureIndex,
  isWanted: (spelling: number) => boolean = () => true,
): ReadonlyMap<number, readonly PartMatch[]> {
  const groups = new Map<number, PartMatch[]>();
  for (const { textFrom, textTo, matches } of found) {
    for (const { unit, similarity, skip } of matches) {
      for (const { spelling, from, to } of findPlacesOf(unit, index.places, isWanted)) {
        const match = { textFrom, textTo, nameFrom: from, nameTo: to, similarity, skip };
        const group = groups.get(spelling);
        if (group === undefined) groups.set(spelling, [match]);
        else group.push(match);
      }
    }
  }
  return groups;
}

/**
 * A name of several parts needs two of them, of the name and in print; initials, which have no matches yet, may be the
 * second. Of the many that share a given name only few go further.
 */
export function mayBeFull(
  units: readonly NameUnit[],
  spelling: StoredSpelling,
  matches: readonly PartMatch[],
  index: FigureIndex,
): boolean {
  if (spelling.units.length === 1) return true;
  const { textFrom, textTo, nameFrom, nameTo } = matches[0]!;
  const inText =
    textTo - textFrom > 1 || matches.some((match) => match.textFrom !== textFrom || match.textTo !== textTo);
  const inName =
    nameTo - nameFrom > 1 || matches.some((match) => match.nameFrom !== nameFrom || match.nameTo !== nameTo);
  if (inText && inName) return true;
  return units.some((unit) => unit.initial) || spelling.units.some((id) => index.unitAt(id).initial);
}

/** How alike two parts are beside others that are: there a short form may stand for the name. */
function compareBeside(printed: SoundedPart, stored: StoredUnit): number {
  const similarity = compareParts(printed, stored);
  if (printed.compound !== undefined || stored.compound !== undefined || similarity >= SURE)
    return similarity;
  const { phonemes, script } = stored;
  return Math.max(similarity, compareNicknames(printed.phonemes, printed.script, phonemes, script));
}

/**
 * The matches of one spelling with those that no key found: two parts that sound alike and share no skeleton ("Steve",
 * "Steven") count beside others that do.
 */
export function completeMatches(
  units: readonly NameUnit[],
  spelling: StoredSpelling,
  matches: readonly PartMatch[],
  { index, memo }: { readonly index: FigureIndex; readonly memo: MatchMemo },
): readonly PartMatch[] {
  const found = new Set(matches.map((match) => `${match.textFrom} ${match.textTo} ${match.nameFrom}`));
  const added = units.flatMap((unit, at) => {
    if (unit.initial) return [];
    const printed = readPart(unit, memo);
    return spelling.units.flatMap((id, place) => {
      const stored = index.unitAt(id);
      if (stored.initial || found.has(`${at} ${at + 1} ${place}`)) return [];
      const similarity = compareBeside(printed, stored);
      if (similarity < LEAST_BESIDE) return [];
      return [{ textFrom: at, textTo: at + 1, nameFrom: place, nameTo: place + 1, similarity, skip: 0 }];
    });
  });
  return added.length === 0 ? matches : [...matches, ...added];
}
