import { useId, useState } from "preact/hooks";

import type { StatementDraft } from "../../../lib/reading/statement-draft";
import { parseTypedDate, typedForm } from "../../../lib/reading/typed-date";
import { basisOf, formatDate } from "../../dates";
import type { I18n, MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { Icon } from "../Icon";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly draft: StatementDraft;
  /** What is wrong with the date. */
  readonly problem?: string | undefined;
  readonly onChange: (part: Partial<StatementDraft>) => void;
}

const others: readonly (readonly ["occasion" | "place" | "saidTo", MessageKey])[] = [
  ["occasion", "statementOccasion"],
  ["place", "statementPlace"],
  ["saidTo", "statementSaidTo"],
];

/** When it was said; what the page does not say stays empty. */
export function StatementDate({ draft, problem, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  const { saidOn } = draft;
  return (
    <div class="field">
      <label for={id}>{i18n.text("statementSaidOn")}</label>
      <input
        class="input"
        id={id}
        dir="ltr"
        autocomplete="off"
        value={saidOn.typed}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-basis`}
        onInput={(event) => onChange({ saidOn: { ...saidOn, typed: event.currentTarget.value } })}
      />
      <p class="meta" id={`${id}-basis`}>
        {basisText(i18n, draft)}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

/** On what occasion, where and to whom; out of the way where the page tells none of it. */
export function StatementCircumstances({ draft, onChange }: Omit<Props, "problem">) {
  const i18n = useI18n();
  const id = useId();
  const [isOpen] = useState(others.some(([field]) => draft[field] !== ""));
  return (
    <details class="more" open={isOpen}>
      <summary>
        <Icon name="chevron" chevron /> {i18n.text("statementCircumstances")}
      </summary>
      {others.map(([field, label]) => (
        <div class="field" key={field}>
          <label for={`${id}-${field}`}>{i18n.text(label)}</label>
          <input
            class="input"
            id={`${id}-${field}`}
            {...typedDirection(draft[field])}
            autocomplete="off"
            value={draft[field]}
            onInput={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
    </details>
  );
}

/** Where the date in the field comes from, or how one is typed. */
function basisText(i18n: I18n, { saidOn: { typed, found } }: StatementDraft): string {
  if (found && typed.trim() === typedForm(found)) {
    return basisOf(i18n, found) ?? i18n.text("statementDateStated");
  }
  const read = parseTypedDate(typed);
  const date = read && formatDate(i18n, read);
  return date === undefined ? i18n.text("statementDateHint") : i18n.text("statementDateRead", { date });
}
