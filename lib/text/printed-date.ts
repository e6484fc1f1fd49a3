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

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = (groups: Groups, order: NumericOrder | undefined) => DateValue | undefined;

const FIRST_YEAR = 1900;

const monthNumbers: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(",").map((name) => [name, index + 1] as const)),
);

const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d+)?)?\s{0,4}(?<half>[AaPp]\.?[Mm]\.?)?`;
const ZONE = String.raw`(?:\s{0,4}(?<zone>Z|UTC|GMT|[+-][01]\d:?[0-5]\d)(?![\p{L}\d]))?`;
const TIME = String.raw`(?:(?:T|\s{0,4}(?:,|\||-|–|—|at|à|um|kl\.?|ore|الساعة|ساعت|בשעה|o)?\s{0,4})${CLOCK}${ZONE})?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?![\p{L}\d])`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
/** Any word; only those that {@link MONTH_NAMES} knows make a date. */
const MONTH = String.raw`(?<month>\p{L}{2,14}(?: ال\p{L}{4,5})?)`;
const MONTH_NUMBER = String.raw`(?<month>0?[1-9]|1[0-2])`;
const OPEN = String.raw`(?<![\p{L}\d])`;
const OF = String.raw`(?:(?:de|del|of|من)\s{1,4}|d['’])?`;

const named: Reading = (groups) => calendarDate(groups, monthNumber(groups["month"]));
const numbered: Reading = (groups) => calendarDate(groups, Number(groups["month"]));

/** What every text that the regex matches matches too, and is made at once; the regex; what it makes of a match. */
type DatePattern = readonly [hint: RegExp, regex: () => RegExp, read: Reading];

const HAS_YEAR = /(?:19|20)\d\d/;
const YEAR_IN_WORDS = /[\s'’](?:19|20)\d\d/;

/** The ways to print a date; what an earlier one reads is not read again by a later one. */
const PATTERNS: readonly DatePattern[] = [
  [
    /\d[-/.]\d/,
    lazily`${OPEN}(?<year>(?:19|20)\d\d)(?<mark>[-/.])${MONTH_NUMBER}\k<mark>${DAY}(?!\d|[-/.]\d)${TIME}`,
    numbered,
  ],
  [
    /[年년]/,
    lazily`(?<!\d)(?<year>(?:19|20)\d\d)\s{0,4}[年년]\s{0,4}${MONTH_NUMBER}\s{0,4}[月월]\s{0,4}${DAY}\s{0,4}[日일](?:\s{0,4}${CLOCK})?`,
    numbered,
  ],
  [
    HAS_YEAR,
    lazily`${OPEN}${DAY}(?:st|nd|rd|th|er|º|ª|\.)?[\s/.-]{0,4}${OF}${MONTH}\.?(?:\s{0,4}/\s{0,4}\p{L}{2,14})?[\s,/-]{0,4}${OF}${YEAR}${TIME}`,
    named,
  ],
  [
    YEAR_IN_WORDS,
    lazily`${OPEN}${MONTH}\.?\s{1,4}${DAY}(?:st|nd|rd|th)?,?\s{1,4}(?:at\s{1,4})?${YEAR}${TIME}`,
    named,
  ],
  [
    /\d[:.]\d/,
    lazily`${OPEN}${MONTH}\s{1,4}${DAY},?\s{1,4}${CLOCK}${ZONE}\s{1,4}(?:[A-Z]{3,4}\s{1,4})?${YEAR}`,
    named,
  ],
  [
    /\d[-/.]\d{1,2}[-/.](?:19|20)\d\d/,
    lazily`${OPEN}(?<!\d[-/.])(?<first>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>${YEAR}(?![-/.]\d)${TIME}`,
    numericDate,
  ],
  [
    YEAR_IN_WORDS,
    lazily`${OPEN}${MONTH}\.?,?\s{1,4}${OF}${YEAR}`,
    ({ year, month }) => {
      const number = monthNumber(month);
      return number === undefined ? undefined : { value: `${year}-${two(number)}`, precision: "month" };
    },
  ],
];

/**
 * Finds the calendar dates printed in a text, in reading order, none overlapping: "Oct. 25, 2017", "25 octobre 2017",
 * "٢٥ أكتوبر ٢٠١٧", "2017-10-25T10:30+03:00", "October 2017". Needs a year in four figures from 1900 on, so that
 * "Saturday", a bare year and dates of other calendars are never found.
 */
export function findPrintedDates(text: string, options: DateOptions = {}): readonly PrintedDate[] {
  const plain = withLatinDigits(text);
  const found: PrintedDate[] = [];
  if (!HAS_YEAR.test(plain)) return found;
  for (const [hint, regex, read] of PATTERNS) {
    if (!hint.test(plain)) continue;
    for (const match of plain.matchAll(regex())) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match.groups ?? {}, options.order);
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
  const machine = machineDate(plain);
  if (machine) return machine;
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

const MACHINE =
  /^(?<year>(?:19|20)\d\d)(?:(?<mark>-?)(?<month>0[1-9]|1[0-2])(?:\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?:[T ](?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?(?<second>[0-5]\d)(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A text that is nothing but an ISO 8601 date or a Unix time, which is what attributes nearly always hold. */
function machineDate(text: string): DateValue | undefined {
  const groups = MACHINE.exec(text)?.groups;
  if (groups) {
    const { year, mark, month, day } = groups;
    if (month === undefined) return { value: text, precision: "year" };
    if (day !== undefined) return calendarDate(groups, Number(month));
    return mark === "-" ? { value: `${year}-${month}`, precision: "month" } : undefined;
  }
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined;
  const moment = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return { value: `${moment.toISOString().slice(0, 16)}Z`, precision: "minute" };
}

function numericDate(groups: Groups, order: NumericOrder | undefined): DateValue | undefined {
  const first = Number(groups["first"]);
  const other = Number(groups["other"]);
  // With dots the day always stands first.
  const known = groups["mark"] === "." ? "day-first" : order;
  if (first > 12 || first === other || (other <= 12 && known === "day-first")) {
    return calendarDate({ ...groups, day: groups["first"] }, other);
  }
  if (other > 12 || known === "month-first") return calendarDate({ ...groups, day: groups["other"] }, first);
  return first > 0 && other > 0 ? { value: groups["year"] ?? "", precision: "year" } : undefined;
}

function calendarDate(groups: Groups, month: number | undefined): DateValue | undefined {
  const year = Number(groups["year"]);
  const day = Number(groups["day"]);
  if (month === undefined || month < 1 || month > 12 || year < FIRST_YEAR) return undefined;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const value = `${year}-${two(month)}-${two(day)}`;
  const clock = clockOf(groups);
  return clock === undefined
    ? { value, precision: "day" }
    : { value: `${value}T${clock}`, precision: "minute" };
}

/** "10:30", "22:30Z", "10:30+03:00"; undefined without a time, and for midnight to the second, which stands for none. */
function clockOf(groups: Groups): string | undefined {
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

/** Hebrew writes "in November" as one word, so its ב may stand before the name. */
function monthNumber(name: string | undefined): number | undefined {
  const folded = name?.toLowerCase() ?? "";
  return monthNumbers.get(folded) ?? monthNumbers.get(folded.replace(/^ב| .*$/, ""));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The regex, made when it is first asked for: each `\p{L}` takes a page milliseconds, and most print no such date. */
function lazily(...source: Parameters<typeof String.raw>): () => RegExp {
  let regex: RegExp | undefined;
  return () => (regex ??= new RegExp(String.raw(...source), "gu"));
}
