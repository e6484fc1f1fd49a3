import type { Span } from "../domain/span";
import type { Term } from "./analyse";

/** Where two texts use the same words: spans into the first and into the second, in order of reading. */
export type SharedWords = { readonly here: readonly Span[]; readonly there: readonly Span[] };

/**
 * The words two analysed texts share, by stem. Words that follow each other with one character between them make one
 * span, so that a shared phrase is marked as a whole.
 */
export function sharedWords(here: readonly Term[], there: readonly Term[]): SharedWords {
  return { here: spansOf(here, termsIn(there)), there: spansOf(there, termsIn(here)) };
}

/** The spans of the words whose term is in the set, neighbours joined. */
export function spansOf(terms: readonly Term[], wanted: ReadonlySet<string>): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { term, start, end } of terms) {
    if (!wanted.has(term)) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function termsIn(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map((term) => term.term));
}
