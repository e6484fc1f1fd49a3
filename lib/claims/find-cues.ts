import type { Span } from "../domain/span";
import type { Term } from "./analyse";

/** A cue phrase as its terms. */
export type CuePhrase = readonly string[];

/** Terms that may stand between two words of a cue phrase ("hand over all its weapons"). */
const GAP = 1;

/** Where a text uses the phrase: its terms in order with at most one other term between two of them. */
export function findCue(terms: readonly Term[], phrase: CuePhrase): readonly Span[] {
  const spans: Span[] = [];
  for (const [i, { term }] of terms.entries()) {
    if (term !== phrase[0]) continue;
    const last = endOfPhrase(terms, i, phrase);
    if (last !== undefined) spans.push({ start: terms[i]!.start, end: terms[last]!.end });
  }
  return spans;
}

function endOfPhrase(terms: readonly Term[], start: number, phrase: CuePhrase): number | undefined {
  let at = start;
  for (const wanted of phrase.slice(1)) {
    const next = terms.slice(at + 1, at + 2 + GAP).findIndex((term) => term.term === wanted);
    if (next < 0) return undefined;
    at += 1 + next;
  }
  return at;
}
