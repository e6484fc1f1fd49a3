import type { Span } from "../domain/span";
import type { Query } from "./read-query";

/** A cue phrase as the numbers of its terms. */
export type CuePhrase = readonly number[];

/** Terms that may stand between the words of a cue phrase ("hand over all its weapons"). */
const GAP = 1;

/**
 * Where a text uses the phrase: all its terms close together, in any order ("path of resistance", "resistance path"),
 * with at most one other term between them. The spans do not overlap.
 */
export function findCue(query: Query, phrase: CuePhrase): readonly Span[] {
  // Most phrases end here: a text has few of the words of all.
  if (phrase.some((number) => query.placeOf[number] === 0)) return [];
  const wanted = new Set(phrase.map((number) => query.placeOf[number]! - 1));
  const spans: Span[] = [];
  let from = 0;
  while (from < query.places.length) {
    const last = wanted.has(query.places[from]!) ? endOfPhrase(query.places, from, wanted) : undefined;
    if (last !== undefined) spans.push({ start: query.terms[from]!.start, end: query.terms[last]!.end });
    from = (last ?? from) + 1;
  }
  return spans;
}

function endOfPhrase(
  places: readonly number[],
  from: number,
  wanted: ReadonlySet<number>,
): number | undefined {
  const missing = new Set(wanted);
  const window = places.slice(from, from + wanted.size + GAP);
  for (const [offset, place] of window.entries()) {
    missing.delete(place);
    if (missing.size === 0) return from + offset;
  }
  return undefined;
}
