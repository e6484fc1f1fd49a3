import { CASED } from "../text/letters.table";
import { addTermsWithin, type PageWords } from "./page-words";
import { REPEATED, SLOT, type TextColumns, type TextTable, termsOfText } from "./text-table";

/** Part of the texts with a term in which it must be a slot for it to count as a name. */
const NAMED_IN = 0.3;

/** Characters before and after a passage that say where it belongs. */
const AROUND = 800;

const WITH_CASE = new RegExp(`[${CASED}]`, "u");

/**
 * By number of a term of the table: whether it is a name, that is, has matter and is written with a capital inside
 * sentences. A name that opens a sentence cannot be told from any other word there, but is known from other texts.
 */
export function findNames(texts: Omit<TextTable, "vocabulary">): Uint8Array {
  const termCount = texts.matter.length;
  const holding = new Uint32Array(termCount);
  const naming = new Uint32Array(termCount);
  for (let text = 0; text < texts.uses.length; text++) {
    const uses = texts.uses[text]!;
    for (let at = texts.starts[text]!; at < texts.starts[text + 1]!; at++) {
      if ((texts.flags[at]! & REPEATED) !== 0) continue;
      holding[texts.terms[at]!]! += uses;
      if ((texts.flags[at]! & SLOT) !== 0) naming[texts.terms[at]!]! += uses;
    }
  }
  const names = new Uint8Array(termCount);
  for (let term = 0; term < names.length; term++) {
    if (texts.matter[term] === 1 && naming[term]! > NAMED_IN * holding[term]!) names[term] = 1;
  }
  return names;
}

/** The names in some texts: whom and what they are about; none where the script knows no capitals. */
export function settingOf(
  texts: TextColumns,
  numbers: readonly number[],
  names: Uint8Array,
): ReadonlySet<number> {
  return new Set(
    numbers.flatMap((text) => Array.from(termsOfText(texts, text)).filter((term) => names[term])),
  );
}

/**
 * The terms of a passage [start, end), its surroundings and the first line of its page; undefined if they are in a
 * script without capitals, in which names cannot be asked for.
 */
export function readSurroundings(
  page: PageWords,
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<number> | undefined {
  const { text } = page;
  if (!WITH_CASE.test(text.slice(start, end))) return undefined;
  const numbers = new Set<number>();
  addTermsWithin(page, { start: 0, end: Math.max(0, text.indexOf("\n")) }, numbers);
  const around = { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + AROUND) };
  addTermsWithin(page, around, numbers);
  return numbers;
}
