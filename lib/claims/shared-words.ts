import type { Span } from "../domain/span";
import type { Query } from "./read-query";
import { placesOfText, SLOT } from "./text-table";

/** Where a query and a text use the same words: spans as the query's terms count, and into the text, in order. */
export type SharedWords = { readonly here: readonly Span[]; readonly there: readonly Span[] };

/**
 * The words that a query and a text of its table share, by stem; only the slots of both where `slotsOnly`. Words that
 * follow each other with one character between them make one span, so that a shared phrase is marked as a whole.
 */
export function sharedWords(query: Query, text: number, { slotsOnly = false } = {}): SharedWords {
  const { starts, terms, flags } = query.texts;
  const words = placesOfText(query.texts, text);
  const places = new Set<number>();
  const there: Span[] = [];
  for (let at = starts[text]!; at < starts[text + 1]!; at++) {
    const place = query.placeOf[terms[at]!]! - 1;
    if (place < 0 || (slotsOnly && !(query.slots[place] && flags[at]! & SLOT))) continue;
    places.add(place);
    there.push(words[at - starts[text]!]!);
  }
  return { here: spansOf(query, (place) => places.has(place)), there: joinNeighbours(there) };
}

/** The spans of the query's words whose place is wanted, neighbours joined. */
export function spansOf(query: Query, isWanted: (place: number, at: number) => boolean): readonly Span[] {
  return joinNeighbours(query.terms.filter((_, at) => isWanted(query.places[at]!, at)));
}

function joinNeighbours(words: readonly Span[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
