import type { Span } from "../domain/span";

/**
 * Where the printed words of texts stand, two bytes each: how many characters lie between a word and the one before it
 * in its text, or the text's beginning, and how long it is. What needs more than a byte has {@link WIDE} for the first
 * and stands in `wide`: its number, where it begins and where it ends, in order.
 */
export type WordPlaces = {
  readonly gaps: Uint8Array;
  readonly lengths: Uint8Array;
  readonly wide: Uint32Array;
};

const WIDE = 0xff;

/** Numbers in `wide` for each word. */
const STEP = 3;

/** Packs places; the words of text t are those of numbers [starts[t], starts[t + 1]). */
export function packPlaces(starts: readonly number[], places: readonly Span[]): WordPlaces {
  const gaps = new Uint8Array(places.length);
  const lengths = new Uint8Array(places.length);
  const wide: number[] = [];
  for (let text = 0; text + 1 < starts.length; text++) {
    let before = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      const { start, end } = places[at]!;
      const isNarrow = start >= before && start - before < WIDE && end - start < WIDE;
      gaps[at] = isNarrow ? start - before : WIDE;
      lengths[at] = isNarrow ? end - start : 0;
      if (!isNarrow) wide.push(at, start, end);
      before = end;
    }
  }
  return { gaps, lengths, wide: Uint32Array.from(wide) };
}

/** The places of the words [from, to), which are all those of one text. */
export function readPlaces({ gaps, lengths, wide }: WordPlaces, from: number, to: number): readonly Span[] {
  const places: Span[] = [];
  let before = 0;
  for (let at = from; at < to; at++) {
    const start = before + gaps[at]!;
    const place = gaps[at] === WIDE ? findWide(wide, at) : { start, end: start + lengths[at]! };
    places.push(place);
    before = place.end;
  }
  return places;
}

function findWide(wide: Uint32Array, word: number): Span {
  let low = 0;
  let high = wide.length / STEP;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wide[middle * STEP]! < word) low = middle + 1;
    else high = middle;
  }
  return { start: wide[low * STEP + 1]!, end: wide[low * STEP + 2]! };
}

/** Puts places one after the other. */
export function joinPlaces(parts: readonly WordPlaces[]): WordPlaces {
  const sizeOf = (column: keyof WordPlaces) => parts.reduce((sum, part) => sum + part[column].length, 0);
  const gaps = new Uint8Array(sizeOf("gaps"));
  const lengths = new Uint8Array(gaps.length);
  const wide = new Uint32Array(sizeOf("wide"));
  let at = 0;
  let wideAt = 0;
  for (const part of parts) {
    gaps.set(part.gaps, at);
    lengths.set(part.lengths, at);
    wide.set(part.wide, wideAt);
    for (let own = 0; own < part.wide.length; own += STEP) wide[wideAt + own]! += at;
    at += part.gaps.length;
    wideAt += part.wide.length;
  }
  return { gaps, lengths, wide };
}
