import type { FigureBlock, FigureTables } from "./figure-tables";
import { chainHashes, type HashChains, hashText } from "./hash-chains";
import { joinBlocks } from "./join-blocks";
import { joinOwners } from "./open-owners";
import { findLongest } from "./open-spellings";
import { textAt } from "./packed-texts";
import { findPlaces, findSameUnits, type PlacesByUnit } from "./unit-places";

/** Columns of blocks that only lead to other columns of {@link JoinedFigures}. */
type Led =
  "mergedInto" | "spellingEnds" | "wordHashes" | "firstWordHashes" | "joints" | "unitHashes" | "keyHashes";

/**
 * The blocks of an index as one, of any size, with what follows from all of them: plain data, made to be stored as it is
 * and opened without a loop over it.
 */
export interface JoinedFigures extends Omit<FigureBlock, Led> {
  /** By spelling: the number of its figure, or of the one that figure was merged into. */
  readonly figureOf: Uint32Array;
  /** By figure its first spelling, by spelling the next one of the same figure; −1 where there is none. */
  readonly firstSpellings: Int32Array;
  readonly nextSpellings: Int32Array;
  /** How many figures have a spelling. */
  readonly named: number;
  /** The figures by their ids. */
  readonly idChains: HashChains;
  /** By figure: the scripts its names are written in, as bits of `scriptBit`. */
  readonly scripts: Uint8Array;
  /** For every number of a unit the one it counts under: same units are one. */
  readonly same: Uint32Array;
  readonly places: PlacesByUnit;
  readonly keyChains: HashChains;
  /** The spellings by all their words. */
  readonly wordChains: HashChains;
  /** By the last bits of the hash of a first word: how many words spellings that begin with it have at most. */
  readonly longest: Uint8Array;
}

/** Puts the blocks of tables one after the other and works out what follows from all of them. */
export function joinFigures({ blocks }: FigureTables): JoinedFigures {
  const joined = joinBlocks(blocks);
  const {
    mergedInto: _mergedInto,
    spellingEnds: _spellingEnds,
    wordHashes,
    firstWordHashes,
    joints: _joints,
    unitHashes: _unitHashes,
    keyHashes,
    ...kept
  } = joined;
  const { figureOf, scripts, hasUnits } = joinOwners(joined);
  const same = findSameUnits(joined);
  return {
    ...kept,
    figureOf,
    ...chainSpellings(figureOf, joined.ids.ends.length),
    named: new Set(figureOf).size,
    idChains: chainHashes(Uint32Array.from(joined.ids.ends, (_, at) => hashText(textAt(joined.ids, at)))),
    scripts,
    same,
    places: findPlaces(joined, same, hasUnits),
    keyChains: chainHashes(keyHashes),
    wordChains: chainHashes(wordHashes),
    longest: findLongest(firstWordHashes, joined.wordCounts),
  };
}

function chainSpellings(
  figureOf: Uint32Array,
  figures: number,
): Pick<JoinedFigures, "firstSpellings" | "nextSpellings"> {
  const firstSpellings = new Int32Array(figures).fill(-1);
  const nextSpellings = new Int32Array(figureOf.length);
  for (let spelling = figureOf.length - 1; spelling >= 0; spelling--) {
    const figure = figureOf[spelling]!;
    nextSpellings[spelling] = firstSpellings[figure]!;
    firstSpellings[figure] = spelling;
  }
  return { firstSpellings, nextSpellings };
}
