import type { Closeness } from "../claims/closeness";
import type { WeighedQuery } from "../claims/term-weights";
import { REPEATED } from "../claims/text-table";

/** Shares from which two wordings of one speaker and one time are taken for one utterance. */
const NEAR_EQUAL = 0.8;
const QUOTED = 0.9;
const SHORTEST = 4;

/**
 * Whether the words of the page are near-equal to a report of the statement, text number `text`: most of the words of
 * both, or nearly all of the shorter one inside the longer. The caller sees to speaker and date.
 */
export function isNearEqual(words: WeighedQuery, text: number, closeness: Closeness): boolean {
  const { places, texts } = words.query;
  const length = texts.starts[text + 1]! - texts.starts[text]!;
  if (Math.min(places.length, length) < SHORTEST) return isSameSequence(words, text);
  if (closeness.cosine >= NEAR_EQUAL) return true;
  const contained = closeness.shared / weightOf(words, text);
  return Math.max(closeness.coverage, contained) >= QUOTED && closeness.bigrams >= NEAR_EQUAL / 2;
}

function isSameSequence({ query }: WeighedQuery, text: number): boolean {
  const { texts, places, numbers } = query;
  const start = texts.starts[text]!;
  if (texts.starts[text + 1]! - start !== places.length) return false;
  return places.every((place, at) => numbers[place] === texts.terms[start + at]);
}

/** The weight of the distinct terms of a text. */
function weightOf({ query: { texts }, weights }: WeighedQuery, text: number): number {
  let sum = 0;
  for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) {
    if ((texts.flags[at]! & REPEATED) === 0) sum += weights.terms[texts.terms[at]!]!;
  }
  return sum;
}
