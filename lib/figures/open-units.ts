import type { FigureBlock } from "./figure-tables";
import { getGivenName } from "./given-names";
import { chainHashes, firstRow, hashText, nextRow } from "./hash-chains";
import { unpackUnit } from "./pack-flags";
import { isTextAt, textAt } from "./packed-texts";
import type { StoredUnit } from "./stored-units";
import { findPlaces, findSameUnits, type UnitPlaces } from "./unit-places";
import { makeRarity } from "./unit-rarity";

/** The parts of stored names, ready for look-up. */
export interface OpenUnits {
  /** For every number of a unit in the tables the one it has here: same units are one. */
  readonly same: Uint32Array;
  readonly places: UnitPlaces;
  readonly unitAt: (id: number) => StoredUnit;
  readonly findUnits: (keys: readonly string[]) => readonly number[];
}

/** Which figure each spelling names, and whether its units count. */
interface Spellings {
  readonly figureOf: Uint32Array;
  readonly hasUnits: (spelling: number) => boolean;
}

/** Reads the units of joined tables. A unit is put together when it is first asked for, and kept. */
export function openUnits(block: FigureBlock, { figureOf, hasUnits }: Spellings): OpenUnits {
  const same = findSameUnits(block);
  const places = findPlaces(block, same, hasUnits);
  const findUnits = makeUnitFinder(block, same);
  const rarityOf = makeRarity({ unitFlags: block.unitFlags, places, findUnits, figureOf });
  const known = Array.from<StoredUnit | undefined>({ length: same.length });
  const readUnit = (id: number): StoredUnit => {
    const kind = unpackUnit(block.unitFlags[id]!);
    const phonemes = textAt(block.sounds, id);
    const named = kind.joined || kind.compound === "abd";
    const given = named ? undefined : getGivenName(phonemes, kind.script);
    const firstPlace = places.ends[id - 1] ?? 0;
    let rarity: number | undefined;
    return {
      id,
      ...kind,
      phonemes,
      given,
      firstPlace,
      endPlace: places.ends[id]!,
      // Of the many parts that are compared few are weighed.
      get rarity() {
        return (rarity ??= rarityOf(this));
      },
    };
  };
  return { same, places, findUnits, unitAt: (id) => (known[id] ??= readUnit(id)) };
}

function makeUnitFinder(block: FigureBlock, same: Uint32Array): OpenUnits["findUnits"] {
  const { keys, keyHashes, keyUnitEnds, keyUnits } = block;
  const chains = chainHashes(keyHashes);
  const addUnits = (key: string, found: Set<number>) => {
    for (let row = firstRow(chains, hashText(key)); row >= 0; row = nextRow(chains, row)) {
      if (!isTextAt(keys, row, key)) continue;
      for (let at = keyUnitEnds[row - 1] ?? 0; at < keyUnitEnds[row]!; at++) found.add(same[keyUnits[at]!]!);
    }
  };
  return (wanted) => {
    const found = new Set<number>();
    for (const key of wanted) addUnits(key, found);
    return [...found];
  };
}
