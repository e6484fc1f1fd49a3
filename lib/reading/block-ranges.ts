/** Where the finer things of number `at` begin: where those of the one before it end. */
export function startAt(ends: Uint32Array, at: number): number {
  return at === 0 ? 0 : ends[at - 1]!;
}

/** Several columns of numbers one after the other; `shift` is added to all numbers of a part. */
export function joinNumbers(
  parts: readonly Uint32Array[],
  shift: (part: number) => number = () => 0,
): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const [number, part] of parts.entries()) {
    const more = shift(number);
    if (more === 0) joined.set(part, to);
    else for (let at = 0; at < part.length; at++) joined[to + at] = part[at]! + more;
    to += part.length;
  }
  return joined;
}

/** Several columns of bytes one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    joined.set(part, to);
    to += part.length;
  }
  return joined;
}

/** What stands under each number of a list: the places of `of` are at [starts[n], starts[n + 1]) of `places`. */
export type Groups = { readonly starts: Uint32Array; readonly places: Uint32Array };

/**
 * Groups things by numbers below `size`. Thing n has the numbers of the column up to `ends[n]`, or number n of the column
 * where there are no ends; one that it has twice counts once.
 */
export function groupPlaces(size: number, numbers: Uint32Array, ends?: Uint32Array): Groups {
  const starts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  const things = ends?.length ?? numbers.length;
  for (let thing = 0, at = 0; thing < things; thing++) {
    for (const end = ends?.[thing] ?? thing + 1; at < end; at++) {
      const number = numbers[at]!;
      if (last[number] !== thing) starts[number + 1]!++;
      last[number] = thing;
    }
  }
  for (let number = 0; number < size; number++) starts[number + 1]! += starts[number]!;
  const places = new Uint32Array(starts[size]!);
  const next = starts.slice(0, size);
  last.fill(-1);
  for (let thing = 0, at = 0; thing < things; thing++) {
    for (const end = ends?.[thing] ?? thing + 1; at < end; at++) {
      const number = numbers[at]!;
      if (last[number] !== thing) places[next[number]!++] = thing;
      last[number] = thing;
    }
  }
  return { starts, places };
}

/** The places under a number. */
export function groupAt({ starts, places }: Groups, number: number): Uint32Array {
  return places.subarray(starts[number], starts[number + 1]);
}
