import type { Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { getGivenName } from "./given-names";
import type { Compound, NameUnit } from "./name-units";
import { findSkeletonKeys } from "./skeleton-keys";

/** Where a stored unit stands: units [from, to) of a spelling. */
export interface UnitPlace {
  readonly spelling: number;
  readonly from: number;
  readonly to: number;
}

/** A distinct part of stored names, or two neighbouring parts read as one word ("Ahmadi Nejad"). */
export interface StoredUnit {
  readonly id: number;
  readonly phonemes: string;
  readonly script: Script;
  readonly compound: Compound | undefined;
  readonly given: string | undefined;
  readonly initial: boolean;
  readonly joined: boolean;
  /** How much the part tells, .55 for one that all figures bear to 1 for one of a single figure. */
  readonly weight: number;
  readonly places: readonly UnitPlace[];
}

/** Takes the parts of one spelling after the other. */
export interface UnitCollector {
  /** The ids of the parts of a figure's next spelling, in order. */
  readonly add: (units: readonly NameUnit[], figureId: FigureId) => readonly number[];
  /** All units, and their ids by the keys of {@link findUnitKeys}. */
  readonly collect: () => {
    readonly units: readonly StoredUnit[];
    readonly byKey: ReadonlyMap<string, readonly number[]>;
  };
}

/** An empty collector; the spellings are numbered in the order they are added. */
export function collectUnits(): UnitCollector {
  const drafts = new Map<string, Draft>();
  const byKey = new Map<string, number[]>();
  const figures: FigureId[] = [];
  const put = (unit: NameUnit, phonemes: string, joined: boolean, place: UnitPlace): number => {
    const name = nameOf(unit, phonemes, joined);
    const known = drafts.get(name);
    known?.places.push(place);
    if (known !== undefined) return known.id;
    const draft = draftUnit(unit, phonemes, joined, drafts.size);
    draft.places.push(place);
    drafts.set(name, draft);
    if (!unit.initial) addToGroups(byKey, findUnitKeys(phonemes, unit.compound), draft.id);
    return draft.id;
  };
  return {
    add: (units, figureId) => {
      const spelling = figures.push(figureId) - 1;
      return units.map((unit, at) => {
        const { phonemes } = unit.readings[0]!;
        const next = units[at + 1];
        if (next !== undefined && mayJoin(unit, next)) {
          put(unit, phonemes + next.readings[0]!.phonemes, true, { spelling, from: at, to: at + 2 });
        }
        return put(unit, phonemes, false, { spelling, from: at, to: at + 1 });
      });
    },
    collect: () => {
      const units = [...drafts.values()];
      weigh(units, byKey, figures);
      return { units, byKey };
    },
  };
}

/** What tells a unit from all others. */
function nameOf({ script, compound, initial }: NameUnit, phonemes: string, joined: boolean): string {
  const kind = (joined ? "+" : "") + (initial ? "." : "") + script + (compound ? `-${compound}-` : "");
  return kind + phonemes;
}

/** The key a stored or printed part is looked up by: compounds meet only their like. */
export function findUnitKeys(phonemes: string, compound: Compound | undefined): readonly string[] {
  return findSkeletonKeys(phonemes).map((key) => `${compound ?? ""}.${key}`);
}

/** True if two parts may be printed as one word. */
export function mayJoin(left: NameUnit, right: NameUnit): boolean {
  const plain = (unit: NameUnit) => unit.compound === undefined && !unit.initial && !unit.patronymic;
  return plain(left) && plain(right) && left.script === right.script;
}

/** A unit that is not weighed yet and may get more places. */
interface Draft extends Omit<StoredUnit, "weight" | "places"> {
  weight: number;
  readonly places: UnitPlace[];
}

function draftUnit(
  { script, compound, initial }: NameUnit,
  phonemes: string,
  joined: boolean,
  id: number,
): Draft {
  const given = joined || compound === "abd" ? undefined : getGivenName(phonemes, script);
  return { id, phonemes, script, compound, given, initial, joined, weight: 1, places: [] };
}

function addToGroups(groups: Map<string, number[]>, keys: readonly string[], id: number): void {
  for (const key of keys) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
}

/**
 * Inverse document frequency over figures, squeezed into [.55, 1]: a rare surname tells more than "Mohammed". A unit
 * is borne by all figures with a part of its most frequent key.
 */
function weigh(
  units: readonly Draft[],
  byKey: ReadonlyMap<string, readonly number[]>,
  figures: readonly FigureId[],
): void {
  const numbers = new Map<FigureId, number>();
  for (const figureId of figures) if (!numbers.has(figureId)) numbers.set(figureId, numbers.size);
  const bearers = countBearers(
    units,
    byKey,
    figures.map((figureId) => numbers.get(figureId)!),
  );
  const count = numbers.size + 2;
  for (const unit of units) {
    const rarity = Math.log(count / (bearers[unit.id]! + 1)) / Math.log(count);
    unit.weight = 0.55 + 0.45 * Math.max(0, Math.min(1, rarity));
  }
}

/** By unit: the most figures that share a key with it in an unjoined part. `figures` has the number of each spelling's figure. */
function countBearers(
  units: readonly Draft[],
  byKey: ReadonlyMap<string, readonly number[]>,
  figures: readonly number[],
): Uint32Array {
  const most = new Uint32Array(units.length);
  const counted = new Int32Array(figures.length).fill(-1);
  let round = 0;
  for (const ids of byKey.values()) {
    let bearers = 0;
    for (const id of ids) {
      const { joined, places } = units[id]!;
      if (joined) continue;
      for (const { spelling } of places) {
        if (counted[figures[spelling]!] !== round) bearers++;
        counted[figures[spelling]!] = round;
      }
    }
    for (const id of ids) most[id] = Math.max(most[id]!, bearers);
    round++;
  }
  return most;
}
