import { DIGITS, LETTERS } from "./letters.table";

/** What is neither a letter nor a figure. */
const OTHERS = new RegExp(`[^${LETTERS}${DIGITS}]+`, "gu");

/**
 * A passage as all its printings share it: its letters and digits in lower case without marks, one blank where anything
 * else stands. Quotation marks, a comma before the closing mark and a line break make no other passage. For comparing
 * only. A text without a letter or digit stays as it is, so that two of them are not taken for one.
 */
export function foldWords(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, "")
    .toLowerCase()
    .replace(OTHERS, " ")
    .trim();
  return folded === "" ? text.trim() : folded;
}
