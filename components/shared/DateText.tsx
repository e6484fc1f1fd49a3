import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { formatDate, machineDate } from "../dates";
import { useI18n } from "../i18n-context";

/** A date, as precise as it is known; "date unknown" where nothing is. */
export function DateText({ date }: { readonly date: UncertainDate }) {
  const i18n = useI18n();
  const shown = formatDate(i18n, date);
  if (shown === undefined) return <span class="unknown">{i18n.text("dateUnknown")}</span>;
  const machine = machineDate(date);
  return <time {...(machine === undefined ? {} : { dateTime: machine })}>{shown}</time>;
}
