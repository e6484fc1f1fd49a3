import type { Span } from "../domain/span";

/** The place and agency at the head of a report, which are no part of its first sentence. */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  /** Where the first sentence begins. */
  readonly end: number;
}

const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const date = "(?:,?\\s+\\p{Lu}?\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)";
const agency = "(?:\\s*[(\\[]([^)\\]]{2,40})[)\\]])";
const dash = "\\s*(?:--|[—–‒-])+\\s*";
const pattern = new RegExp(`^(${place})(?:,\\s+${place})?(${date})?,?${agency}?${dash}(?=\\S)`, "u");

const agencyAlone = /^\(([\p{Lu}][^)]{1,40})\)\s*(?:--|[—–-])+\s*(?=\S)/u;

/**
 * "TEHRAN (FNA)- …", "Gaza City, January 2 (RHC)-- …", "JERUSALEM – …". A place in small letters needs an agency in
 * brackets or a date to count as one, or an ordinary sentence with a dash would lose its first words.
 */
export function findDateline(text: string, within: Span): Dateline | undefined {
  const head = text.slice(within.start, Math.min(within.end, within.start + 120));
  const bare = agencyAlone.exec(head);
  if (bare) return { agency: bare[1]!, end: within.start + bare[0].length };
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
