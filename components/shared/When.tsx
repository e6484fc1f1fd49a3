import type { WhenView } from "../../lib/services/record-view";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";

/** The date of a record with what kind of date it is; an unknown one is said to be unknown. */
export function When({ when }: { readonly when: WhenView }) {
  const i18n = useI18n();
  if (when.label === "unknown") return <p class="when unknown">{i18n.text("dateUnknown")}</p>;
  const key = when.label === "said" ? "dateSaid" : "datePublished";
  return <p class="when">{i18n.nodes(key, { date: <DateText date={when.date} /> })}</p>;
}
