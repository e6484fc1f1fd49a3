import { chainHashes, firstRow, hashText, nextRow } from "../figures/hash-chains";
import { isTextAt, joinPackedTexts, type PackedTexts } from "../figures/packed-texts";

/** The numbers of the names of some blocks, found without taking any name out of them. */
export type NameNumbers = Pick<ReadonlyMap<string, number>, "get" | "size">;

/** Opens names, which are numbered from the first block on. */
export function openNames(blocks: readonly PackedTexts[]): NameNumbers {
  const names = joinPackedTexts(blocks);
  const hashes = new Uint32Array(names.ends.length);
  for (let at = 0, start = 0; at < hashes.length; at++) {
    hashes[at] = hashText(names.text.slice(start, names.ends[at]));
    start = names.ends[at]!;
  }
  const chains = chainHashes(hashes);
  return {
    size: hashes.length,
    get: (name) => {
      let row = firstRow(chains, hashText(name));
      while (row >= 0 && !isTextAt(names, row, name)) row = nextRow(chains, row);
      return row < 0 ? undefined : row;
    },
  };
}
