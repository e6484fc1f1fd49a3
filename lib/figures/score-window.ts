import type { FigureIndex, StoredSpelling } from "./alias-index";
import {
  assignInitials,
  assignParts,
  findUnexplained,
  type PartMatch,
  unitsOf,
  type Window,
} from "./assign-parts";
import { isTurned, judgeEvidence, type NameEvidence, readEvidence } from "./name-evidence";
import type { NameUnit } from "./name-units";
import type { StoredUnit } from "./stored-units";

/** How well a stretch of printed units is a stored spelling. */
export interface WindowScore {
  /** How much of both names fits and how well, 0 to 1; of two names that may be it the better one. */
  readonly score: number;
  /** How probable it is that this is the name, by {@link judgeEvidence}. */
  readonly probability: number;
  readonly evidence: NameEvidence;
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
const COMMON_WEIGHT = 0.55;
const LEAST_PROBABILITY = 0.61;
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
  const stored = unitsOf(spelling, index);
  const assigned = assignParts(matches);
  const picked = [...assigned, ...assignInitials(window, stored, assigned)];
  const covered = sum(picked, (pick) => pick.nameTo - pick.nameFrom);
  const matched = sum(assigned, (pick) => pick.textTo - pick.textFrom);
  const printed = sum(picked, (pick) => pick.textTo - pick.textFrom);
  if (assigned.length === 0 || Math.min(printed, covered) < Math.min(2, stored.length)) return undefined;
  const open = findUnexplained(window, picked);
  const extra = open.filter((unit) => !unit.initial).length;
  const missing = stored.length - covered;
  const anotherFather = hasAnotherFather(window, spelling, picked);
  if (window.whole !== true && (anotherFather || !mayStandInText(window, assigned, stored.length, extra))) {
    return undefined;
  }
  const script = window.units[window.from]!.script;
  const detour = script !== spelling.name.script && index.isStoredIn(spelling.figureId, script);
  const evidence = readEvidence({ window, stored, picked, extra, missing, detour, anotherFather });
  const plain = combine(coverOfText(picked, open, stored), coverOfName(picked, stored), extra, missing);
  return {
    score: Math.max(plain, endsScore(window, picked, stored.length, extra + missing)),
    evidence,
    probability: judgeEvidence(evidence),
    matched,
    skip: picked.find((pick) => pick.textFrom === window.from)?.skip ?? 0,
    initials: picked.length - assigned.length,
    shortened: missing > 0,
  };
}

/** The engine's acceptance: is a name that fits so well the spelling? */
export function isProbable(score: WindowScore): boolean {
  return score.probability >= LEAST_PROBABILITY;
}

/**
 * In a text nothing tells where a name ends: its parts stand in order, and what nothing explains is a middle name
 * between the two ends of the stored one, or one part of many.
 */
function mayStandInText(
  window: Window,
  assigned: readonly PartMatch[],
  stored: number,
  extra: number,
): boolean {
  if (isTurned(assigned)) return false;
  if (extra === 0 || window.to - window.from > LONGEST_COVERED) return true;
  const first = assigned.some((part) => part.textFrom === window.from && part.nameFrom === 0);
  const last = assigned.some((part) => part.textTo === window.to && part.nameTo === stored);
  return first && last;
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
  const total = sum(stored, (unit) => weighUnit(unit));
  return sum(picked, (pick) => weightOf(pick, stored) * pick.similarity) / total;
}

function weightOf(pick: PartMatch, stored: readonly StoredUnit[]): number {
  return sum(stored.slice(pick.nameFrom, pick.nameTo), (unit) => weighUnit(unit));
}

/** What a part counts in the cover of a name: a rare surname nearly twice as much as "Mohammed". */
function weighUnit(unit: StoredUnit): number {
  return unit.initial ? INITIAL_WEIGHT : COMMON_WEIGHT + (1 - COMMON_WEIGHT) * unit.rarity();
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

/** True if a part is "bin" in the print and not in the name, or the other way. */
function hasAnotherFather(window: Window, spelling: StoredSpelling, picked: readonly PartMatch[]): boolean {
  return picked.some(
    (pick) => spelling.patronymic[pick.nameFrom] !== window.units[pick.textFrom]!.patronymic,
  );
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
