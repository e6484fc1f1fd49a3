import { useId, useRef } from "preact/hooks";

import type { StatementDraft } from "../../../lib/reading/statement-draft";
import { SightingForm } from "../../../lib/domain/statement";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { formKeys } from "../form-keys";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly draft: StatementDraft;
  readonly problem?: string | undefined;
  readonly onChange: (part: Partial<StatementDraft>) => void;
}

const about: Readonly<Record<SightingForm, MessageKey>> = {
  verbatim: "statementVerbatimHint",
  transcript: "statementVerbatimHint",
  mixed: "statementMixedHint",
  paraphrase: "statementParaphraseHint",
};

/** The words that are recorded, and whether they are the speaker's own. */
export function StatementWords({ draft, problem, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  const { form, words, source } = draft;
  const isOwn = form === "verbatim" || form === "transcript";
  return (
    <>
      <FormField draft={draft} onChange={onChange} />
      <div class="field">
        <label for={id}>{i18n.text("statementWords")}</label>
        <textarea
          class={isOwn ? "area own" : "area"}
          id={id}
          {...typedDirection(words)}
          lang={source.language}
          rows={3}
          value={words}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-about`}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
        <p class="meta" id={`${id}-about`}>
          {i18n.text(about[form])}
        </p>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </>
  );
}

function FormField({ draft, onChange }: Omit<Props, "problem">) {
  const i18n = useI18n();
  const id = useId();
  // Whoever only looks through the forms has what was typed back in the one it fits.
  const last = useRef({ typed: draft.words, made: draft.words });
  const choose = (form: SightingForm) => {
    const { made } = last.current;
    const typed = draft.words === made ? last.current.typed : draft.words;
    const words = wordsFor(form, { ...draft, words: typed });
    last.current = { typed, made: words };
    onChange({ form, words });
  };
  return (
    <div class="field">
      <label for={id}>{i18n.text("statementForm")}</label>
      <select
        class="select"
        id={id}
        value={draft.form}
        onChange={(event) => choose(event.currentTarget.value as SightingForm)}
      >
        {SightingForm.options.map((each) => (
          <option key={each} value={each}>
            {i18n.text(formKeys[each])}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What was typed, made to fit: an excerpt is a cut of the page's words, a paraphrase has no quotation marks. */
function wordsFor(form: SightingForm, { words, passage }: StatementDraft): string {
  if (form === "paraphrase") return words.replace(/["“”«»]/g, "");
  if (form === "mixed" || passage.text.includes(words.trim())) return words;
  return passage.text;
}
