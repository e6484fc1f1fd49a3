import type { Span } from "../domain/span";
import { LETTERS, MARKS, UNCASED } from "../text/letters.table";

/** The place and agency at the head of a report, which are no part of its first sentence. */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  /** Where the first sentence begins. */
  readonly end: number;
}

const place = `\\p{Lu}[${LETTERS}.'’-]*(?:[ /]\\p{Lu}[${LETTERS}.'’-]*){0,3}`;
const monthFirst = `\\p{Lu}?[${LETTERS}]{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?`;
const dayFirst = `\\d{1,2}(?:er)?\\.?\\s+(?:de\\s+)?[${LETTERS}]{3,10}\\.?(?:\\s+(?:de\\s+|del\\s+)?\\d{4})?`;
const date = `(?:,?\\s+(?:${monthFirst}|${dayFirst}))`;
const agency = "(?:\\s*[(\\[]([^)\\]]{2,40})[)\\]])";
const dash = "\\s*\\.?(?:--|[—–‒-])+\\s*";
const pattern = new RegExp(`^(${place})(?:,\\s+${place})?(${date})?,?${agency}?${dash}(?=\\S)`, "u");

/** No dateline is without one. */
const anyDash = /[—–‒-]/;

const agencyAlone = /^\(([\p{Lu}][^)]{1,40})\)\s*(?:--|[—–-])+\s*(?=\S)/u;

/** The same in a script without capitals, where only the agency in brackets tells it: "بيروت، 3 شباط 2022 (رويترز) - …". */
const uncased = new RegExp(
  `^([${UNCASED}][${UNCASED}${MARKS}\\s/]{1,30}?)(?:[،,]?\\s+\\p{Nd}{1,2}\\s+[${UNCASED}${MARKS}\\s]{3,16}?(?:\\s+\\p{Nd}{4})?)?${agency}${dash}(?=\\S)`,
  "u",
);

/**
 * "TEHRAN (FNA)- …", "Gaza City, January 2 (RHC)-- …", "JERUSALEM – …". A place in small letters needs an agency in
 * brackets or a date to count as one, or an ordinary sentence with a dash would lose its first words.
 */
export function findDateline(text: string, within: Span): Dateline | undefined {
  const head = text.slice(within.start, Math.min(within.end, within.start + 120));
  if (!anyDash.test(head)) return undefined;
  const bare = agencyAlone.exec(head);
  if (bare) return { agency: bare[1]!, end: within.start + bare[0].length };
  const other = uncased.exec(head);
  if (other) return { place: other[1]!, agency: other[2]!, end: within.start + other[0].length };
  const match = pattern.exec(head);
  if (!match) return undefined;
  const [whole, printed = "", day, source] = match;
  const isCapitals = printed === printed.toUpperCase() && printed.length > 2;
  if (!isCapitals && day === undefined && source === undefined) return undefined;
  return {
    place: printed,
    ...(source === undefined ? {} : { agency: source }),
    end: within.start + whole.length,
  };
}
