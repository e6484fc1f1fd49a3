import type { NameUnit } from "./name-units";
import { mayBeName } from "./neighbour-vetoes";
import type { Passage } from "./passage";
import { compareParts, readPart, type SoundedPart } from "./unit-matches";

/** The last part of a name that belongs to no figure, and the token where it stands. */
export interface Namesake {
  readonly sound: SoundedPart;
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
      return [{ sound: readPart(unit, passage.memo), at: unit.from }];
    }),
  );
}

/** True if the last full bearer of this surname before token `at`, later than token `since`, is a namesake. */
export function isNamesake(
  sound: SoundedPart,
  namesakes: readonly Namesake[],
  { at, since = -1 }: { readonly at: number; readonly since?: number | undefined },
): boolean {
  return namesakes.some(
    (other) => other.at > since && other.at < at && compareParts(sound, other.sound) >= ALIKE,
  );
}
