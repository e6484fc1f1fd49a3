/** Where a passage begins in a text from a place on, as `indexOf` tells it; -1 if nowhere. */
export type PassageFinder = (passage: string, from?: number) => number;

/** Letters of a passage by whose hash it is looked up. */
const WINDOW = 32;
const BASE = 0x01000193;
const BUCKETS = 1 << 16;
/** In a text that says the same over and over again a lookup is no better than a search. */
const MOST_TRIED = 64;

/**
 * Makes a finder for many passages in one text: the text is gone through once, by the rolling hash of Karp and Rabin
 * (1987), not once for every passage. What it says is what `indexOf` says.
 */
export function makePassageFinder(text: string): PassageFinder {
  const places = indexWindows(text);
  return (passage, from = 0) => {
    if (passage.length < WINDOW) return text.indexOf(passage, from);
    let tried = 0;
    let at = places.first[bucketOf(hashAt(passage, 0))]!;
    for (; at >= 0; at = places.next[at]!) {
      if (at < from) continue;
      if (text.startsWith(passage, at)) return at;
      tried += 1;
      if (tried > MOST_TRIED) return text.indexOf(passage, at + 1);
    }
    return -1;
  };
}

interface Places {
  /** By bucket, the first place whose window falls into it; -1 for none. */
  readonly first: Int32Array;
  /** By place, the next one of the same bucket; -1 for none. */
  readonly next: Int32Array;
}

function indexWindows(text: string): Places {
  const first = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  let power = 1;
  for (let count = 1; count < WINDOW; count += 1) power = Math.imul(power, BASE);
  const last = text.length - WINDOW;
  if (last < 0) return { first, next };
  // From the end, so that every list goes from the first place to the last.
  let hash = hashAt(text, last);
  for (let at = last; ; at -= 1) {
    const bucket = bucketOf(hash);
    next[at] = first[bucket]!;
    first[bucket] = at;
    if (at === 0) return { first, next };
    hash =
      Math.imul(hash - Math.imul(text.charCodeAt(at + WINDOW - 1), power), BASE) + text.charCodeAt(at - 1);
  }
}

/** The sum of each unit of a window times the base to the power of its place in it. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start + WINDOW - 1; at >= start; at -= 1) hash = Math.imul(hash, BASE) + text.charCodeAt(at);
  return hash;
}

const bucketOf = (hash: number) => (hash ^ (hash >>> 16)) & (BUCKETS - 1);
