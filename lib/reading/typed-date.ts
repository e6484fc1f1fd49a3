import { intervalOf } from "../domain/date-order";
import { UncertainDate } from "../domain/uncertain-date";
import { findPrintedDates } from "../text/printed-date";
import type { DraftDate } from "./statement-draft";

const precisions = ["year", "month", "day"] as const;

/** What stands between the two days of a span of time: a slash, a long dash, or a short one among blanks. */
const BETWEEN = /\s*[/–—]\s*|\s+-\s+/u;

/**
 * A date as a person types it: "2017", "2017-10", "2017-10-23", "2017-10-23~" for "about", or as it is printed in one of
 * our languages: "23 October 2017", "octobre 2017"; two of them with a slash or a dash between for a span of time; empty
 * for unknown. Undefined if it is none of these or no day of the calendar, and for "3/4/2017", which may be two days.
 */
export function parseTypedDate(typed: string): UncertainDate | undefined {
  const text = typed.trim();
  if (text === "") return { value: "", precision: "unknown", basis: "unknown" };
  const value = readPrinted(text) ?? readSpan(text) ?? text;
  const precision = value.includes("/") ? "interval" : precisions[value.split("-").length - 1];
  const parsed = UncertainDate.safeParse({ value, precision, basis: "user" });
  return parsed.success && intervalOf(parsed.data) !== undefined ? parsed.data : undefined;
}

function readSpan(text: string): string | undefined {
  const [from, to, ...more] = text.split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return `${readPrinted(from) ?? from}/${readPrinted(to) ?? to}`;
}

/** A printed date that is the whole text; without the time of day. One of which only the year is sure is none. */
function readPrinted(text: string): string | undefined {
  const [date] = findPrintedDates(text);
  const isWhole = date !== undefined && date.start === 0 && date.end === text.length;
  return isWhole && date.precision !== "year" ? date.value.slice(0, "2017-10-23".length) : undefined;
}

/** The date a field holds: as it was found where nobody changed it, else as typed; undefined if it is no date. */
export function readDraftDate({ typed, found }: DraftDate): UncertainDate | undefined {
  return found !== undefined && typed.trim() === typedForm(found) ? found : parseTypedDate(typed);
}

/** A date as a field shows it: without the time of day. */
export function typedForm({ value }: UncertainDate): string {
  return value.replace(/T[^~/]*/g, "");
}
