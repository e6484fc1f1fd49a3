import type { Figure, Name } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { PackedTexts } from "./packed-texts";

/**
 * The figure index as plain data, typed arrays and strings, made to be stored and cloned as it is. Each block holds some
 * of the figures and needs no other; an update leaves untouched blocks the same objects, so that a store writes only
 * those that differ. The order of blocks and figures means nothing. The names are read by the engine's rules of the day:
 * tables of another `engineVersion` are to be compiled anew.
 */
export interface FigureTables {
  readonly blocks: readonly FigureBlock[];
}

/**
 * Up to {@link FIGURES_PER_BLOCK} figures, their stored names ("spellings"), the distinct parts of the names ("units")
 * and the keys the units are looked up by, all numbered within the block. Column n holds what belongs to number n;
 * `…Ends` say before which number of the next finer kind the n-th ends, as in {@link PackedTexts}.
 */
export interface FigureBlock {
  readonly ids: PackedTexts;
  /** {@link ORGANISATION} and {@link IN_OFFICE}. */
  readonly figureFlags: Uint8Array;
  /** The id a figure was merged into, or "". */
  readonly mergedInto: PackedTexts;
  /** Ids of organisations, and words of `getNation`, one a line. */
  readonly affiliations: PackedTexts;
  readonly nations: PackedTexts;
  readonly spellingEnds: Uint32Array;

  /** The names as stored. */
  readonly names: PackedTexts;
  /** Form, script and weakness of a name, see `packName`. */
  readonly nameFlags: Uint8Array;
  /** How many words a name has, the hash of all of them folded, and that of the first one. */
  readonly wordCounts: Uint8Array;
  readonly wordHashes: Uint32Array;
  readonly firstWordHashes: Uint32Array;
  readonly partEnds: Uint32Array;

  /** The unit at each place of a name, one plus the unit it makes with the next one or 0, and whether "bin" leads to it. */
  readonly parts: Uint32Array;
  readonly joints: Uint32Array;
  readonly patronymics: Uint8Array;

  readonly sounds: PackedTexts;
  /** Script and kind of a unit, see `packUnit`. */
  readonly unitFlags: Uint8Array;
  readonly unitHashes: Uint32Array;

  readonly keys: PackedTexts;
  readonly keyHashes: Uint32Array;
  readonly keyUnitEnds: Uint32Array;
  /** The units of each key, one key after the other. */
  readonly keyUnits: Uint32Array;
}

/** An update compiles the blocks it touches anew: small ones make updates quick, few ones openings. */
export const FIGURES_PER_BLOCK = 512;

/** A flag of a figure; the others are people. */
export const ORGANISATION = 1;

/** A flag of a figure with a role on record. */
export const IN_OFFICE = 2;

/** What the index keeps of a figure. */
export interface IndexedFigure {
  readonly id: FigureId;
  readonly kind: Figure["kind"];
  readonly names: readonly Name[];
  readonly inOffice: boolean;
  readonly mergedInto: FigureId | undefined;
  readonly affiliations: readonly FigureId[];
  /** The nations the names and the description of an organisation speak of, in the words of `getNation`. */
  readonly nations: readonly string[];
}
