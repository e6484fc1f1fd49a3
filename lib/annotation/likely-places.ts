/** Four units in a row are looked up at a time: short enough to stand between two changes, in any script. */
const GRAM = 4;
/** What stands more often than that in a text says little of a place. */
const COMMON = 32;
/** Places are told apart by so many units. */
const WIDTH = 32;
/** Of a longer quote not every four units are looked up. */
const MOST_GRAMS = 512;
/** A place with a smaller share of the votes of the likeliest one is no rival to it. */
const RIVAL = 0.3;
/** Work goes on for so many units before it pauses. */
const STEP = 16_384;

/** Where every four units of a text stand: chains through `next`, which begin in `heads`. */
export interface GramIndex {
  readonly length: number;
  readonly heads: Int32Array;
  readonly counts: Uint32Array;
  readonly next: Int32Array;
}

/** Looks a text through once for {@link findLikelyPlaces}, with pauses. */
export function* indexGrams(text: string): Generator<undefined, GramIndex> {
  // Roomy, so that few runs share a slot.
  const size = 2 ** (34 - Math.clz32(Math.max(1024, text.length)));
  const heads = new Int32Array(size).fill(-1);
  const counts = new Uint32Array(size);
  const next = new Int32Array(text.length);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    if (at % STEP === STEP - 1) yield;
    const slot = hash(text, at) & (size - 1);
    next[at] = heads[slot]!;
    heads[slot] = at;
    counts[slot]! += 1;
  }
  return { length: text.length, heads, counts, next };
}

function hash(text: string, at: number): number {
  const front = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca77);
  const back =
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae3d) ^ Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f);
  const mixed = front ^ back;
  return mixed ^ (mixed >>> 15);
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
      votes[(place - at + sought.length) >>> 5]! += 1 / count;
    }
  }
  return findPeaks(votes, most).map((bucket) => (bucket + 1) * WIDTH - sought.length);
}

/** The places with most votes, together with those of the place after each. */
function findPeaks(votes: Float64Array, most: number): readonly number[] {
  const peaks: number[] = [];
  let first = 0;
  for (let round = 0; round < most; round += 1) {
    let best = -1;
    let sum = Math.max(first * RIVAL, Number.MIN_VALUE);
    for (let at = 0; at + 1 < votes.length; at += 1) {
      const here = votes[at]! + votes[at + 1]!;
      if (here > sum) [best, sum] = [at, here];
    }
    if (best < 0) break;
    first = Math.max(first, sum);
    peaks.push(best);
    votes.fill(0, Math.max(0, best - 1), best + 3);
  }
  return peaks;
}
