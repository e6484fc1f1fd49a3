import type { DateOrder, UncertainDate } from "./uncertain-date";

/** First and last day (both "YYYY-MM-DD") on which an uncertain date may lie; they compare as strings. */
export type DayInterval = { readonly from: string; readonly to: string };

const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/**
 * Days by which "~" widens a day on both sides: in news an approximate day is the day of the report standing for the
 * day of the words, and reports follow within a few days. A month widens by a month, a year by a year.
 */
const APPROXIMATE_DAYS = 3;

/**
 * The days between which a date lies: a month is its first to its last day, "~" widens it (see above), an interval
 * reaches from its first to its second bound, an open end to the beginning or end of time. The time of day is left
 * out and the publisher's calendar day kept. Undefined if nothing is known or the value is no calendar date.
 */
export function intervalOf(date: UncertainDate): DayInterval | undefined {
  if (date.precision === "unknown" || date.value === "" || date.value === "/") return undefined;
  const slash = date.value.indexOf("/");
  if (slash < 0) return intervalOfPoint(date.value);
  const left = date.value.slice(0, slash);
  const right = date.value.slice(slash + 1);
  const from = left === "" ? FIRST_DAY : intervalOfPoint(left)?.from;
  const to = right === "" ? LAST_DAY : intervalOfPoint(right)?.to;
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/**
 * How a date on record stands to the page's: `earlier` or `later` only if every day it may mean lies before or after
 * every day the page's may mean, `same-day` if both mean the one same day, else `unknown`.
 */
export function orderOf(record: UncertainDate, page: UncertainDate): DateOrder {
  const one = intervalOf(record);
  const other = intervalOf(page);
  return one && other ? orderOfIntervals(one, other) : "unknown";
}

/** {@link orderOf} for intervals worked out before. */
export function orderOfIntervals(one: DayInterval, other: DayInterval): DateOrder {
  if (one.to < other.from) return "earlier";
  if (one.from > other.to) return "later";
  const sameDay = one.from === one.to && other.from === other.to;
  return sameDay ? "same-day" : "unknown";
}

/**
 * The date of the words that a report dated `published` may carry: up to that day, and from a few days before it. For
 * comparing a report of unknown day of speaking with words whose day is known. Unknown stays unknown.
 */
export function saidByPublication(published: UncertainDate): UncertainDate {
  const interval = intervalOf(published);
  if (!interval) return published;
  const [year, month, day] = interval.from.split("-").map(Number) as [number, number, number];
  const value = `${calendarDay(year, month - 1, day - APPROXIMATE_DAYS)}/${interval.to}`;
  return { value, precision: "interval", basis: "inferred" };
}

function intervalOfPoint(value: string): DayInterval | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[^~]*)?(~)?$/.exec(value);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const wider = parts[4] === "~" ? 1 : 0;
  if (parts[2] === undefined) {
    return { from: calendarDay(year - wider, 0, 1), to: calendarDay(year + wider, 11, 31) };
  }
  const month = Number(parts[2]) - 1;
  if (month < 0 || month > 11) return undefined;
  if (parts[3] === undefined) {
    return { from: calendarDay(year, month - wider, 1), to: calendarDay(year, month + wider + 1, 0) };
  }
  const day = Number(parts[3]);
  if (calendarDay(year, month, day) !== value.slice(0, 10)) return undefined;
  const margin = wider * APPROXIMATE_DAYS;
  return { from: calendarDay(year, month, day - margin), to: calendarDay(year, month, day + margin) };
}

/** Months from 0; a month or day outside its range carries over, as in `Date`; beyond time's ends it is the end. */
function calendarDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCFullYear() < 0) return FIRST_DAY;
  if (date.getUTCFullYear() > 9999) return LAST_DAY;
  return date.toISOString().slice(0, 10);
}
