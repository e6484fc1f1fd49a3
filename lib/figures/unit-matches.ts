import type { FigureIndex, StoredUnit } from "./alias-index";
import { findUnitKeys } from "./alias-index";
import type { Script } from "../domain/figure";
import { getGivenName } from "./given-names";
import { compareSounds, type SoundCodes, toSoundCodes } from "./name-similarity";
import type { Compound, NameUnit } from "./name-units";

/** A stored part that a printed part may be. `skip` is how many characters the printed part has before it. */
export interface UnitMatch {
  readonly unit: StoredUnit;
  readonly similarity: number;
  readonly skip: number;
}

/** Matches already looked up in this reading, by sounds. */
export type MatchMemo = Map<string, readonly UnitMatch[]>;

/** Below this two parts are not the same name. */
export const LEAST_SIMILARITY = 0.72;

const LEAST_JOINED = 0.86;
const SAME_GIVEN_NAME = 0.93;
const SKIP_COST = 0.01;

interface Sound {
  readonly phonemes: string;
  readonly script: Script;
  readonly compound: Compound | undefined;
}

/** A part of a name ready to be compared; `given` is its row among the given names that collide. */
export interface SoundedPart extends Sound {
  readonly sounds: SoundCodes;
  readonly given: string | undefined;
}

/**
 * The stored parts a printed part may be, each with its best reading. A reading that takes the first letter for a
 * conjunction or preposition counts only where the plain one does not fit. Nothing for initials, which match by their
 * neighbours.
 */
export function findUnitMatches(unit: NameUnit, index: FigureIndex, memo: MatchMemo): readonly UnitMatch[] {
  if (unit.initial) return [];
  const best = new Map<number, UnitMatch>();
  for (const { phonemes, skip } of unit.readings) {
    for (const match of lookUp({ phonemes, script: unit.script, compound: unit.compound }, index, memo)) {
      const similarity = match.similarity - (skip > 0 ? SKIP_COST : 0);
      const known = best.get(match.unit.id);
      if (known === undefined || similarity > known.similarity) {
        best.set(match.unit.id, { ...match, similarity, skip });
      }
    }
  }
  return [...best.values()];
}

/** The stored parts that two neighbouring printed parts may be together ("Nasr Allah", "Ahmadi Nejad"). */
export function findJoinedMatches(
  left: NameUnit,
  right: NameUnit,
  index: FigureIndex,
  memo: MatchMemo,
): readonly UnitMatch[] {
  const [head, tail] = [left.readings[0]!.phonemes, right.readings[0]!.phonemes];
  if (Math.min(head.length, tail.length) < 2) return [];
  const phonemes = head + tail;
  const found = lookUp({ phonemes, script: left.script, compound: undefined }, index, memo);
  return found.filter(({ unit, similarity }) => !unit.joined && similarity >= LEAST_JOINED);
}

/** How alike a printed and a stored part are, 0 to 1. Given names that collide are settled by their table first. */
export function compareParts(printed: SoundedPart, stored: SoundedPart): number {
  if (printed.compound !== stored.compound) return 0;
  if (printed.given !== undefined && stored.given !== undefined && printed.given !== stored.given) return 0;
  if (printed.phonemes === stored.phonemes) return 1;
  const similarity = compareSounds(printed.sounds, printed.script, stored.sounds, stored.script);
  return printed.given !== undefined && printed.given === stored.given
    ? Math.max(SAME_GIVEN_NAME, similarity)
    : similarity;
}

/** Makes a printed part ready to be compared. */
export function soundOf(phonemes: string, script: Script, compound: Compound | undefined): SoundedPart {
  const given = compound === undefined ? getGivenName(phonemes, script) : undefined;
  return { phonemes, script, compound, given, sounds: toSoundCodes(phonemes) };
}

function lookUp(sound: Sound, index: FigureIndex, memo: MatchMemo): readonly UnitMatch[] {
  const key = `${sound.script} ${sound.compound ?? ""} ${sound.phonemes}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const candidates = new Set(
    findUnitKeys(sound.phonemes, sound.compound).flatMap((found) => index.unitsByKey.get(found) ?? []),
  );
  const printed = soundOf(sound.phonemes, sound.script, sound.compound);
  const matches = [...candidates].flatMap((id) => {
    const unit = index.units[id]!;
    const similarity = compareParts(printed, unit);
    const least = unit.joined ? LEAST_JOINED : LEAST_SIMILARITY;
    return similarity >= least ? [{ unit, similarity, skip: 0 }] : [];
  });
  memo.set(key, matches);
  return matches;
}
