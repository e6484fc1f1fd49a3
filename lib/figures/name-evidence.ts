import type { PartMatch, Window } from "./assign-parts";
import type { StoredUnit } from "./stored-units";

/** A name in print beside a stored one, part by part. */
export interface NameComparison {
  readonly window: Window;
  readonly stored: readonly StoredUnit[];
  /** Which parts are the same. */
  readonly picked: readonly PartMatch[];
  /** Printed parts that nothing explains, and stored parts that are not printed; initials do not count. */
  readonly extra: number;
  readonly missing: number;
  /** The figure has a name in the script of the print, and this is not it. */
  readonly detour: boolean;
  /** A part is "bin" in one of the names and not in the other. */
  readonly anotherFather: boolean;
}

/**
 * What speaks for and against two names being of one person, as numbers: conditions are 0 or 1. `rarity` is how rare
 * the parts are that both have, less where they only sound alike; `firstRarity` is as much of it as makes the difference.
 * `unlike` is how far the least alike part is off, counted inside one script, where nothing had to be transcribed.
 */
export type NameEvidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

/**
 * Weights of a logistic, fitted by `tests/eval/fit-name-evidence.ts` to 1,435 figures with spellings in four scripts,
 * one stored and half of them stored, and to 10,000 strangers; rounded.
 */
const WEIGHTS = {
  always: -7.46,
  rarity: 1.09,
  firstRarity: 5.89,
  anyExtra: -1.13,
  extra: -0.55,
  anyMissing: -1.31,
  missing: -0.28,
  unlike: -3.14,
  turned: -1.13,
  sameBeginning: 1.3,
  sameEnd: 0.75,
  surname: 0.46,
  initials: -1.52,
  anotherFather: -1.21,
  detour: -1.7,
};

/** Parts less alike than this are no evidence. */
const LEAST_ALIKE = 0.6;
/** The rarity of a first letter. */
const INITIAL = 0.25;
const ENOUGH = 1.2;
const MOST_ODD = 3;

/** Counts what the judgement rests on. */
export function readEvidence(comparison: NameComparison): NameEvidence {
  const { window, stored, picked, extra, missing, detour, anotherFather } = comparison;
  const evidence = countRarity(comparison);
  const sameScript = window.units[window.from]!.script === stored[0]!.script;
  const isPicked = (condition: (part: PartMatch) => boolean) => Number(picked.some(condition));
  return {
    always: 1,
    rarity: evidence,
    firstRarity: Math.min(ENOUGH, evidence),
    anyExtra: Math.min(1, extra),
    extra: Math.min(MOST_ODD, extra),
    anyMissing: Math.min(1, missing),
    missing: Math.min(MOST_ODD, missing),
    unlike: sameScript ? 1 - Math.min(...picked.map((part) => part.similarity)) : 0,
    turned: Number(isTurned(picked)),
    sameBeginning: isPicked((part) => part.textFrom === window.from && part.nameFrom === 0),
    sameEnd: isPicked((part) => part.textTo === window.to),
    surname: isPicked((part) => part.nameTo === stored.length),
    initials: isPicked((part) => isInitial(part, comparison)),
    anotherFather: Number(anotherFather),
    detour: Number(detour),
  };
}

/**
 * How probable it is that two names that may be alike are of one person, 0 to 1: "Mohammed Ali" inside a longer name is
 * nobody for sure, a rare surname with the right beginning is.
 */
export function judgeEvidence(evidence: NameEvidence): number {
  let odds = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof NameEvidence)[]) odds += WEIGHTS[name] * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}

function countRarity(comparison: NameComparison): number {
  let rarity = 0;
  for (const part of comparison.picked) {
    const alike = Math.max(0, (part.similarity - LEAST_ALIKE) / (1 - LEAST_ALIKE));
    for (let at = part.nameFrom; at < part.nameTo; at++) {
      rarity += isInitial(part, comparison) ? INITIAL : comparison.stored[at]!.rarity() * alike;
    }
  }
  return rarity;
}

function isInitial(part: PartMatch, { window, stored }: NameComparison): boolean {
  return stored[part.nameFrom]!.initial || window.units[part.textFrom]!.initial;
}

/** True if the common parts stand in another order. */
export function isTurned(picked: readonly PartMatch[]): boolean {
  const order = picked.toSorted((a, b) => a.textFrom - b.textFrom);
  return order.some((part, at) => at > 0 && part.nameFrom < order[at - 1]!.nameFrom);
}
