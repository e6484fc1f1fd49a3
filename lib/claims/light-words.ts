import { COMMON_TERMS, LIGHT_TERMS } from "./light-terms.table";

/** How much of its rarity a word keeps that says nothing of what a text is about. */
const LIGHT = 0.1;

/** How much of its rarity a number keeps: it is not what a text is about either, but few texts share it by chance. */
const NUMBER_MATTER = 0.15;

/** How much of its rarity a word of every newspaper page keeps. */
export const COMMON = 0.5;

const NUMBER = /^\p{N}/u;

/** What part of its rarity an index term keeps, in (0, 1]: 1 for a word that says what a text is about. */
export function matterOf(term: string): number {
  if (NUMBER.test(term)) return NUMBER_MATTER;
  if (LIGHT_TERMS.has(term)) return LIGHT;
  return COMMON_TERMS.has(term) ? COMMON : 1;
}

/** How much of its rarity a light word keeps where documents are put in order; the best on the train splits. */
const LIGHT_IN_ORDER = 2 / 3;

/**
 * What part of its rarity a term of some matter keeps where documents are put in order by what they share with a text.
 * That two texts share it says little; which of two texts on one matter is the closer, it does tell.
 */
export function orderingMatter(matter: number): number {
  return matter === LIGHT ? LIGHT_IN_ORDER : 1;
}
