import type { FigureIndex } from "./alias-index";
import type { NameUnit } from "./name-units";
import { SKELETON, SKELETON_INITIAL } from "./phonemes/alphabet";
import type { StoredUnit } from "./stored-units";

/** Printed units [textFrom, textTo) of a run may be stored units [nameFrom, nameTo) of a spelling. */
export interface PartMatch {
  readonly textFrom: number;
  readonly textTo: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly similarity: number;
  readonly skip: number;
}

/** Units [from, to) of a run. */
export interface Window {
  readonly units: readonly NameUnit[];
  readonly from: number;
  readonly to: number;
  /** The units are known to be one name, no less and no more, as in a list of names. */
  readonly whole?: boolean;
}

const INITIAL_SIMILARITY = 0.8;

/** The parts of a spelling, in order. */
export function unitsOf(
  spelling: { readonly units: readonly number[] },
  index: FigureIndex,
): readonly StoredUnit[] {
  return spelling.units.map((id) => index.unitAt(id));
}

/** Takes the matches that are best and apart from each other, the longest first, then those at the same place. */
export function assignParts(matches: readonly PartMatch[]): readonly PartMatch[] {
  const size = (match: PartMatch) => match.textTo - match.textFrom + match.nameTo - match.nameFrom;
  const order = matches.toSorted(
    (a, b) =>
      b.similarity * size(b) - a.similarity * size(a) ||
      Math.abs(a.textFrom - a.nameFrom) - Math.abs(b.textFrom - b.nameFrom),
  );
  const picked: PartMatch[] = [];
  for (const match of order) {
    if (picked.every((other) => areApart(match, other))) picked.push(match);
  }
  return picked;
}

function areApart(a: PartMatch, b: PartMatch): boolean {
  const inText = a.textTo <= b.textFrom || b.textTo <= a.textFrom;
  return inText && (a.nameTo <= b.nameFrom || b.nameTo <= a.nameFrom);
}

/** Gives initials, printed or stored, the next free part of the same first sound. */
export function assignInitials(
  window: Window,
  stored: readonly StoredUnit[],
  assigned: readonly PartMatch[],
): readonly PartMatch[] {
  const picked: PartMatch[] = [];
  for (let at = window.from; at < window.to; at++) {
    const unit = window.units[at]!;
    for (let place = 0; place < stored.length; place++) {
      const match: PartMatch = {
        textFrom: at,
        textTo: at + 1,
        nameFrom: place,
        nameTo: place + 1,
        similarity: INITIAL_SIMILARITY,
        skip: 0,
      };
      if (!unit.initial && !stored[place]!.initial) continue;
      if (![...assigned, ...picked].every((other) => areApart(match, other))) continue;
      if (shareFirstSound(unit.readings[0]!.phonemes, stored[place]!.phonemes)) picked.push(match);
    }
  }
  return picked;
}

function shareFirstSound(a: string, b: string): boolean {
  const classes = (phonemes: string) =>
    SKELETON[phonemes[0] ?? ""] ?? SKELETON_INITIAL[phonemes[0] ?? ""] ?? [];
  return classes(a).some((sound) => sound !== "" && classes(b).includes(sound));
}

/** The printed parts of a window that no match explains; titles need none. */
export function findUnexplained(window: Window, picked: readonly PartMatch[]): readonly NameUnit[] {
  const open: NameUnit[] = [];
  for (let at = window.from; at < window.to; at++) {
    const unit = window.units[at]!;
    if (!unit.title && !picked.some((pick) => pick.textFrom <= at && at < pick.textTo)) open.push(unit);
  }
  return open;
}
