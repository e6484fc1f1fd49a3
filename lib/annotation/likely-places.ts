/** Four units in a row are looked up at a time: short enough to stand between two changes, in any script. */
const GRAM = 4;
/** What stands more often than that in a text says little of a place. */
const COMMON = 48;
/** Places are told apart by so many units. */
const WIDTH = 32;
/** Of a longer quote not every four units are looked up. */
const MOST_GRAMS = 1024;

/** Where every four units of a text stand: chains through `next`, which begin in `heads`. */
export interface GramIndex {
  readonly length: number;
  readonly heads: Int32Array;
  readonly counts: Uint32Array;
  readonly next: Int32Array;
}

/** Looks a text through once for {@link findLikelyPlaces}. */
export function indexGrams(text: string): GramIndex {
  const size = 1 << (32 - Math.clz32(Math.max(1024, text.length)));
  const heads = new Int32Array(size).fill(-1);
  const counts = new Uint32Array(size);
  const next = new Int32Array(text.length);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const slot = hash(text, at) & (size - 1);
    next[at] = heads[slot]!;
    heads[slot] = at;
    counts[slot]! += 1;
  }
  return { length: text.length, heads, counts, next };
}

function hash(text: string, at: number): number {
  let value = 0;
  for (let unit = at; unit < at + GRAM; unit += 1)
    value = Math.imul(value ^ text.charCodeAt(unit), 0x9e3779b1);
  return value ^ (value >>> 15);
}

/**
 * Where in the text a passage like this may begin, the likeliest first, to within 32 units: the places to which most
 * of its runs of four units point, rare ones more than common ones. A filter before the comparing itself, as in
 * q-gram filtration of approximate matching (Ukkonen 1992).
 */
export function findLikelyPlaces(
  { length, heads, counts, next }: GramIndex,
  sought: string,
  most: number,
): readonly number[] {
  const grams = sought.length - GRAM + 1;
  const votes = new Float64Array(Math.ceil((length + sought.length) / WIDTH) + 2);
  const step = Math.max(1, Math.ceil(grams / MOST_GRAMS));
  for (let at = 0; at < grams; at += step) {
    const slot = hash(sought, at) & (heads.length - 1);
    const count = counts[slot]!;
    if (count === 0 || count > COMMON) continue;
    for (let place = heads[slot]!; place >= 0; place = next[place]!) {
      const bucket = Math.floor((place - at + sought.length) / WIDTH);
      votes[bucket]! += 1 / count;
    }
  }
  return findPeaks(votes, most).map((bucket) => (bucket + 1) * WIDTH - sought.length);
}

/** The places with most votes, together with those of the place after each. */
function findPeaks(votes: Float64Array, most: number): readonly number[] {
  const sums = votes.map((vote, at) => vote + (votes[at + 1] ?? 0));
  const peaks: number[] = [];
  for (let round = 0; round < most; round += 1) {
    let best = -1;
    for (let at = 0; at < sums.length; at += 1) if (sums[at]! > (sums[best] ?? 0)) best = at;
    if (best < 0) break;
    peaks.push(best);
    sums.fill(0, Math.max(0, best - 1), best + 2);
  }
  return peaks;
}
