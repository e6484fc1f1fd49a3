import type { ReportView } from "../../lib/services/report-view";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";

/** How many statements the page reports and how many are on record for them: earlier ones if there are any. */
export function SummaryLine({ view }: { readonly view: ReportView }) {
  const i18n = useI18n();
  const statements = i18n.plural("summaryStatements", view.statements);
  const records = onRecord(i18n, view);
  return (
    <p class="summary-line">
      {records === undefined ? statements : i18n.text("summaryLine", { statements, records })}
    </p>
  );
}

function onRecord(i18n: I18n, { earlier, related, possible }: ReportView): string | undefined {
  if (earlier > 0) return i18n.plural("summaryEarlier", earlier);
  if (related > 0) return i18n.plural("summaryRelated", related);
  return possible > 0 ? i18n.plural("summaryPossible", possible) : undefined;
}
