import { type DayInterval, intervalOf, orderOfIntervals, saidByPublication } from "../domain/date-order";
import type { DateOrder, UncertainDate } from "../domain/uncertain-date";

/** When words were said, as far as it is known: the date of speaking, else the date of the first report. */
export type SpokenDate = {
  readonly kind: "said" | "published";
  readonly days: DayInterval;
  /** The days on which the words may have been said: those of a report, and some before it. */
  readonly saidDays: DayInterval;
  /** The first day it may mean, for sorting; an interval without beginning is placed at its end. */
  readonly sortDay: string;
};

/** The date words are ordered by: `saidOn` if it says anything, else `publishedOn`; undefined if neither does. */
export function spokenDate(
  saidOn: UncertainDate | undefined,
  publishedOn: UncertainDate | undefined,
): SpokenDate | undefined {
  return (saidOn && readDate("said", saidOn)) ?? (publishedOn && readDate("published", publishedOn));
}

function readDate(kind: SpokenDate["kind"], date: UncertainDate): SpokenDate | undefined {
  const days = intervalOf(date);
  if (!days) return undefined;
  const saidDays = kind === "published" ? (intervalOf(saidByPublication(date)) ?? days) : days;
  return { kind, days, saidDays, sortDay: days.from.startsWith("0000") ? days.to : days.from };
}

/** Gives the date of a number; 0 is none. Reads each date only once: a corpus has many statements and few days. */
export type DateReader = (kind: SpokenDate["kind"], number: number) => SpokenDate | undefined;

/** A reader of dates; `valueOf` gives the EDTF value of a number from 1 on. */
export function rememberDates(valueOf: (number: number) => string): DateReader {
  const known = {
    said: new Map<number, SpokenDate | undefined>(),
    published: new Map<number, SpokenDate | undefined>(),
  };
  return (kind, number) => {
    if (number === 0) return undefined;
    const dates = known[kind];
    // How precise it is and on what it rests does not matter here, if only anything is known.
    if (!dates.has(number)) {
      const date = { value: valueOf(number), precision: "day", basis: "stated" } as const;
      dates.set(number, readDate(kind, date));
    }
    return dates.get(number);
  };
}

/**
 * How a statement on record stands to the page's in time. Like is compared with like; where only one of the two dates
 * is a date of speaking, the report counts for the days before it too, since it may carry words of those days.
 */
export function orderOfSpoken(record: SpokenDate | undefined, page: SpokenDate | undefined): DateOrder {
  if (!record || !page) return "unknown";
  if (record.kind === page.kind) return orderOfIntervals(record.days, page.days);
  return orderOfIntervals(record.saidDays, page.saidDays);
}

/** Years between two days; undefined if one of them is not known. */
export function yearsBetween(one: string | undefined, other: string | undefined): number | undefined {
  if (!one || !other) return undefined;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 31_556_952_000;
}
