/** The day of publication, as far as it is known. */
export interface Published {
  readonly value: string;
  readonly precision: string;
}

/** A day of the calendar; `month` 1 is January. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a date that is known to the day at least, undefined for any other. */
export function readDay(date: Published | undefined): Day | undefined {
  if (date === undefined || (date.precision !== "day" && date.precision !== "minute")) return undefined;
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date.value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** The day so many days later, or earlier where `days` is negative. */
export function shift(day: Day, days: number): Day {
  return fromUtc(new Date(Date.UTC(day.year, day.month - 1, day.day + days)));
}

/** The day of a point of time in UTC. */
export function fromUtc(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** The day in ISO 8601, which is EDTF as well. */
export function iso({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
