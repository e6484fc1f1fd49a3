import { type Day, fromUtc, iso, type Published, readDay, shift, weekdayOf } from "./calendar-day";
import type { DatePatterns } from "./date-patterns";

/**
 * A date as running text names it, an uncertain date with its evidence: `value` is EDTF, empty if `precision` is
 * `unknown`.
 */
export interface NamedDate {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "interval" | "unknown";
  readonly basis: "stated" | "relative" | "inferred";
  readonly evidence: string;
}

/** A named date with the place of the words that name it, UTF-16 [start, end). */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly date: NamedDate;
}

interface Reading {
  readonly value: string;
  readonly precision: NamedDate["precision"];
  readonly basis: NamedDate["basis"];
}

/**
 * The first date `text` names, resolved against the day of publication: "on Saturday" is the latest Saturday up to
 * that day, "last week" an interval from Monday to Sunday, "in September" a month, "12 October" a day whose year is
 * inferred. "Monday, 28 April" is read as the day of the month. A date that rests on the day of publication has
 * precision `unknown` where `published` is missing or no single day, but keeps the printed words as evidence. Offsets
 * are into `text`.
 */
export function findRelativeDate(
  text: string,
  published: Published | undefined,
  patterns: DatePatterns,
): DateInText | undefined {
  const lower = text.toLowerCase();
  const holds = (kind: keyof DatePatterns["needed"]) => patterns.needed[kind]?.test(lower) === true;
  if (!holds("any")) return undefined;
  const anchor = readDay(published);
  const hasMonth = holds("month");
  const day = hasMonth && /\d/u.test(text) ? findCalendarDay(text, anchor, patterns) : undefined;
  const weekday = holds("weekday") ? findWeekday(text, anchor, patterns) : undefined;
  if (day && weekday && /^[\s,(]*$/u.test(text.slice(weekday.end, day.start)) && weekday.start < day.start)
    return day;
  const found = [
    day,
    holds("phrase") ? findPhrase(text, anchor, patterns) : undefined,
    weekday,
    holds("ago") ? findAgo(text, anchor, patterns) : undefined,
    hasMonth ? findMonth(text, anchor, patterns) : undefined,
  ];
  return found.reduce(
    (first, date) => (date && (!first || date.start < first.start) ? date : first),
    undefined,
  );
}

function located(text: string, match: RegExpExecArray, reading: Reading | undefined): DateInText {
  const evidence = match[0].trim();
  const start = match.index + match[0].indexOf(evidence);
  const known: Reading = reading ?? { value: "", precision: "unknown", basis: "relative" };
  return {
    start,
    end: start + evidence.length,
    date: { ...known, evidence: text.slice(start, start + evidence.length) },
  };
}

/** "12 October 2017", "October 12, 2017", "October 12". */
function findCalendarDay(
  text: string,
  anchor: Day | undefined,
  patterns: DatePatterns,
): DateInText | undefined {
  const { dayFirst, monthFirst, calendar } = patterns;
  const dayMatch = dayFirst?.exec(text);
  const match = dayMatch ?? monthFirst?.exec(text);
  if (!match) return undefined;
  const [dayText, monthText] = dayMatch ? [match[1], match[2]] : [match[2], match[1]];
  const month = calendar.months.findIndex((names) => names.includes(monthText!.toLowerCase())) + 1;
  return located(text, match, calendarDay(Number(dayText), month, match[3], anchor));
}

function calendarDay(
  day: number,
  month: number,
  yearText: string | undefined,
  anchor: Day | undefined,
): Reading | undefined {
  if (day < 1 || day > 31) return undefined;
  if (yearText !== undefined)
    return { value: iso({ year: Number(yearText), month, day }), precision: "day", basis: "stated" };
  if (anchor === undefined) return undefined;
  const sameYear = { year: anchor.year, month, day };
  const year = iso(sameYear) <= iso(anchor) ? anchor.year : anchor.year - 1;
  return { value: iso({ year, month, day }), precision: "day", basis: "inferred" };
}

/** "yesterday", "earlier this month": the phrases of the calendar. */
function findPhrase(text: string, anchor: Day | undefined, patterns: DatePatterns): DateInText | undefined {
  const { calendar } = patterns;
  const match = patterns.phrase?.exec(text);
  if (!match) return undefined;
  const phrase = match[0].toLowerCase();
  if (anchor === undefined) return located(text, match, undefined);
  const days = calendar.dayOffsets[phrase];
  if (days !== undefined) {
    return located(text, match, { value: iso(shift(anchor, days)), precision: "day", basis: "relative" });
  }
  // "overnight": the night between the day before and the day itself.
  if (calendar.overnight.has(phrase)) {
    const value = `${iso(shift(anchor, -1))}/${iso(anchor)}`;
    return located(text, match, { value, precision: "interval", basis: "relative" });
  }
  const span = calendar.spans[phrase];
  return located(text, match, span && spanBefore(anchor, span[0], span[1]));
}

/** "two days ago", "a week ago": a day, or the whole week, month or year. */
function findAgo(
  text: string,
  anchor: Day | undefined,
  { ago, calendar }: DatePatterns,
): DateInText | undefined {
  const match = ago?.exec(text);
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const back = calendar.numbers[word] ?? Number(word);
  const unit = calendar.units[match[2]!.toLowerCase()];
  if (anchor === undefined || unit === undefined || back === 0) return located(text, match, undefined);
  if (unit !== "day") return located(text, match, spanBefore(anchor, unit, back));
  return located(text, match, { value: iso(shift(anchor, -back)), precision: "day", basis: "relative" });
}

function spanBefore(anchor: Day, unit: "week" | "month" | "year", back: number): Reading {
  if (unit === "year") return { value: String(anchor.year - back), precision: "year", basis: "relative" };
  if (unit === "month") {
    const first = new Date(Date.UTC(anchor.year, anchor.month - 1 - back, 1));
    const start = iso(fromUtc(first));
    if (back > 0) return { value: start.slice(0, 7), precision: "month", basis: "relative" };
    return { value: `${start}/${iso(anchor)}`, precision: "interval", basis: "relative" };
  }
  const monday = shift(anchor, -((weekdayOf(anchor) + 6) % 7) - 7 * back);
  const end = back === 0 ? anchor : shift(monday, 6);
  return { value: `${iso(monday)}/${iso(end)}`, precision: "interval", basis: "relative" };
}

/** "on Saturday", "Monday evening": the latest such day up to the day of publication; "last Tuesday" never that day. */
function findWeekday(text: string, anchor: Day | undefined, patterns: DatePatterns): DateInText | undefined {
  const { calendar } = patterns;
  const match = patterns.weekday?.exec(text);
  if (!match) return undefined;
  const word = match[2]!;
  const isAbbreviation = word.length <= 4 && !/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(word);
  if (isAbbreviation) return undefined;
  const weekday = calendar.weekdays.findIndex((forms) => forms.includes(word.toLowerCase()));
  if (anchor === undefined) return located(text, match, undefined);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const days = back === 0 && match[1] !== undefined ? 7 : back;
  return located(text, match, { value: iso(shift(anchor, -days)), precision: "day", basis: "relative" });
}

/** "in September", "back in September 2020": the latest such month that began by the day of publication. */
function findMonth(text: string, anchor: Day | undefined, patterns: DatePatterns): DateInText | undefined {
  const { calendar } = patterns;
  const match = patterns.month?.exec(text);
  if (!match) return undefined;
  const month = calendar.months.findIndex((forms) => forms.includes(match[1]!.toLowerCase())) + 1;
  const padded = String(month).padStart(2, "0");
  if (match[2] !== undefined) {
    return located(text, match, { value: `${match[2]}-${padded}`, precision: "month", basis: "stated" });
  }
  if (anchor === undefined) return located(text, match, undefined);
  const year = month <= anchor.month ? anchor.year : anchor.year - 1;
  return located(text, match, { value: `${year}-${padded}`, precision: "month", basis: "relative" });
}
