import type { Closeness } from "../claims/closeness";
import { NEGATIONS } from "../claims/negations.table";
import type { WeighedQuery } from "../claims/term-weights";
import { REPEATED, type TermColumn, type TextTable, termsOfText } from "../claims/text-table";

/** Shares from which two wordings of one speaker and one time are taken for one utterance. */
const NEAR_EQUAL = 0.8;
const QUOTED = 0.9;

/** Share of neighbouring words from which two wordings run alike; the same words in another sequence say it anew. */
const IN_SEQUENCE = 0.6;

const SHORTEST = 4;

/**
 * Whether the words of the page are near-equal to a report of the statement, text number `text`: most of the words of
 * both, or nearly all of the shorter one inside the longer, words without matter too, and neither has a negation more,
 * which would turn it round. The caller sees to speaker and date.
 */
export function isNearEqual(words: WeighedQuery, text: number, closeness: Closeness): boolean {
  const { terms, places, numbers, texts } = words.query;
  const length = texts.starts[text + 1]! - texts.starts[text]!;
  if (Math.min(places.length, length) < SHORTEST) return isSameSequence(words, text);
  if (terms.filter(({ term }) => isNegation(term)).length !== countNegations(termsOfText(texts, text), texts))
    return false;
  if (closeness.cosine >= NEAR_EQUAL && closeness.bigrams >= IN_SEQUENCE) return true;
  const { shared, distinct } = countWords(words, text);
  return shared >= QUOTED * Math.min(numbers.length, distinct) && closeness.bigrams >= NEAR_EQUAL / 2;
}

function isSameSequence({ query }: WeighedQuery, text: number): boolean {
  const { texts, places, numbers } = query;
  const start = texts.starts[text]!;
  if (texts.starts[text + 1]! - start !== places.length) return false;
  return places.every((place, at) => numbers[place] === texts.terms[start + at]);
}

/** The distinct terms of a text, and those of them that the query has. */
function countWords({ query: { texts, placeOf } }: WeighedQuery, text: number) {
  let shared = 0;
  let distinct = 0;
  for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) {
    if ((texts.flags[at]! & REPEATED) !== 0) continue;
    distinct++;
    if (placeOf[texts.terms[at]!]! > 0) shared++;
  }
  return { shared, distinct };
}

/**
 * Whether two texts of the record are near-equal: most of their terms and of their pairs of neighbouring terms are shared,
 * and neither has a negation more, which would turn it round.
 */
export function areNearEqual(one: number, other: number, texts: TextTable): boolean {
  const mine = termsOfText(texts, one);
  const theirs = termsOfText(texts, other);
  if (Math.min(mine.length, theirs.length) < SHORTEST) return mine.join(" ") === theirs.join(" ");
  if (countNegations(mine, texts) !== countNegations(theirs, texts)) return false;
  const isAlike = diceOf(new Set(mine), new Set(theirs)) >= NEAR_EQUAL;
  return isAlike && diceOf(pairsOf(mine), pairsOf(theirs)) >= IN_SEQUENCE;
}

function isNegation(term: string): boolean {
  return NEGATIONS.includes(term);
}

function countNegations(terms: TermColumn, { vocabulary }: TextTable): number {
  const negations = new Set(NEGATIONS.map((term) => vocabulary.get(term)));
  let count = 0;
  for (const term of terms) if (negations.has(term)) count++;
  return count;
}

function diceOf<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function pairsOf(terms: TermColumn): ReadonlySet<string> {
  return new Set(Array.from(terms.subarray(1), (term, at) => `${terms[at]} ${term}`));
}
