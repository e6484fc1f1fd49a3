import type { FigureIndex } from "./alias-index";
import { makeMarks, type SpellingMarks } from "./full-name-candidates";
import { findUnitKeys, type StoredUnit } from "./stored-units";
import type { Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { encodePhonemes, isAbjad } from "./encode-phonemes";
import { getGivenName } from "./given-names";
import { compareSounds } from "./name-similarity";
import type { Compound, NameUnit } from "./name-units";
import type { RunFit } from "./run-fits";

/** A stored part that a printed part may be. `skip` is how many characters the printed part has before it. */
export interface UnitMatch {
  readonly unit: StoredUnit;
  readonly similarity: number;
  readonly skip: number;
}

/** What was already worked out in one call: words come back often. */
export interface MatchMemo {
  /** By phonemes; those of one sound in several scripts or compounds stand together. */
  readonly parts: Map<string, SoundedPart[]>;
  readonly matches: Map<SoundedPart, readonly UnitMatch[]>;
  /** By the list of a unit's readings, which the same word has at all its places. */
  readonly sounds: Map<NameUnit["readings"], SoundedPart>;
  readonly units: Map<NameUnit["readings"], readonly UnitMatch[]>;
  /** By the readings of two neighbouring units. */
  readonly pairs: Map<NameUnit["readings"], Map<NameUnit["readings"], readonly UnitMatch[]>>;
  readonly marks: SpellingMarks;
  /** What fits a run, by its words. */
  readonly runs: Map<string, readonly RunFit[]>;
}

/** The memo of a call in which nothing was worked out yet. */
export function emptyMemo(index: Pick<FigureIndex, "spellingCount">): MatchMemo {
  return {
    parts: new Map(),
    matches: new Map(),
    sounds: new Map(),
    units: new Map(),
    pairs: new Map(),
    marks: makeMarks(index.spellingCount),
    runs: new Map(),
  };
}

/** Below this two parts are not the same name. */
const LEAST_SIMILARITY = 0.72;

const LEAST_JOINED = 0.86;
const SAME_GIVEN_NAME = 0.93;
const SKIP_COST = 0.01;

interface Sound {
  readonly phonemes: string;
  readonly script: Script;
  readonly compound: Compound | undefined;
}

/** What {@link compareParts} compares; `given` is the row among the given names that collide. */
interface ComparablePart extends Sound {
  readonly given: string | undefined;
}

/** A printed part of a name ready to be compared and looked up. */
export interface SoundedPart extends ComparablePart {
  readonly keys: readonly string[];
}

/**
 * The stored parts a printed part may be, each with its best reading. A reading that takes the first letter for a
 * conjunction or preposition counts only where the plain one does not fit. Nothing for initials, which match by their
 * neighbours.
 */
export function findUnitMatches(unit: NameUnit, index: FigureIndex, memo: MatchMemo): readonly UnitMatch[] {
  if (unit.initial) return [];
  const known = memo.units.get(unit.readings);
  if (known !== undefined) return known;
  const found = matchReadings(unit, index, memo);
  memo.units.set(unit.readings, found);
  return found;
}

function matchReadings(unit: NameUnit, index: FigureIndex, memo: MatchMemo): readonly UnitMatch[] {
  const { script, compound, readings } = unit;
  const [plain] = readings;
  if (readings.length === 1 && plain!.skip === 0) {
    return lookUp({ phonemes: plain!.phonemes, script, compound }, index, memo);
  }
  const best = new Map<number, UnitMatch>();
  for (const { phonemes, skip } of readings) {
    for (const match of lookUp({ phonemes, script, compound }, index, memo)) {
      const similarity = match.similarity - (skip > 0 ? SKIP_COST : 0);
      const known = best.get(match.unit.id);
      if (known === undefined || similarity > known.similarity) {
        best.set(match.unit.id, skip === 0 ? match : { unit: match.unit, similarity, skip });
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
  const known = memo.pairs.get(left.readings) ?? new Map<NameUnit["readings"], readonly UnitMatch[]>();
  const before = known.get(right.readings);
  if (before !== undefined) return before;
  const found = matchJoined({ left, right }, joinSounds(head, tail), index, memo);
  memo.pairs.set(left.readings, known.set(right.readings, found));
  return found;
}

function matchJoined(
  { left, right }: { readonly left: NameUnit; readonly right: NameUnit },
  sounds: string[],
  index: FigureIndex,
  memo: MatchMemo,
): readonly UnitMatch[] {
  const best = new Map<number, UnitMatch>();
  // "Seung-ho" is heard apart, and "Seungho" read with a "gh".
  if (left.script === "Latn" && right.folded.startsWith("h")) {
    sounds.push(encodePhonemes(left.folded + right.folded, left.script));
  }
  for (const phonemes of sounds) {
    const found = lookUp({ phonemes, script: left.script, compound: undefined }, index, memo);
    for (const match of found) {
      if (match.unit.joined || match.similarity < LEAST_JOINED) continue;
      const known = best.get(match.unit.id);
      if (known === undefined || match.similarity > known.similarity) best.set(match.unit.id, match);
    }
  }
  return [...best.values()];
}

/** Inside a word the h is heard that is silent at its end, and may be left out there ("Kaveh Pour", "Tabande Rad"). */
function joinSounds(head: string, tail: string): string[] {
  const plain = head + tail;
  if (head.endsWith("ħ")) return [plain, `${head.slice(0, -1)}h${tail}`];
  return head.endsWith("e") ? [plain, `${head}h${tail}`] : [plain];
}

/** How alike a printed and a stored part are, 0 to 1. Given names that collide are settled by their table first. */
export function compareParts(printed: ComparablePart, stored: ComparablePart): number {
  if (printed.compound !== stored.compound) return 0;
  if (printed.given !== undefined && stored.given !== undefined && printed.given !== stored.given) return 0;
  if (printed.phonemes === stored.phonemes) return 1;
  const similarity = compareSounds(printed.phonemes, printed.script, stored.phonemes, stored.script);
  return printed.given !== undefined && printed.given === stored.given
    ? Math.max(SAME_GIVEN_NAME, similarity)
    : similarity;
}

/** The plain reading of a printed part, ready to be compared. */
export function readPart(unit: NameUnit, memo: MatchMemo): SoundedPart {
  const { readings, script, compound } = unit;
  const known = memo.sounds.get(readings);
  if (known !== undefined) return known;
  const sound = soundOf({ phonemes: readings[0]!.phonemes, script, compound }, memo);
  memo.sounds.set(readings, sound);
  return sound;
}

/**
 * True if a word of an abjad may not be compared with another script's spelling of the figure, because the figure's
 * name is stored in the word's own script: across scripts "ولايت" is near to "Velayati", inside one it is another word.
 */
export function isSettledByScript(
  index: FigureIndex,
  figureId: FigureId,
  printed: Script,
  stored: Script,
): boolean {
  if (printed === stored || !isAbjad(printed)) return false;
  return index.isStoredIn(figureId, printed);
}

function soundOf(sound: Sound, memo: MatchMemo): SoundedPart {
  const alike = memo.parts.get(sound.phonemes) ?? [];
  for (const known of alike) {
    if (known.script === sound.script && known.compound === sound.compound) return known;
  }
  const given = sound.compound === "abd" ? undefined : getGivenName(sound.phonemes, sound.script);
  const keys = findUnitKeys(sound.phonemes, sound.compound);
  const part = { ...sound, given, keys };
  alike.push(part);
  memo.parts.set(sound.phonemes, alike);
  return part;
}

function lookUp(sound: Sound, index: FigureIndex, memo: MatchMemo): readonly UnitMatch[] {
  const printed = soundOf(sound, memo);
  const known = memo.matches.get(printed);
  if (known !== undefined) return known;
  const candidates = index.findUnits(printed.keys);
  const matches: UnitMatch[] = [];
  for (const id of candidates) {
    const unit = index.unitAt(id);
    const similarity = compareParts(printed, unit);
    if (similarity >= (unit.joined ? LEAST_JOINED : LEAST_SIMILARITY)) {
      matches.push({ unit, similarity, skip: 0 });
    }
  }
  memo.matches.set(printed, matches);
  return matches;
}
