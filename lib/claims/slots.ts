import type { Term } from "./analyse";

/**
 * The terms of a text that name a thing rather than describe it: numbers, and words written with a capital that do
 * not open a sentence. Two statements that share them speak of the same matter more probably.
 */
export function findSlots(text: string, terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter((term) => isNumber(term) || isName(text, term)).map((term) => term.term));
}

function isNumber(term: Term): boolean {
  return /^\p{N}/u.test(term.term);
}

function isName(text: string, term: Term): boolean {
  if (!/^\p{Lu}/u.test(text.slice(term.start, term.end))) return false;
  return /[\p{L}\p{N},;’'] ?$|[\p{L},;] [“"(]$/u.test(text.slice(Math.max(0, term.start - 3), term.start));
}
