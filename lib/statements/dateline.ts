import type { Span } from "../domain/span";

/** The place and agency at the head of a report, which are no part of its first sentence. */
export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  /** Where the first sentence begins. */
  readonly end: number;
}

const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const date = "(?:,?\\s+\\p{Lu}?\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)";
const agency = "(?:\\s*[(\\[]([^)\\]]{2,40})[)\\]])";
const dash = "\\s*(?:--|[—–‒-])+\\s*";
const pattern = new RegExp(`^(${place})(?:,\\s+${place})?(${date})?,?${agency}?${dash}(?=\\S)`, "u");

/**
 * "TEHRAN (FNA)- …", "Gaza City, January 2 (RHC)-- …", "JERUSALEM – …". A place in small letters needs an agency in
 * brackets or a date to count as one, or an ordinary sentence with a dash would lose its first words.
 */
export function findDateline(text: string, within: Span): Dateline | undefined {
  const match = pattern.exec(text.slice(within.start, Math.min(within.end, within.start + 120)));
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
