import { intervalOf } from "../domain/date-order";
import { UncertainDate } from "../domain/uncertain-date";
import type { DraftDate } from "./statement-draft";

const precisions = ["year", "month", "day"] as const;

/**
 * A date as a person types it: "2017", "2017-10", "2017-10-23", "2017-10-23~" for "about", two of them with a slash
 * between for a span of time; empty for unknown. Undefined if it is none of these or no day of the calendar.
 */
export function parseTypedDate(typed: string): UncertainDate | undefined {
  const value = typed.trim();
  if (value === "") return { value: "", precision: "unknown", basis: "unknown" };
  const precision = value.includes("/") ? "interval" : precisions[value.split("-").length - 1];
  const parsed = UncertainDate.safeParse({ value, precision, basis: "user" });
  return parsed.success && intervalOf(parsed.data) !== undefined ? parsed.data : undefined;
}

/** The date a field holds: as it was found where nobody changed it, else as typed; undefined if it is no date. */
export function readDraftDate({ typed, found }: DraftDate): UncertainDate | undefined {
  return found !== undefined && typed.trim() === typedForm(found) ? found : parseTypedDate(typed);
}

/** A date as a field shows it: without the time of day. */
export function typedForm({ value }: UncertainDate): string {
  return value.replace(/T[^~/]*/g, "");
}
