import { intervalOf, orderOf, saidByPublication } from "../domain/date-order";
import type { DateOrder, UncertainDate } from "../domain/uncertain-date";

/** When words were said, as far as it is known: the date of speaking, else the date of the first report. */
export type SpokenDate = { readonly date: UncertainDate; readonly kind: "said" | "published" };

/** The date words are ordered by: `saidOn` if it says anything, else `publishedOn`; undefined if neither does. */
export function spokenDate(
  saidOn: UncertainDate | undefined,
  publishedOn: UncertainDate | undefined,
): SpokenDate | undefined {
  if (saidOn && intervalOf(saidOn)) return { date: saidOn, kind: "said" };
  return publishedOn && intervalOf(publishedOn) ? { date: publishedOn, kind: "published" } : undefined;
}

/**
 * How a statement on record stands to the page's in time. Like is compared with like; where only one of the two dates
 * is a date of speaking, the report counts for the days before it too, since it may carry words of those days.
 */
export function orderOfSpoken(record: SpokenDate | undefined, page: SpokenDate | undefined): DateOrder {
  if (!record || !page) return "unknown";
  if (record.kind === page.kind) return orderOf(record.date, page.date);
  return orderOf(asSaid(record), asSaid(page));
}

/** The first day a date may mean, for sorting; an interval without beginning is placed at its end. */
export function sortDay(spoken: SpokenDate | undefined): string | undefined {
  const interval = spoken && intervalOf(spoken.date);
  if (!interval) return undefined;
  return interval.from.startsWith("0000") ? interval.to : interval.from;
}

/** Years between two days; undefined if one of them is not known. */
export function yearsBetween(one: string | undefined, other: string | undefined): number | undefined {
  if (!one || !other) return undefined;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 31_556_952_000;
}

function asSaid({ date, kind }: SpokenDate): UncertainDate {
  return kind === "published" ? saidByPublication(date) : date;
}
