import type { CalendarWords } from "./languages/calendar-words";
import { DIGITS, LETTERS } from "./letters.table";

/** The patterns of one language's dates, made by {@link compileDates}; undefined where it has no words for a kind. */
export interface DatePatterns {
  readonly calendar: CalendarWords;
  /** In small letters what a text must hold for the patterns of a kind to find anything: looked for first, since most texts hold none. */
  readonly needed: Readonly<Record<"any" | "month" | "weekday" | "phrase" | "ago", RegExp | undefined>>;
  readonly dayFirst: RegExp | undefined;
  readonly monthFirst: RegExp | undefined;
  readonly phrase: RegExp | undefined;
  readonly weekday: RegExp | undefined;
  /** "two days ago": group 1 the number, 2 the unit. */
  readonly ago: RegExp | undefined;
  readonly month: RegExp | undefined;
}

/** Asks for Latin letters first, which most are: to ask for those of every script takes many times as long. */
const edge = `(?<![a-z])(?<![${LETTERS}${DIGITS}])`;
const edgeAfter = `(?![${LETTERS}${DIGITS}])`;

/** Not right after one of these words ("since Monday", "before Tuesday"), which tell of another time. */
function notAfter(words: ReadonlySet<string>): string {
  return words.size === 0 ? "" : `(?<!${edge}(?:${alternatives([...words])})\\s)`;
}

/** Makes the patterns of a language once, for any number of texts. */
export function compileDates(calendar: CalendarWords): DatePatterns {
  const months = alternatives(calendar.months.flat());
  const longMonths = alternatives(calendar.months.flat().filter((name) => name.length > 3 || name === "may"));
  const phrases = alternatives([
    ...Object.keys(calendar.dayOffsets),
    ...Object.keys(calendar.spans),
    ...calendar.overnight,
  ]);
  const weekdays = alternatives(calendar.weekdays.flat());
  const parts = calendar.dayParts.size > 0 ? `(?: (?:${alternatives([...calendar.dayParts])}))?` : "";
  const day = "(\\d{1,2})(?:st|nd|rd|th|er|º)?";
  const year = "(?:,?\\s+(?:de |del )?(\\d{4}))?";
  const lead = "(?:back in|in early|in late|in mid-|in|last|since|en|au mois de)";
  const ago = alternatives([...calendar.ago]);
  const pattern = (words: string, source: string) =>
    words === "" ? undefined : new RegExp(edge + source + edgeAfter, "iu");
  return {
    calendar,
    needed: {
      any: anyOf([months, weekdays, phrases, ago].filter((words) => words !== "").join("|")),
      month: anyOf(months),
      weekday: anyOf(weekdays),
      phrase: anyOf(phrases),
      ago: anyOf(ago),
    },
    dayFirst: pattern(months, `(?:on |el |le )?(?:the )?${day} (?:of |de )?(${months})\\.?${year}`),
    monthFirst: pattern(months, `(?:on )?(${months})\\.? ${day}${year}`),
    phrase: pattern(phrases, `(?:${phrases})`),
    weekday: pattern(
      weekdays,
      `${notAfter(calendar.otherwise)}(?:on |le |el |este |ce )?(last )?(${weekdays})${parts}(?![’']s)`,
    ),
    ago: pattern(
      ago,
      `(\\d{1,2}|${alternatives(Object.keys(calendar.numbers))}) (${alternatives(Object.keys(calendar.units))}) (?:${ago})`,
    ),
    month: pattern(longMonths, `${lead}\\s*(${longMonths})(?:,? (?:de )?(\\d{4}))?`),
  };
}

function anyOf(words: string): RegExp | undefined {
  return words === "" ? undefined : new RegExp(words, "u");
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
