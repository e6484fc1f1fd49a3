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

/** Parts less alike than this are no evidence. */
const LEAST_ALIKE = 0.6;
const INITIAL = 0.25;
const ENOUGH = 1.2;
const MOST_ODD = 3;

/** Weights of a logistic fitted to 1,435 figures with spellings in four scripts and 10,000 strangers. */
const BIAS = -7.7;
const EVIDENCE = 0.8;
const EVIDENCE_UP_TO_ENOUGH = 6.7;
const ANY_EXTRA = -0.9;
const EACH_EXTRA = -0.65;
const ANY_MISSING = -1.35;
const EACH_MISSING = -0.3;
const TURNED = -0.8;
const SAME_BEGINNING = 1.15;
const SAME_END = 0.75;
const SURNAME = 0.4;
const ANOTHER_FATHER = -1.55;
const DETOUR = -1.15;

/**
 * How probable it is that two names that may be alike are of one person, 0 to 1. The evidence is how rare the parts are
 * that both names have, less where they only sound alike: "Mohammed Ali" inside a longer name is nobody for sure, a rare
 * surname with the right beginning is. Against it stand parts that only one of them has, and another order.
 */
export function judgeEvidence(comparison: NameComparison): number {
  const { window, stored, picked, extra, missing, detour, anotherFather } = comparison;
  const evidence = countEvidence(window, picked, stored);
  const ifTrue = (condition: boolean, weight: number) => (condition ? weight : 0);
  const odds =
    BIAS +
    EVIDENCE * evidence +
    EVIDENCE_UP_TO_ENOUGH * Math.min(ENOUGH, evidence) +
    ifTrue(extra > 0, ANY_EXTRA) +
    EACH_EXTRA * Math.min(MOST_ODD, extra) +
    ifTrue(missing > 0, ANY_MISSING) +
    EACH_MISSING * Math.min(MOST_ODD, missing) +
    ifTrue(isTurned(picked), TURNED) +
    ifTrue(
      picked.some((part) => part.textFrom === window.from && part.nameFrom === 0),
      SAME_BEGINNING,
    ) +
    ifTrue(
      picked.some((part) => part.textTo === window.to),
      SAME_END,
    ) +
    ifTrue(
      picked.some((part) => part.nameTo === stored.length),
      SURNAME,
    ) +
    ifTrue(anotherFather, ANOTHER_FATHER) +
    ifTrue(detour, DETOUR);
  return 1 / (1 + Math.exp(-odds));
}

function countEvidence(window: Window, picked: readonly PartMatch[], stored: readonly StoredUnit[]): number {
  let evidence = 0;
  for (const { textFrom, nameFrom, nameTo, similarity } of picked) {
    const alike = Math.max(0, (similarity - LEAST_ALIKE) / (1 - LEAST_ALIKE));
    const isInitial = stored[nameFrom]!.initial || window.units[textFrom]!.initial;
    for (let at = nameFrom; at < nameTo; at++) evidence += isInitial ? INITIAL : stored[at]!.rarity * alike;
  }
  return evidence;
}

/** True if the common parts stand in another order. */
export function isTurned(picked: readonly PartMatch[]): boolean {
  const order = picked.toSorted((a, b) => a.textFrom - b.textFrom);
  return order.some((part, at) => at > 0 && part.nameFrom < order[at - 1]!.nameFrom);
}
