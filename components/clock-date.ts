import type { I18n } from "./i18n";

/** A moment of our own clock as a day in the reader's time zone: "4 May 2026". */
export function clockDate(i18n: I18n, instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options = { year: "numeric", month: "short", day: "numeric", timeZone } as const;
  return i18n.dates(options).format(new Date(instant));
}
