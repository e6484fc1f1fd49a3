import type { Word } from "./analyse";
import { DIGITS, LETTERS } from "../text/letters.table";

const PLAIN_LOWER = /^[a-z]/;
const AFTER_WORD = new RegExp(`[${LETTERS}${DIGITS},;’'] ?$|[${LETTERS},;] [“"(]$`, "u");

/**
 * Whether a word of a text names a thing rather than describes it: a number (`term` is its index term), or a word
 * written with a capital that does not open a sentence. Two statements that share such words, slots in short, speak of
 * the same matter more probably.
 */
export function isSlot(text: string, word: Word, term: string): boolean {
  if (PLAIN_LOWER.test(word.text)) return false;
  if (/^\p{N}/u.test(term)) return true;
  return /^\p{Lu}/u.test(word.text) && AFTER_WORD.test(text.slice(Math.max(0, word.start - 3), word.start));
}
