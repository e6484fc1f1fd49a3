import { findWords, termOf, type Word } from "./analyse";
import type { TextTable } from "./text-table";

/** The words of a page in order of reading, each with its place and the number of its term in a table. */
export type PageWords = {
  readonly text: string;
  readonly texts: TextTable;
  readonly words: readonly Word[];
  /** One a word; undefined for stop words and for terms that no text of the table holds. */
  readonly numbers: readonly (number | undefined)[];
};

/** Reads a page once for all its passages, whose surroundings overlap. */
export function readPageWords(text: string, texts: TextTable): PageWords {
  const words = findWords(text);
  const known = new Map<string, number | undefined>();
  const numbers = words.map(({ text: word }) => {
    if (!known.has(word)) known.set(word, numberOf(word, texts));
    return known.get(word);
  });
  return { text, texts, words, numbers };
}

/** Adds the numbers of the terms of [start, end) to `found`; of a word cut at an edge what is left counts, of an address nothing. */
export function addTermsWithin(
  { text, texts, words, numbers }: PageWords,
  { start, end }: { readonly start: number; readonly end: number },
  found: Set<number>,
): void {
  const add = (number: number | undefined) => number !== undefined && found.add(number);
  for (let at = firstReaching(words, start); at < words.length && words[at]!.start < end; at++) {
    const word = words[at]!;
    const wordEnd = word.start + word.text.length;
    if (word.start >= start && wordEnd <= end) add(numbers[at]);
    else {
      const rest = text.slice(Math.max(start, word.start), Math.min(end, wordEnd));
      for (const part of findWords(rest)) add(numberOf(part.text, texts));
    }
  }
}

function numberOf(word: string, texts: TextTable): number | undefined {
  const term = termOf(word);
  return term === undefined ? undefined : texts.vocabulary.get(term);
}

/** The place of the first word that ends behind `start`, by bisection. */
function firstReaching(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start: from, text } = words[middle]!;
    if (from + text.length > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
