import type { Span } from "../domain/span";
import { isHit, type QueryWord, type SearchQuery } from "./search-query";
import { findParts, visitRuns } from "./search-words";

/** A place where a phrase of the query stands; `phrase` is its number. */
export interface PhraseHit extends Span {
  readonly phrase: number;
}

/** Finds the phrases of one query in texts; it judges each spelling once and remembers it. */
export interface PhraseFinder {
  /**
   * Everywhere they stand in a text, in order. The words of a phrase stand in a row on one line; it is
   * no matter what else stands between them.
   */
  readonly find: (text: string) => readonly PhraseHit[];
  /** Whether each of them stands in one of these texts. */
  readonly hasAll: (texts: readonly string[]) => boolean;
}

/** A word of a run of letters, and which words of the query it is: the bit of a word's number. */
type JudgedPart = Span & { readonly words: number };

/** Is told where phrases end: their bits, where the words so far start, and the end; true to be told of no more. */
type EndVisitor = (ended: number, starts: readonly number[], end: number) => boolean;

/**
 * A finder of phrases by shifting bits (Baeza-Yates and Gonnet 1992): each word of the query has a bit, which is set
 * while the words of its phrase up to it stand in a row. A query has no more than sixteen words.
 */
export function makePhraseFinder({ phrases }: SearchQuery): PhraseFinder {
  const judge = makeJudge(phrases.flat());
  const lengths = phrases.map(({ length }) => length);
  const lastBits = lengths.map(
    (_, at) => 1 << (lengths.slice(0, at + 1).reduce((sum, each) => sum + each, 0) - 1),
  );
  const ends = lastBits.reduce((all, bit) => all | bit, 0);
  // A phrase begins where the one before has ended.
  const layout = { judge, ends, firsts: (ends << 1) | 1 };
  return {
    find: (text) => {
      const hits: PhraseHit[] = [];
      scan(text, layout, (ended, starts, end) => {
        for (const [phrase, bit] of lastBits.entries()) {
          const start = starts.at(-(lengths[phrase] ?? 1)) ?? 0;
          if ((ended & bit) !== 0) hits.push({ start, end, phrase });
        }
        return false;
      });
      return hits.toSorted((one, other) => one.start - other.start || one.end - other.end);
    },
    hasAll: (texts) => {
      let missing = ends;
      for (const text of texts) {
        if (missing === 0) return true;
        scan(text, layout, (ended) => (missing &= ~ended) === 0);
      }
      return missing === 0;
    },
  };
}

/** Where the words of the query have their bits: which begin a phrase and which end one. */
interface Layout {
  readonly judge: (run: string) => readonly JudgedPart[];
  readonly firsts: number;
  readonly ends: number;
}

function scan(text: string, { judge, firsts, ends }: Layout, visit: EndVisitor): void {
  const starts: number[] = [];
  let state = 0;
  let before = 0;
  visitRuns(text, (run, at) => {
    for (const part of judge(run)) {
      const start = at + part.start;
      if (state !== 0 && text.slice(before, start).includes("\n")) state = 0;
      before = at + part.end;
      starts.push(start);
      state = ((state << 1) | firsts) & part.words;
      if ((state & ends) !== 0 && visit(state & ends, starts, before)) return true;
    }
    return false;
  });
}

/** Tells which words of a query the words of a run of letters are. */
function makeJudge(words: readonly QueryWord[]): (run: string) => readonly JudgedPart[] {
  const known = new Map<string, readonly JudgedPart[]>();
  return (run) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const parts = findParts(run).map(({ start, end, forms }) => {
      const bits = words.map((word, at) => (isHit(forms, word) ? 1 << at : 0));
      return { start, end, words: bits.reduce((all, bit) => all | bit, 0) };
    });
    known.set(run, parts);
    return parts;
  };
}
