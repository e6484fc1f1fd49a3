/** Rows by their hashes: a row's successor in its bucket is in `next`, -1 at the end. */
export interface HashChains {
  readonly hashes: Uint32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number of 32 bits for a text (FNV-1a over UTF-16 units). Different texts may share one. `seed` is the hash of what
 * stands before the text, if that counts too.
 */
export function hashText(text: string, seed = SEED): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Makes rows ready to be found by their hashes. */
export function chainHashes(hashes: Uint32Array): HashChains {
  let size = 16;
  while (size < hashes.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(hashes.length);
  for (let row = hashes.length - 1; row >= 0; row--) {
    const bucket = bucketOf(hashes[row]!, size);
    next[row] = heads[bucket]!;
    heads[bucket] = row;
  }
  return { hashes, heads, next };
}

/** The first row of this hash, or -1. */
export function firstRow(chains: HashChains, hash: number): number {
  return rowFrom(chains, chains.heads[bucketOf(hash, chains.heads.length)]!, hash);
}

/** The row after `row` of the same hash, or -1. Rows come in their order. */
export function nextRow(chains: HashChains, row: number): number {
  return rowFrom(chains, chains.next[row]!, chains.hashes[row]!);
}

function rowFrom({ hashes, next }: HashChains, row: number, hash: number): number {
  let at = row;
  while (at >= 0 && hashes[at] !== hash) at = next[at]!;
  return at;
}

/** The upper bits of FNV-1a are the better mixed ones. */
function bucketOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}
