/** The words by which a language gives dates relative to the day of publication. */
export interface CalendarWords {
  /** Sunday first; each weekday with its abbreviations. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Words for a day counted from the day of publication: "yesterday" → -1. */
  readonly dayOffsets: Readonly<Record<string, number>>;
  /** "last week": phrase → how many whole weeks, months or years back; `0` is the running one. */
  readonly spans: Readonly<Record<string, readonly ["week" | "month" | "year", number]>>;
  /** The night before the day of publication ("overnight"). */
  readonly overnight: ReadonlySet<string>;
  /** "ago", with the units and the numbers before it: "two days ago". */
  readonly ago: ReadonlySet<string>;
  readonly units: Readonly<Record<string, "day" | "week" | "month" | "year">>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a weekday: another time than that of saying ("since", "before"). */
  readonly otherwise: ReadonlySet<string>;
  /** "morning", "evening" … that may follow a weekday. */
  readonly dayParts: ReadonlySet<string>;
}
