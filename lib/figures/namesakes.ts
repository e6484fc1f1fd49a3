import type { NameUnit } from "./name-units";
import { mayBeName } from "./neighbour-vetoes";
import type { Passage } from "./passage";
import { compareSounds, toSoundCodes } from "./name-similarity";

/** The last part of a name that belongs to no figure, and the token where it stands. */
export interface Namesake {
  readonly unit: NameUnit;
  readonly at: number;
}

const ALIKE = 0.86;

/**
 * People the passage names in full who are no figure ("Mohammed Abbas, a baker"): later their surname may mean them.
 * Lines in title case and scripts without capitals tell nothing. `taken` are the tokens of mentions.
 */
export function findNamesakes(passage: Passage, taken: ReadonlySet<number>): readonly Namesake[] {
  const isPlain = (unit: NameUnit): boolean => {
    const token = passage.tokens[unit.to - 1]!;
    return !taken.has(unit.to - 1) && !passage.inHeadlineCase[unit.from] && !unit.title && mayBeName(token);
  };
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit, at) => {
      const before = run.units[at - 1];
      const after = run.units[at + 1];
      const closes = after === undefined || !isPlain(after);
      if (before === undefined || !closes || !isPlain(unit) || !isPlain(before)) return [];
      return [{ unit, at: unit.from }];
    }),
  );
}

/** True if the last full bearer of this surname before `unit`, later than token `since`, is a namesake. */
export function isNamesake(unit: NameUnit, namesakes: readonly Namesake[], since = -1): boolean {
  const sounds = toSoundCodes(unit.readings[0]!.phonemes);
  return namesakes.some(({ unit: other, at }) => {
    if (at <= since || at >= unit.from || other.compound !== unit.compound) return false;
    const others = toSoundCodes(other.readings[0]!.phonemes);
    return compareSounds(sounds, unit.script, others, other.script) >= ALIKE;
  });
}
