import { useEffect, useState } from "preact/hooks";

import { formatDate } from "../dates";
import { useI18n } from "../i18n-context";
import type { CorpusFacts } from "../../lib/services/corpus-facts";
import type { ScreenServices } from "../services";

/** How much is on record and from when to when, counted in the corpus as it is now. */
export function OnRecord({ services }: { readonly services: Pick<ScreenServices, "corpusFacts"> }) {
  const i18n = useI18n();
  const [facts, setFacts] = useState<CorpusFacts | "failed">();
  useEffect(() => {
    services.corpusFacts().then(setFacts, () => setFacts("failed"));
  }, [services]);
  return (
    <section class="section">
      <h2>{i18n.text("welcomeRecordTitle")}</h2>
      {facts === "failed" && <p role="alert">{i18n.text("welcomeRecordFailed")}</p>}
      {facts !== undefined && facts !== "failed" && <Facts facts={facts} />}
    </section>
  );
}

function Facts({ facts }: { readonly facts: CorpusFacts }) {
  const i18n = useI18n();
  const rows = [
    ["factFigures", facts.figures],
    ["factClaims", facts.claims],
    ["factDocuments", facts.documents],
    ["factStatements", facts.statements],
  ] as const;
  const from = facts.earliest && formatDate(i18n, facts.earliest);
  const to = facts.latest && formatDate(i18n, facts.latest);
  return (
    <>
      <dl class="counts">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{i18n.text(label)}</dt>
            <dd>{i18n.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {from !== undefined && to !== undefined && i18n.text("factSpan", { from, to })}{" "}
        {facts.undated > 0 && i18n.plural("factUndated", facts.undated)}
      </p>
    </>
  );
}
