import type { FigureBlock } from "./figure-tables";
import { isJoined } from "./pack-flags";
import { findUnitKeys } from "./stored-units";
import type { Compound } from "./name-units";
import type { PlacesByUnit } from "./unit-places";

/** What weights are counted in. */
export interface Bearings {
  readonly unitFlags: FigureBlock["unitFlags"];
  readonly places: PlacesByUnit;
  readonly findUnits: (key: string) => Iterable<number>;
  /** The number of the figure that a spelling names. */
  readonly figureOf: Uint32Array;
}

/** How much a part tells that has these sounds. */
export type UnitWeigher = (phonemes: string, compound: Compound | undefined, initial: boolean) => number;

/**
 * Inverse document frequency over figures, squeezed into [.55, 1]: a rare surname tells more than "Mohammed". A unit
 * is borne by all figures with a part of its most frequent key. What was counted for a key is remembered.
 */
export function makeUnitWeigher(bearings: Bearings): UnitWeigher {
  const countBearers = makeBearerCounter(bearings);
  const count = new Set(bearings.figureOf).size + 2;
  return (phonemes, compound, initial) => {
    const keys = initial ? [] : findUnitKeys(phonemes, compound);
    const bearers = Math.max(0, ...keys.map(countBearers));
    const rarity = Math.log(count / (bearers + 1)) / Math.log(count);
    return 0.55 + 0.45 * Math.max(0, Math.min(1, rarity));
  };
}

/** Counts the figures that have a key in an unjoined part. */
function makeBearerCounter({ unitFlags, places, findUnits, figureOf }: Bearings): (key: string) => number {
  const known = new Map<string, number>();
  const countedFor = new Uint32Array(figureOf.reduce((most, figure) => Math.max(most, figure + 1), 0));
  let round = 0;
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    let bearers = 0;
    round++;
    for (const unit of findUnits(key)) {
      if (isJoined(unitFlags[unit]!)) continue;
      for (let place = unit === 0 ? 0 : places.ends[unit - 1]!; place < places.ends[unit]!; place++) {
        const figure = figureOf[places.spellings[place]!]!;
        if (countedFor[figure] !== round) bearers++;
        countedFor[figure] = round;
      }
    }
    known.set(key, bearers);
    return bearers;
  };
}
