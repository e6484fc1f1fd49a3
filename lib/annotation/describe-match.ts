import { contextLength, type FoldedQuote } from "./fold-selector";
import { foldSpelling } from "./fold-print";
import type { FoldedText } from "./fold-text";
import { sideOf, type Candidate } from "./judge-places";
import type { MatchReasons, PlacedQuote, WordAgreement } from "./quote-match";

/** A side of the context counts as found with so much of it, or with so many units. */
const FOUND_SHARE = 0.6;
const FOUND_UNITS = 24;

export function describeMatch(
  quote: FoldedQuote,
  index: FoldedText,
  { start, end, context }: Candidate,
  where?: "headline",
): PlacedQuote {
  const passage = index.text.slice(start, end);
  const letters = countDifferences(quote.words, passage);
  const found = context.before + context.after;
  const isWhole = found === contextLength(quote);
  const all = quote.words.length + contextLength(quote);
  return {
    kind: "placed",
    start: index.starts[start]!,
    end: index.ends[end - 1]!,
    state: letters > 0 ? "changed" : isWhole && where === undefined ? "exact" : "moved",
    score: Math.max(1, Math.max(0, quote.words.length - letters) + found) / all,
    reasons: {
      context: where ?? sidesFound(quote, context),
      letters,
      words: letters === 0 ? "same" : agreement(quote.words, passage),
    },
  };
}

function agreement(words: string, passage: string): WordAgreement {
  return foldSpelling(words) === foldSpelling(passage) ? "spelling" : "edited";
}

function sidesFound(quote: FoldedQuote, context: Candidate["context"]): MatchReasons["context"] {
  const isFound = (found: number, side: string) => found >= FOUND_UNITS || sideOf(found, side) >= FOUND_SHARE;
  const before = isFound(context.before, quote.before);
  const after = isFound(context.after, quote.after);
  if (before) return after || quote.after === "" ? "both" : "before";
  if (!after) return contextLength(quote) === 0 ? "both" : "none";
  return quote.before === "" ? "both" : "after";
}

function countDifferences(words: string, passage: string): number {
  if (words === passage) return 0;
  let row = Uint32Array.from({ length: passage.length + 1 }, (_, at) => at);
  for (let unit = 1; unit <= words.length; unit += 1) {
    const next = new Uint32Array(passage.length + 1);
    next[0] = unit;
    for (let at = 1; at <= passage.length; at += 1) {
      const replaced = row[at - 1]! + (passage.charCodeAt(at - 1) === words.charCodeAt(unit - 1) ? 0 : 1);
      next[at] = Math.min(replaced, row[at]! + 1, next[at - 1]! + 1);
    }
    row = next;
  }
  return row[passage.length]!;
}
