import type { Span } from "../domain/span";
import type { Term } from "./analyse";

/** A cue phrase as its terms. */
export type CuePhrase = readonly string[];

/** Terms that may stand between the words of a cue phrase ("hand over all its weapons"). */
const GAP = 1;

/**
 * Where a text uses the phrase: all its terms close together, in any order ("path of resistance", "resistance path"),
 * with at most one other term between them. The spans do not overlap.
 */
export function findCue(terms: readonly Term[], phrase: CuePhrase): readonly Span[] {
  const wanted = new Set(phrase);
  const spans: Span[] = [];
  let from = 0;
  while (from < terms.length) {
    const last = wanted.has(terms[from]!.term) ? endOfPhrase(terms, from, wanted) : undefined;
    if (last !== undefined) spans.push({ start: terms[from]!.start, end: terms[last]!.end });
    from = (last ?? from) + 1;
  }
  return spans;
}

function endOfPhrase(terms: readonly Term[], from: number, wanted: ReadonlySet<string>): number | undefined {
  const missing = new Set(wanted);
  const window = terms.slice(from, from + wanted.size + GAP);
  for (const [offset, { term }] of window.entries()) {
    missing.delete(term);
    if (missing.size === 0) return from + offset;
  }
  return undefined;
}
