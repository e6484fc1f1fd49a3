import type { ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import type { CorpusFacts } from "../services";

interface Props {
  readonly view: ReportView;
  readonly facts: CorpusFacts | undefined;
}

/** What the page was matched against, and with what. Ends every list. */
export function Provenance({ view, facts }: Props) {
  const i18n = useI18n();
  if (!facts) return null;
  const made = { revision: view.corpusRevision, engine: view.engine };
  return <p class="provenance">{i18n.plural("provenance", facts.statements, made)}</p>;
}
