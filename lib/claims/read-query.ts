import { findWords, rememberTerms, type Term, type TermReader } from "./analyse";
import { matterOf } from "./light-words";
import { isSlot } from "./slots";
import type { TextTable } from "./text-table";

/**
 * A text made ready for being compared with those of a table. Its distinct terms, in order of first use, have places
 * from 0 on.
 */
export type Query = {
  readonly texts: TextTable;
  /** The terms in order of reading; offsets as the caller counts them. */
  readonly terms: readonly Term[];
  /** The place of each of `terms`. */
  readonly places: readonly number[];
  /** By place: the term's number in the table; undefined for one that no text of the table holds. */
  readonly numbers: readonly (number | undefined)[];
  /** By place: what part of its rarity the term keeps. */
  readonly matter: readonly number[];
  /** By place: whether the term is a slot of the text. */
  readonly slots: readonly boolean[];
  /** By number in the table: 1 + the term's place, 0 for a term the query has not got. */
  readonly placeOf: Uint16Array;
  /** Pairs of neighbouring terms as {@link pairOf} numbers them. */
  readonly pairs: ReadonlySet<number>;
};

/** Which part of a text is the query, all of it by default, and its language, or a reader of words that several share. */
export type QueryPart = {
  readonly start?: number;
  readonly end?: number;
  readonly language?: string | undefined;
  readonly termOf?: TermReader;
};

/** The part [start, end) of a text as a query; the terms' offsets count in the whole text. */
export function readQuery(
  text: string,
  texts: TextTable,
  { start = 0, end = text.length, language, termOf = rememberTerms(language) }: QueryPart = {},
): Query {
  const terms: Term[] = [];
  const places: number[] = [];
  const slots: boolean[] = [];
  const known = new Map<string, number>();
  for (const word of findWords(text.slice(start, end))) {
    const term = termOf(word.text);
    if (term === undefined) continue;
    const place = known.get(term) ?? known.size;
    known.set(term, place);
    const at = start + word.start;
    slots[place] = slots[place] === true || isSlot(text, { text: word.text, start: at }, term);
    terms.push({ term, start: at, end: at + word.text.length });
    places.push(place);
  }
  const numbers = Array.from(known.keys(), (term) => texts.vocabulary.get(term));
  const matter = Array.from(known.keys(), (term, place) => {
    const number = numbers[place];
    return number === undefined ? matterOf(term) : texts.matter[number]!;
  });
  const placeOf = new Uint16Array(texts.vocabulary.size);
  for (const [place, number] of numbers.entries()) if (number !== undefined) placeOf[number] = place + 1;
  const pairs = new Set(places.slice(1).map((place, i) => pairOf(places[i]!, place, numbers.length)));
  return { texts, terms, places, numbers, matter, slots, placeOf, pairs };
}

/** The number of a pair of neighbouring terms, given by their places, in a query of so many distinct terms. */
export function pairOf(before: number, place: number, distinct: number): number {
  return before * distinct + place;
}
