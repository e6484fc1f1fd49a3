import type { FigureBlock } from "./figure-tables";
import { joinPackedTexts, type PackedTexts } from "./packed-texts";

type ColumnsOf<T> = { [K in keyof FigureBlock]: FigureBlock[K] extends T ? K : never }[keyof FigureBlock];
type Texts = ColumnsOf<PackedTexts>;
type Bytes = ColumnsOf<Uint8Array>;
type Numbers = ColumnsOf<Uint32Array>;

/**
 * The blocks as one, of any size. Units and keys that several of them have stay several, each with a number of its own;
 * no name is read anew.
 */
export function joinBlocks(blocks: readonly FigureBlock[]): FigureBlock {
  if (blocks.length === 1) return blocks[0]!;
  const texts = (column: Texts) => joinPackedTexts(blocks.map((block) => block[column]));
  const bytes = (column: Bytes) => joinBytes(blocks.map((block) => block[column]));
  const numbers = (column: Numbers, counted?: (block: FigureBlock) => number) =>
    joinNumbers(blocks, (block) => block[column], counted);
  const unitsOf = (block: FigureBlock) => block.unitFlags.length;
  return {
    ids: texts("ids"),
    figureFlags: bytes("figureFlags"),
    mergedInto: texts("mergedInto"),
    affiliations: texts("affiliations"),
    nations: texts("nations"),
    spellingEnds: numbers("spellingEnds", (block) => block.nameFlags.length),
    names: texts("names"),
    nameFlags: bytes("nameFlags"),
    wordCounts: bytes("wordCounts"),
    wordHashes: numbers("wordHashes"),
    firstWordHashes: numbers("firstWordHashes"),
    partEnds: numbers("partEnds", (block) => block.parts.length),
    parts: numbers("parts", unitsOf),
    joints: shiftNonZero(numbers("joints"), blocks),
    patronymics: bytes("patronymics"),
    sounds: texts("sounds"),
    unitFlags: bytes("unitFlags"),
    unitHashes: numbers("unitHashes"),
    keys: texts("keys"),
    keyHashes: numbers("keyHashes"),
    keyUnitEnds: numbers("keyUnitEnds", (block) => block.keyUnits.length),
    keyUnits: numbers("keyUnits", unitsOf),
  };
}

function joinBytes(columns: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(columns.reduce((sum, column) => sum + column.length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}

/** Joins a column; numbers of things are counted on from block to block, each of which has `counted` of them. */
function joinNumbers(
  blocks: readonly FigureBlock[],
  columnOf: (block: FigureBlock) => Uint32Array,
  counted: (block: FigureBlock) => number = () => 0,
): Uint32Array {
  const joined = new Uint32Array(blocks.reduce((sum, block) => sum + columnOf(block).length, 0));
  let at = 0;
  let before = 0;
  for (const block of blocks) {
    const column = columnOf(block);
    joined.set(column, at);
    if (before > 0) for (let row = at; row < at + column.length; row++) joined[row]! += before;
    at += column.length;
    before += counted(block);
  }
  return joined;
}

/** Zero is no unit and stays. */
function shiftNonZero(joints: Uint32Array, blocks: readonly FigureBlock[]): Uint32Array {
  let at = 0;
  let before = 0;
  for (const { parts, unitFlags } of blocks) {
    for (const end = at + parts.length; at < end; at++) if (joints[at]! > 0) joints[at]! += before;
    before += unitFlags.length;
  }
  return joints;
}
