/**
 * Which pairs of words may stand side by side in an article: a Bloom filter (Bloom 1970) of one byte a pair and four
 * probes. It never denies a pair that is there, and affirms one in forty that are not.
 */
export type PairFilter = Uint8Array;

const PROBES = 4;

/** A number for a folded word, 32 bits (FNV-1a over its UTF-16 units). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** A number for two words in a row, of the numbers of the words; 30 bits, which every engine keeps without a box. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x85ebca6b) ^ second;
  return Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35) >>> 2;
}

/** A filter of these pairs. */
export function makePairFilter(pairs: ReadonlySet<number>): PairFilter {
  const filter = new Uint8Array(pairs.size);
  for (const pair of pairs) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(pair, probe, filter.length);
      filter[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return filter;
}

/** Whether the pair may be among those of the filter. */
export function mayHavePair(filter: PairFilter, pair: number): boolean {
  if (filter.length === 0) return false;
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(pair, probe, filter.length);
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Places that follow from two halves of one number (Kirsch and Mitzenmacher 2006). */
function bitOf(pair: number, probe: number, bytes: number): number {
  const step = Math.imul(pair ^ (pair >>> 15), 0x2c1b3c6d) | 1;
  return ((pair + Math.imul(probe, step)) >>> 0) % (bytes * 8);
}
