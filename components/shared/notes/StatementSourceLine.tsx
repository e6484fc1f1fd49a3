import { useId, useState } from "preact/hooks";

import type { StatementDraft } from "../../../lib/reading/statement-draft";
import { useI18n } from "../../i18n-context";
import { DateText } from "../DateText";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly draft: StatementDraft;
  readonly problem?: string | undefined;
  readonly onChange: (part: Partial<StatementDraft>) => void;
}

/** Where it was published, as the page tells; only an outlet that the page does not name is asked for. */
export function StatementSourceLine({ draft: { source }, problem, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  const { part } = source;
  const [isAsked] = useState(source.outlet === "");
  const outlet = part?.outlet || source.outlet;
  const publishedOn = part?.publishedOn ?? source.publishedOn;
  return (
    <div class="field">
      <span class="label">{i18n.text("source")}</span>
      <p class="meta">
        {!isAsked && (
          <span>
            <bdi>{outlet}</bdi>
          </span>
        )}
        <span>{i18n.nodes("datePublished", { date: <DateText date={publishedOn} /> })}</span>
        <span>
          <bdi>{part?.headline || source.headline}</bdi>
        </span>
      </p>
      {isAsked && (
        <>
          <label for={id}>{i18n.text("statementOutlet")}</label>
          <input
            class="input"
            id={id}
            {...typedDirection(source.outlet)}
            autocomplete="off"
            value={source.outlet}
            aria-invalid={problem !== undefined}
            onInput={(event) => onChange({ source: { ...source, outlet: event.currentTarget.value } })}
          />
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
