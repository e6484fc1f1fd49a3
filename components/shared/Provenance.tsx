import type { ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import { useKeys } from "../keys-context";

/** What the page was matched against, and with what. Ends every list, with the way to the keys. */
export function Provenance({ view }: { readonly view: ReportView }) {
  const i18n = useI18n();
  const showKeys = useKeys();
  const made = { revision: view.corpusRevision, engine: view.engine };
  return (
    <div class="provenance">
      {view.statementsOnRecord !== undefined && (
        <p>{i18n.plural("provenance", view.statementsOnRecord, made)}</p>
      )}
      {showKeys && (
        <button class="link" type="button" onClick={showKeys}>
          {i18n.text("keysTitle")} <kbd aria-hidden="true">?</kbd>
        </button>
      )}
    </div>
  );
}
