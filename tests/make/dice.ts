/** Chance that comes out the same every time. */
export type Dice = Readonly<{
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  one: <Value>(values: readonly Value[]) => Value;
  /** Each of the values with this chance. */
  some: <Value>(values: readonly Value[], share: number) => Value[];
}>;

/** Dice of a number; the same number gives the same throws (Mulberry32). */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    one: (values) => values[below(values.length)]!,
    some: (values, share) => values.filter(() => next() < share),
  };
}
