import { joinPackedTexts, packBytes, type PackedBytes, type PackedTexts } from "../figures/packed-texts";
import { joinBytes, joinNumbers } from "./block-ranges";
import type { StatementBlock } from "./index-blocks";

/** All statements on record in columns, as {@link StatementBlock} has them, with these differences: */
export type StatementTable = Omit<StatementBlock, "texts" | "ids"> & {
  readonly size: number;
  readonly ids: PackedBytes;
  /** One plus the number of the figure that speaks, after merges; 0 for an unnamed speaker. */
  readonly speakers: Uint32Array;
  /** By sighting: the number of its text in the index's table. */
  readonly sightingTexts: Uint32Array;
  /** One plus the number of a text in the index's table, or 0. */
  readonly circumstances: Uint32Array;
};

/** Puts blocks one after the other, and their texts too; `rootOf` follows merges, from one figure's number to another's. */
export function joinStatements(
  blocks: readonly StatementBlock[],
  rootOf: (figure: number) => number,
): StatementTable {
  const textStarts = runningSum(blocks.map(({ texts }) => texts.starts.length - 1));
  const sightings = runningSum(blocks.map(({ forms }) => forms.length));
  const claims = runningSum(blocks.map((block) => block.claims.length));
  const ids = joinPackedTexts(blocks.map((block) => block.ids));
  return {
    size: ids.ends.length,
    ids: packBytes(ids),
    speakers: joinNumbers(blocks.map(({ speakers }) => speakers)).map((speaker) =>
      speaker === 0 ? 0 : 1 + rootOf(speaker - 1),
    ),
    said: joinNumbers(blocks.map(({ said }) => said)),
    circumstances: joinCircumstances(blocks, textStarts),
    sightingEnds: joinNumbers(
      blocks.map(({ sightingEnds }) => sightingEnds),
      (block) => sightings[block]!,
    ),
    sightingIds: joinSightingIds(blocks),
    forms: joinBytes(blocks.map(({ forms }) => forms)),
    printed: Uint16Array.from(joinNumbers(blocks.map(({ printed }) => Uint32Array.from(printed)))),
    documents: joinNumbers(blocks.map(({ documents }) => documents)),
    sightingTexts: joinNumbers(
      blocks.map(({ sightingTexts }) => sightingTexts),
      (block) => textStarts[block]!,
    ),
    claimEnds: joinNumbers(
      blocks.map(({ claimEnds }) => claimEnds),
      (block) => claims[block]!,
    ),
    claims: joinNumbers(blocks.map((block) => block.claims)),
    stances: joinBytes(blocks.map(({ stances }) => stances)),
  };
}

function joinCircumstances(blocks: readonly StatementBlock[], textStarts: readonly number[]): Uint32Array {
  const joined = joinNumbers(blocks.map(({ circumstances }) => circumstances));
  let at = 0;
  for (const [block, { circumstances }] of blocks.entries()) {
    for (const end = at + circumstances.length; at < end; at++) {
      if (joined[at]! > 0) joined[at]! += textStarts[block]!;
    }
  }
  return joined;
}

const joinSightingIds = (blocks: readonly StatementBlock[]): PackedTexts =>
  joinPackedTexts(blocks.map(({ sightingIds }) => sightingIds));

function runningSum(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}
