import { SightingForm, Stance } from "../../lib/domain/statement";
import type { LineDraft, LineFields } from "../../lib/services/correct-line";
import { nameIn } from "../../lib/services/figure-name";
import type { EvidencedRecord } from "../../lib/services/page-statement-view";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { claimWording } from "../record-wording";
import { formKeys } from "./form-keys";
import { Labelled } from "./Labelled";
import { stanceKeys } from "./stance-keys";
import type { CorrectedField } from "./use-verdicts";

// The fields come after the dialog has been shown, when its own choice of what to focus is made.
const focusAtOnce = (control: HTMLElement | null) => control?.focus();

interface Props {
  /** The line as it is shown, with the claim it is shown for. */
  readonly record: EvidencedRecord;
  readonly draft: LineDraft;
  /** The field to begin with. */
  readonly first: CorrectedField;
  readonly fields: LineFields;
  readonly onChange: (change: Partial<LineFields>) => void;
}

/** The fields of the form in which a line is put right; that of the stance only where it is shown for a claim. */
export function CorrectLineFields({ record, draft, first, fields, onChange }: Props) {
  const { language } = record.words;
  return (
    <>
      <Labelled label="correctText">
        <textarea
          class="input area"
          dir="auto"
          {...(language === "und" ? {} : { lang: language })}
          rows={4}
          maxLength={1000}
          ref={first === "text" ? focusAtOnce : null}
          value={fields.text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </Labelled>
      <Labelled label="correctSaidOn" hint={<DateHint />}>
        <input
          class="input"
          dir="ltr"
          value={fields.saidOn}
          onInput={({ currentTarget }) => onChange({ saidOn: currentTarget.value })}
        />
      </Labelled>
      <Labelled label="correctSpeaker">
        <SpeakerSelect draft={draft} fields={fields} isFirst={first === "speaker"} onChange={onChange} />
      </Labelled>
      <FormField fields={fields} onChange={onChange} />
      <StanceField record={record} fields={fields} onChange={onChange} />
    </>
  );
}

function FormField({ fields, onChange }: Pick<Props, "fields" | "onChange">) {
  const i18n = useI18n();
  return (
    <Labelled label="correctForm">
      <select
        class="input"
        value={fields.form}
        onChange={({ currentTarget }) => onChange({ form: SightingForm.parse(currentTarget.value) })}
      >
        {SightingForm.options.map((form) => (
          <option key={form} value={form}>
            {i18n.text(formKeys[form])}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function SpeakerSelect({
  draft: { figures, statement },
  fields,
  isFirst,
  onChange,
}: Pick<Props, "draft" | "fields" | "onChange"> & { readonly isFirst: boolean }) {
  const i18n = useI18n();
  const options = figures
    .map(({ id, names }) => ({ id, name: nameIn(names, i18n.script).full }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  const { speaker } = statement;
  return (
    <select
      class="input"
      ref={isFirst ? focusAtOnce : null}
      value={fields.speaker}
      onChange={({ currentTarget }) => {
        const chosen = options.find(({ id }) => id === currentTarget.value);
        onChange({ speaker: chosen?.id ?? "" });
      }}
    >
      {typeof speaker !== "string" && <option value="">{speaker.unnamed}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What can be typed for a date, each example kept together in a right-to-left line. */
function DateHint() {
  const i18n = useI18n();
  const example = (text: string) => <bdi dir="ltr">{text}</bdi>;
  const examples = { day: example("2017-10-23"), month: example("2017-10"), year: example("2017") };
  return <>{i18n.nodes("correctSaidOnHint", examples)}</>;
}

function StanceField({ record, fields, onChange }: Omit<Props, "draft" | "first">) {
  const i18n = useI18n();
  if (fields.stance === undefined || !record.claim) return null;
  return (
    <Labelled label="correctStance" about={<ClaimText i18n={i18n} record={record} />}>
      <select
        class="input"
        value={fields.stance}
        onChange={({ currentTarget }) => onChange({ stance: Stance.parse(currentTarget.value) })}
      >
        {Stance.options.map((stance) => (
          <option key={stance} value={stance}>
            {i18n.text(stanceKeys[stance])}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function ClaimText({ i18n, record }: { readonly i18n: I18n; readonly record: EvidencedRecord }) {
  const wording = record.claim && claimWording(i18n, record.claim);
  return wording ? (
    <bdi class="soft" lang={wording.language}>
      {wording.text}
    </bdi>
  ) : null;
}
