import type { StatementLine, StatementLines } from "./statement-lines";

/** How many statements a bar stands for, and how many of them are the user's own. */
export interface BarCount {
  readonly count: number;
  readonly own: number;
}

/** One year of a timeline: its months, and the statements of that year whose month is not known. */
export interface TimelineYear {
  readonly year: string;
  /** January first. */
  readonly months: readonly BarCount[];
  readonly monthUnknown: BarCount;
}

/** Statements by month, only years that have any, the earliest first. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  /** Without a date, or with one that spans years. */
  readonly unknown: BarCount;
}

/** The bar a statement belongs to: a month ("2017-10"), a year whose month is not known ("2017"), or none. */
export type BarKey = string;

/** The key of the bar for statements that belong to no year. */
export const UNKNOWN_BAR: BarKey = "unknown";

/** Counts statements by month. A date that may mean several months is in none of them. */
export function timelineOf({ dated, undated }: StatementLines): Timeline {
  const counts = new Map<BarKey, { count: number; own: number }>();
  for (const line of [...dated, ...undated]) {
    const key = barOf(line);
    const bar = counts.get(key) ?? { count: 0, own: 0 };
    counts.set(key, { count: bar.count + 1, own: bar.own + Number(line.own) });
  }
  const countOf = (key: BarKey): BarCount => counts.get(key) ?? { count: 0, own: 0 };
  const years = new Set(
    [...counts.keys()].filter((key) => key !== UNKNOWN_BAR).map((key) => key.slice(0, 4)),
  );
  return {
    years: [...years].sort().map((year) => ({
      year,
      months: months.map((month) => countOf(`${year}-${month}`)),
      monthUnknown: countOf(year),
    })),
    unknown: countOf(UNKNOWN_BAR),
  };
}

/** The bar a line is counted in. */
export function barOf({ from, to }: StatementLine): BarKey {
  if (from === undefined || to === undefined) return UNKNOWN_BAR;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : UNKNOWN_BAR;
}

/** The key of a month's bar; months count from 0. */
export function monthKey(year: string, month: number): BarKey {
  return `${year}-${months[month] ?? ""}`;
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
