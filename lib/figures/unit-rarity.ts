import type { FigureBlock } from "./figure-tables";
import { isJoined } from "./pack-flags";
import { findUnitKeys, type StoredUnit } from "./stored-units";
import type { PlacesByUnit } from "./unit-places";

/** What weights are counted in. */
export interface Bearings {
  readonly unitFlags: FigureBlock["unitFlags"];
  readonly places: PlacesByUnit;
  readonly findUnits: (keys: readonly string[]) => readonly number[];
  /** The number of the figure that a spelling names, below `size`. */
  readonly figureOf: Uint32Array;
  readonly size: number;
  /** How many figures have a spelling. */
  readonly named: number;
}

/** How few people bear a part with these sounds, 0 for one that everybody bears to 1. */
export type RarityOf = (part: Pick<StoredUnit, "phonemes" | "compound" | "given" | "initial">) => number;

/** The figures are a sample of a world of people; a part that one of few figures bears is not rare for that. */
const PEOPLE_BESIDE = 1000;
/** The share of people who bear one of the given names that collide, at the least. */
const SHARE_OF_GIVEN = 0.03;

/**
 * Inverse document frequency over figures: a rare surname tells more than "Mohammed". A unit is borne by all figures
 * with a part of its most frequent key. What was counted for a key is remembered.
 */
export function makeRarity(bearings: Bearings): RarityOf {
  const countBearers = makeBearerCounter(bearings);
  const people = bearings.named + PEOPLE_BESIDE;
  return ({ phonemes, compound, given, initial }) => {
    const keys = initial ? [] : findUnitKeys(phonemes, compound);
    const least = given === undefined ? 0 : people * SHARE_OF_GIVEN;
    const bearers = Math.max(least, ...keys.map(countBearers));
    return Math.max(0, Math.log(people / (bearers + 1)) / Math.log(people));
  };
}

/** Counts the figures that have a key in an unjoined part. */
function makeBearerCounter({
  unitFlags,
  places,
  findUnits,
  figureOf,
  size,
}: Bearings): (key: string) => number {
  const known = new Map<string, number>();
  const countedFor = new Uint32Array(size);
  let round = 0;
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    let bearers = 0;
    round++;
    for (const unit of findUnits([key])) {
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
