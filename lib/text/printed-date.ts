import { MONTH_NAMES } from "./month-names";

/** Which number of "03/04/2021" is the day. Left out: nobody knows, and such a date is only read as its year. */
export type NumericOrder = "day-first" | "month-first";

/**
 * A date as a text prints it. `value` is EDTF: "2017", "2017-10", "2017-10-26", or with a time "2017-10-26T10:30",
 * followed by "Z" or an offset only where the text has one. The printed calendar day is never shifted to another zone.
 */
export interface DateValue {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "minute";
}

/** A {@link DateValue} and its place, UTF-16 [start, end), in the text it was found in. */
export interface PrintedDate extends DateValue {
  readonly start: number;
  readonly end: number;
}

interface DateOptions {
  readonly order?: NumericOrder | undefined;
}

type Reading = (groups: Record<string, string | undefined>, options: DateOptions) => DateValue | undefined;

interface Pattern {
  readonly regex: RegExp;
  readonly read: Reading;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const monthNumbers: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join("|");

const CLOCK = String.raw`(?:(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?)`;
const ZONE = String.raw`(?:\s*(?<zone>Z|UTC|GMT|[+-][01]\d:?[0-5]\d)(?![\p{L}\d]))`;
const AFTER_DATE = String.raw`(?:(?:T|\s*(?:,|\||-|–|—|at|à|um|a las|alle|kl\.?|ore|الساعة|ساعت|בשעה|o)?\s*)${CLOCK}${ZONE}?)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}])`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|º|ª|\.)?`;
const OF = String.raw`(?:de\s+|del\s+|of\s+|d['’]|من\s+|ב-?)?`;

const dayOf: Reading = (groups) => calendarDate(groups, monthNumber(groups["month"]));

const PATTERNS: readonly Pattern[] = [
  {
    regex: pattern(
      String.raw`(?<![\d\p{L}])${YEAR}(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>${DAY}(?!\d|[-/.]\d)${AFTER_DATE}`,
    ),
    read: (groups) => calendarDate(groups, Number(groups["month"])),
  },
  {
    regex: pattern(
      String.raw`(?<!\d)${YEAR}\s*[年년]\s*(?<month>0?[1-9]|1[0-2])\s*[月월]\s*${DAY}\s*[日일](?:\s*${CLOCK})?`,
    ),
    read: (groups) => calendarDate(groups, Number(groups["month"])),
  },
  {
    regex: pattern(
      String.raw`${NOT_BEFORE}${DAY}${ORDINAL}[\s/.-]*${OF}(?<month>${MONTH})\.?(?:\s*/\s*(?:${MONTH}))?[\s,/-]*${OF}${YEAR}${NOT_AFTER}${AFTER_DATE}`,
    ),
    read: dayOf,
  },
  {
    regex: pattern(
      String.raw`${NOT_BEFORE}(?<month>${MONTH})\.?\s+${DAY}(?:st|nd|rd|th)?,?\s+(?:at\s+)?${YEAR}${NOT_AFTER}${AFTER_DATE}`,
    ),
    read: dayOf,
  },
  {
    regex: pattern(
      String.raw`${NOT_BEFORE}(?<month>${MONTH})\s+${DAY},?\s+${CLOCK}${ZONE}?\s+(?:[A-Z]{3,4}\s+)?${YEAR}${NOT_AFTER}`,
    ),
    read: dayOf,
  },
  {
    regex: pattern(
      String.raw`(?<![\d\p{L}])(?<first>\d{1,2})(?<mark>[-/.])(?<second2>\d{1,2})\k<mark>${YEAR}(?![\d\p{L}]|[-/.]\d)${AFTER_DATE}`,
    ),
    read: numericDate,
  },
  {
    regex: pattern(String.raw`${NOT_BEFORE}(?<month>${MONTH})\.?,?\s+${OF}${YEAR}${NOT_AFTER}`),
    read: (groups) => {
      const month = monthNumber(groups["month"]);
      return month === undefined
        ? undefined
        : { value: `${groups["year"]}-${two(month)}`, precision: "month" };
    },
  },
];

/**
 * Finds the calendar dates printed in a text, in reading order, none overlapping: "Oct. 25, 2017", "25 octobre 2017",
 * "٢٥ أكتوبر ٢٠١٧", "2017-10-25T10:30+03:00", "October 2017". Needs a year in four figures from 1900 on, so that
 * "Saturday", a bare year and dates of other calendars are never found.
 */
export function findPrintedDates(text: string, options: DateOptions = {}): readonly PrintedDate[] {
  const plain = withLatinDigits(text);
  const found: PrintedDate[] = [];
  for (const { regex, read } of PATTERNS) {
    for (const match of plain.matchAll(regex)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match.groups ?? {}, options);
      if (date) found.push({ ...date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The date a short text gives, for an attribute or a date line: what {@link findPrintedDates} finds first, else a
 * text that is nothing but "2017", "2020-12", "20171026", or seconds or milliseconds since 1970 (read in UTC, since
 * such a number has no zone of its own). Undefined for texts over 200 characters.
 */
export function parsePrintedDate(text: string, options: DateOptions = {}): DateValue | undefined {
  if (text.length > 200) return undefined;
  const plain = withLatinDigits(text).trim();
  const whole = wholeDate(plain);
  if (whole) return whole;
  const first = findPrintedDates(plain, options)[0];
  return first && { value: first.value, precision: first.precision };
}

/** Puts Arabic-Indic and Persian digits into Latin ones and direction marks into spaces, every offset kept. */
function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, " ");
}

function wholeDate(plain: string): DateValue | undefined {
  const match =
    /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(plain) ??
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(Z|[+-]\d{4})?)?$/.exec(
      plain,
    );
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    if (month === undefined) return { value: plain, precision: "year" };
    if (day === undefined) return { value: plain, precision: "month" };
    return calendarDate({ year, day, hour, minute, second, zone }, Number(month));
  }
  if (!/^\d{10}(\d{3})?$/.test(plain)) return undefined;
  const moment = new Date(plain.length === 10 ? Number(plain) * 1000 : Number(plain));
  return { value: `${moment.toISOString().slice(0, 16)}Z`, precision: "minute" };
}

function numericDate(
  groups: Record<string, string | undefined>,
  options: DateOptions,
): DateValue | undefined {
  const first = Number(groups["first"]);
  const second = Number(groups["second2"]);
  // Dots are never used month first.
  const order = groups["mark"] === "." ? "day-first" : options.order;
  if (first > 12 || first === second || (second <= 12 && order === "day-first")) {
    return calendarDate({ ...groups, day: groups["first"] }, second);
  }
  if (second > 12 || order === "month-first")
    return calendarDate({ ...groups, day: groups["second2"] }, first);
  return (
    calendarDate({ year: groups["year"], day: "1" }, 1) && { value: groups["year"] ?? "", precision: "year" }
  );
}

function calendarDate(
  groups: Record<string, string | undefined>,
  month: number | undefined,
): DateValue | undefined {
  const year = Number(groups["year"]);
  const day = Number(groups["day"]);
  if (month === undefined || month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR)
    return undefined;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const value = `${year}-${two(month)}-${two(day)}`;
  const clock = clockOf(groups);
  return clock === undefined
    ? { value, precision: "day" }
    : { value: `${value}T${clock}`, precision: "minute" };
}

/** "10:30", "22:30Z", "10:30+03:00"; undefined without a time, and for midnight to the second, which stands for none. */
function clockOf(groups: Record<string, string | undefined>): string | undefined {
  const { hour, minute, second, half, zone } = groups;
  if (hour === undefined || minute === undefined) return undefined;
  if (Number(hour) === 0 && minute === "00" && (second === undefined || second === "00")) return undefined;
  return `${two(hourOfDay(Number(hour), half))}:${minute}${zoneOf(zone)}`;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const past = half.toLowerCase().startsWith("p") ? 12 : 0;
  return (hour % 12) + past;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthNumbers.get(name.toLowerCase().replace(/\s+/g, " "));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function pattern(source: string): RegExp {
  return new RegExp(source, "giu");
}
