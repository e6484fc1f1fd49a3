import type { I18n } from "./i18n";

/** A moment of our own clock as a day in the reader's time zone: "4 May 2026". */
export function clockDate(i18n: I18n, instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options = { year: "numeric", month: "short", day: "numeric", timeZone } as const;
  return i18n.dates(options).format(new Date(instant));
}

/** The same with the time of day: "4 May 2026, 10:30". */
export function clockMoment(i18n: I18n, instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const day = { year: "numeric", month: "short", day: "numeric" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return i18n.dates({ ...day, ...time, timeZone }).format(new Date(instant));
}
