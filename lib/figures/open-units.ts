import { getGivenName } from "./given-names";
import { firstRow, hashText, nextRow } from "./hash-chains";
import type { JoinedFigures } from "./join-figures";
import { unpackUnit } from "./pack-flags";
import { isTextAt, textAt } from "./packed-texts";
import type { StoredUnit } from "./stored-units";
import { makeRarity } from "./unit-rarity";

/** The parts of stored names, ready for look-up. */
export interface OpenUnits {
  readonly unitAt: (id: number) => StoredUnit;
  readonly findUnits: (keys: readonly string[]) => readonly number[];
}

/** Reads the units of joined tables. A unit is put together when it is first asked for, and kept. */
export function openUnits(block: JoinedFigures): OpenUnits {
  const { unitFlags, same, places, figureOf, named } = block;
  const findUnits = makeUnitFinder(block);
  const rarityOf = makeRarity({ unitFlags, places, findUnits, figureOf, named, size: block.ids.ends.length });
  // Filled from any place on: with its length it is no table of keys.
  const known: (StoredUnit | undefined)[] = [];
  known.length = same.length;
  const readUnit = (id: number): StoredUnit => {
    const { script, compound, initial, joined } = unpackUnit(unitFlags[id]!);
    const phonemes = textAt(block.sounds, id);
    const given = joined || compound === "abd" ? undefined : getGivenName(phonemes, script);
    const [firstPlace, endPlace] = [places.ends[id - 1] ?? 0, places.ends[id]!];
    let rarity: number | undefined;
    const unit: StoredUnit = {
      id,
      script,
      compound,
      initial,
      joined,
      phonemes,
      given,
      firstPlace,
      endPlace,
      // Of the many parts that are compared few are weighed. A getter would give every part a shape of its own, which
      // makes all reading of parts slow.
      rarity: () => (rarity ??= rarityOf(unit)),
    };
    return unit;
  };
  return { findUnits, unitAt: (id) => (known[id] ??= readUnit(id)) };
}

function makeUnitFinder(block: JoinedFigures): OpenUnits["findUnits"] {
  const { keys, keyChains: chains, keyUnitEnds, keyUnits, same } = block;
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
