import { clockDate } from "../clock-date";
import { useI18n } from "../i18n-context";

/** A moment of our own clock, shown as a day. */
export function InstantText({ at }: { readonly at: string }) {
  return <time dateTime={at}>{clockDate(useI18n(), at)}</time>;
}
