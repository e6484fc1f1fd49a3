import { chainHashes, firstRow, type HashChains, hashText, nextRow } from "../figures/hash-chains";
import { isTextAt, joinPackedTexts, type PackedTexts } from "../figures/packed-texts";

/** The numbers of names, found without taking any name out of them. */
export type NameNumbers = Pick<ReadonlyMap<string, number>, "get" | "size">;

/** Names in the order of their numbers, ready to be found by their hashes. */
export type HashedNames = { readonly names: PackedTexts; readonly chains: HashChains };

/** Hashes the names of blocks, which are numbered from the first block on. */
export function hashNames(blocks: readonly PackedTexts[]): HashedNames {
  const names = joinPackedTexts(blocks);
  const hashes = new Uint32Array(names.ends.length);
  for (let at = 0, start = 0; at < hashes.length; at++) {
    hashes[at] = hashText(names.text.slice(start, names.ends[at]));
    start = names.ends[at]!;
  }
  return { names, chains: chainHashes(hashes) };
}

/** Opens hashed names. */
export function openNames({ names, chains }: HashedNames): NameNumbers {
  return {
    size: names.ends.length,
    get: (name) => {
      let row = firstRow(chains, hashText(name));
      while (row >= 0 && !isTextAt(names, row, name)) row = nextRow(chains, row);
      return row < 0 ? undefined : row;
    },
  };
}
