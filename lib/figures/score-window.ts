import type { FigureIndex, StoredSpelling } from "./alias-index";
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

/** How well a stretch of printed units is a stored spelling. */
export interface WindowScore {
  /** 0 to 1. */
  readonly score: number;
  /** Printed units, without initials, that were found in the stored name. */
  readonly matched: number;
  /** Characters of a prefix before the first unit. */
  readonly skip: number;
  /** How many parts are printed as their first letter only. */
  readonly initials: number;
  /** The stored name has parts that are not printed. */
  readonly shortened: boolean;
}

const INITIAL_WEIGHT = 0.35;
const INITIAL_SIMILARITY = 0.8;
/** A window of so many units must be explained in full. */
const LONGEST_COVERED = 3;
const ENDS_MATCH = 0.8;

/**
 * Compares a window with a spelling, given which parts may be which. Parts are assigned best first; the score weighs
 * how much of the printed and of the stored name is covered, by how much each part tells. Undefined if it cannot be
 * this name: too little in common, or an unexplained part in a short one.
 */
export function scoreWindow(
  window: Window,
  spelling: StoredSpelling,
  matches: readonly PartMatch[],
  index: FigureIndex,
): WindowScore | undefined {
  const stored = spelling.units.map((id) => index.unitAt(id));
  const assigned = assign(matches);
  const picked = [...assigned, ...assignInitials(window, stored, assigned)];
  const covered = sum(picked, (pick) => pick.nameTo - pick.nameFrom);
  const matched = sum(assigned, (pick) => pick.textTo - pick.textFrom);
  const printed = sum(picked, (pick) => pick.textTo - pick.textFrom);
  if (assigned.length === 0 || Math.min(printed, covered) < Math.min(2, stored.length)) return undefined;
  const open = unexplained(window, picked);
  const extra = open.filter((unit) => !unit.initial).length;
  if (extra > 0 && window.whole !== true && window.to - window.from <= LONGEST_COVERED) return undefined;
  const missing = stored.length - covered;
  const plain = combine(coverOfText(picked, open, stored), coverOfName(picked, stored), extra, missing);
  const ends = endsScore(window, picked, stored.length, extra + missing);
  return {
    score: Math.max(plain, ends) - penalties(window, spelling, picked),
    matched,
    skip: picked.find((pick) => pick.textFrom === window.from)?.skip ?? 0,
    initials: picked.length - assigned.length,
    shortened: missing > 0,
  };
}

function assign(matches: readonly PartMatch[]): readonly PartMatch[] {
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
function assignInitials(
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

function unexplained(window: Window, picked: readonly PartMatch[]): readonly NameUnit[] {
  const open: NameUnit[] = [];
  for (let at = window.from; at < window.to; at++) {
    const unit = window.units[at]!;
    if (!unit.title && !picked.some((pick) => pick.textFrom <= at && at < pick.textTo)) open.push(unit);
  }
  return open;
}

function coverOfText(
  picked: readonly PartMatch[],
  open: readonly NameUnit[],
  stored: readonly StoredUnit[],
): number {
  const found = picked.map((pick) => ({ pick, weight: weightOf(pick, stored) }));
  const lost = sum(open, (unit) => (unit.initial ? INITIAL_WEIGHT : 1));
  const total = sum(found, ({ weight }) => weight) + lost;
  return total === 0 ? 0 : sum(found, ({ pick, weight }) => weight * pick.similarity) / total;
}

function coverOfName(picked: readonly PartMatch[], stored: readonly StoredUnit[]): number {
  const total = sum(stored, (unit) => (unit.initial ? INITIAL_WEIGHT : unit.weight));
  return sum(picked, (pick) => weightOf(pick, stored) * pick.similarity) / total;
}

function weightOf(pick: PartMatch, stored: readonly StoredUnit[]): number {
  return sum(stored.slice(pick.nameFrom, pick.nameTo), (unit) =>
    unit.initial ? INITIAL_WEIGHT : unit.weight,
  );
}

function combine(ofText: number, ofName: number, extra: number, missing: number): number {
  if (extra > 0 && missing > 0) return Math.min(ofText, ofName) * 0.9;
  return extra > 0 ? ofText * 0.62 + ofName * 0.38 : ofText * 0.72 + ofName * 0.28;
}

/** First and last part alike make a name with middle parts left out or put in. */
function endsScore(window: Window, picked: readonly PartMatch[], stored: number, odd: number): number {
  if (odd === 0 || stored < 2 || window.to - window.from < 2) return 0;
  const first = picked.find((pick) => pick.textFrom === window.from && pick.nameFrom === 0);
  const last = picked.find((pick) => pick.textTo === window.to && pick.nameTo === stored);
  if (first === undefined || last === undefined || first === last) return 0;
  if (Math.min(first.similarity, last.similarity) < ENDS_MATCH) return 0;
  return ((first.similarity + last.similarity) / 2) * (0.945 - 0.025 * odd);
}

const NO_SURNAME = 0.12;
const OUT_OF_ORDER = 0.25;
/** Lists of names turn them round on purpose. */
const TURNED = 0.02;
const ANOTHER_FATHER = 0.25;

function penalties(window: Window, spelling: StoredSpelling, picked: readonly PartMatch[]): number {
  const count = spelling.units.length;
  const surname = picked.some((pick) => pick.nameTo === count);
  const order = picked.toSorted((a, b) => a.textFrom - b.textFrom);
  const turned = order.some((pick, at) => at > 0 && pick.nameFrom < order[at - 1]!.nameFrom);
  const fathers = picked.some(
    (pick) => spelling.patronymic[pick.nameFrom] !== window.units[pick.textFrom]!.patronymic,
  );
  return (
    (surname ? 0 : NO_SURNAME) +
    (turned ? (window.whole === true ? TURNED : OUT_OF_ORDER) : 0) +
    (fathers ? ANOTHER_FATHER : 0)
  );
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
