import type { FigureBlock } from "./figure-tables";
import { chainHashes, firstRow, nextRow } from "./hash-chains";
import { isTextAt, textAt } from "./packed-texts";
import type { StoredUnit } from "./stored-units";

/** Where units stand in spellings: place n is in spelling `spellings[n]`, from its part number `froms[n]` on. */
export interface UnitPlaces {
  readonly spellings: Uint32Array;
  readonly froms: Uint8Array;
}

/** The places, with those of unit u being [ends[u - 1], ends[u]). */
export interface PlacesByUnit extends UnitPlaces {
  readonly ends: Uint32Array;
}

/** For every unit of the tables the first one that is the same. */
export function findSameUnits(tables: FigureBlock): Uint32Array {
  const { sounds, unitFlags, unitHashes } = tables;
  const chains = chainHashes(unitHashes);
  return Uint32Array.from(unitHashes, (hash, unit) => {
    let other = firstRow(chains, hash);
    if (other === unit) return unit;
    const sound = textAt(sounds, unit);
    while (other !== unit) {
      if (unitFlags[other] === unitFlags[unit] && isTextAt(sounds, other, sound)) return other;
      other = nextRow(chains, other);
    }
    return unit;
  });
}

/** The places of all units in spellings that count, those of same units together under the first one. */
export function findPlaces(
  tables: FigureBlock,
  same: Uint32Array,
  counts: (spelling: number) => boolean,
): PlacesByUnit {
  const ends = new Uint32Array(same.length);
  eachPlace(tables, counts, (unit) => ends[same[unit]!]!++);
  let end = 0;
  // Until the places are put in, `ends` has where those of a unit begin.
  for (let unit = 0; unit < ends.length; unit++) {
    const count = ends[unit]!;
    ends[unit] = end;
    end += count;
  }
  const spellings = new Uint32Array(end);
  const froms = new Uint8Array(end);
  eachPlace(tables, counts, (unit, spelling, from) => {
    const place = ends[same[unit]!]!++;
    spellings[place] = spelling;
    froms[place] = from;
  });
  return { ends, spellings, froms };
}

function eachPlace(
  { partEnds, parts, joints }: FigureBlock,
  counts: (spelling: number) => boolean,
  visit: (unit: number, spelling: number, from: number) => void,
): void {
  let part = 0;
  for (let spelling = 0; spelling < partEnds.length; spelling++) {
    const first = part;
    const isCounted = counts(spelling);
    for (; part < partEnds[spelling]!; part++) {
      if (!isCounted) continue;
      visit(parts[part]!, spelling, part - first);
      if (joints[part]! > 0) visit(joints[part]! - 1, spelling, part - first);
    }
  }
}

/** Where a stored unit stands: parts [from, to) of a spelling. */
export interface UnitPlace {
  readonly spelling: number;
  readonly from: number;
  readonly to: number;
}

/** The places of a unit in those spellings that are wanted. Common given names have thousands. */
export function findPlacesOf(
  { firstPlace, endPlace, joined }: Pick<StoredUnit, "firstPlace" | "endPlace" | "joined">,
  { spellings, froms }: UnitPlaces,
  isWanted: (spelling: number) => boolean,
): readonly UnitPlace[] {
  const found: UnitPlace[] = [];
  for (let place = firstPlace; place < endPlace; place++) {
    const spelling = spellings[place]!;
    if (!isWanted(spelling)) continue;
    const from = froms[place]!;
    found.push({ spelling, from, to: from + (joined ? 2 : 1) });
  }
  return found;
}

/** {@link findPlacesOf} for one choice of spellings, which looks at the places of each unit once. */
export function makePlaceFinder(
  places: UnitPlaces,
  isWanted: (spelling: number) => boolean,
): (unit: StoredUnit) => readonly UnitPlace[] {
  const known = new Map<StoredUnit, readonly UnitPlace[]>();
  return (unit) => {
    const found = known.get(unit) ?? findPlacesOf(unit, places, isWanted);
    known.set(unit, found);
    return found;
  };
}
