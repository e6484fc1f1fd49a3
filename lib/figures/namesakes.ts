import { isAbjad } from "./encode-phonemes";
import type { NameUnit } from "./name-units";
import { isGivenName, mayBeName, namesPlace } from "./neighbour-vetoes";
import type { Passage } from "./passage";
import { compareParts, readPart, type SoundedPart } from "./unit-matches";

/** The last part of a name that belongs to no figure, and the token where it stands. */
export interface Namesake {
  readonly sound: SoundedPart;
  readonly at: number;
  /** The token the name begins at. */
  readonly from: number;
}

const ALIKE = 0.86;

/**
 * People the passage names in full who are no figure ("Mohammed Abbas, a baker"): later their surname may mean them.
 * Lines in title case tell nothing; in scripts without capitals a name is told by a common given name before it.
 * `taken` are the tokens of mentions.
 */
export function findNamesakes(passage: Passage, taken: ReadonlySet<number>): readonly Namesake[] {
  const isPlain = (unit: NameUnit): boolean => {
    const token = passage.tokens[unit.to - 1]!;
    if (taken.has(unit.to - 1) || passage.inHeadlineCase[unit.from] || unit.title) return false;
    return mayBeName(token);
  };
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit, at) => {
      const before = run.units[at - 1];
      if (before === undefined) return [];
      const namesake = () => ({ sound: readPart(unit, passage.memo), at: unit.from, from: before.from });
      if (isAbjad(unit.script)) return isNamedInAbjad(passage, before, unit, taken) ? [namesake()] : [];
      const after = run.units[at + 1];
      const closes = after === undefined || !isPlain(after);
      if (!closes || !isPlain(unit) || !isPlain(before)) return [];
      return namesPlace(passage, unit) ? [] : [namesake()];
    }),
  );
}

function isNamedInAbjad(
  passage: Passage,
  before: NameUnit,
  unit: NameUnit,
  taken: ReadonlySet<number>,
): boolean {
  if (taken.has(unit.to - 1) || taken.has(before.to - 1) || unit.title || before.title) return false;
  return before.compound === undefined && isGivenName(passage.tokens[before.to - 1]!);
}

/** True if the last full bearer of this surname before token `at`, later than token `since`, is a namesake. */
export function isNamesake(
  sound: SoundedPart,
  namesakes: readonly Namesake[],
  { at, since = -1 }: { readonly at: number; readonly since?: number | undefined },
): boolean {
  return namesakes.some((other) => other.at > since && other.at < at && isAlike(sound, other.sound));
}

/** True if two parts of names are one surname. */
export function isAlike(sound: SoundedPart, other: SoundedPart): boolean {
  return compareParts(sound, other) >= ALIKE;
}
