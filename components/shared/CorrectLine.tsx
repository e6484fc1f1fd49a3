import { useContext, useEffect, useId, useRef, useState } from "preact/hooks";

import {
  editsOfLine,
  type LineDraft,
  type LineFields,
  type LineProblem,
} from "../../lib/services/correct-line";
import { nameIn } from "../../lib/services/figure-name";
import type { EvidencedRecord } from "../../lib/services/page-statement-view";
import { SightingForm, Stance } from "../../lib/domain/statement";
import { claimWording } from "../record-wording";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { ToastContext } from "../toast-context";
import { formKeys } from "./form-keys";
import { stanceKeys } from "./stance-keys";
import { Labelled } from "./Labelled";
import type { CorrectedField } from "./use-verdicts";

interface Props {
  readonly record: EvidencedRecord;
  /** The field to begin with. */
  readonly first: CorrectedField;
  readonly onClose: () => void;
}

/** The form in which a line of the shipped corpus is put right: words, date said, speaker, form, stance on the claim. */
export function CorrectLine({ record, first, onClose }: Props) {
  const i18n = useI18n();
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const draft = useDraft(record);
  useEffect(() => sheet.current?.showModal(), []);
  const close = () => sheet.current?.close();
  return (
    <dialog
      class="sheet correct"
      ref={sheet}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="sheet-head">
        <h2 class="t3 strong" id={`${id}-title`}>
          {i18n.text("correctTitle")}
        </h2>
        <p class="soft">{i18n.text("correctWhy")}</p>
      </div>
      {draft === "none" && <Gone onClose={close} />}
      {draft !== undefined && draft !== "none" && (
        <Form record={record} draft={draft} first={first} onDone={close} />
      )}
    </dialog>
  );
}

function useDraft(record: EvidencedRecord): LineDraft | "none" | undefined {
  const services = useJudging()?.services;
  const [draft, setDraft] = useState<LineDraft | "none">();
  const { statementId, claim } = record;
  useEffect(() => {
    services?.loadLine(statementId, claim?.id).then(
      (found) => setDraft(found ?? "none"),
      () => setDraft("none"),
    );
  }, [services, statementId, claim?.id]);
  return draft;
}

function Gone({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  return (
    <>
      <div class="body">
        <p role="alert">{i18n.text("correctGone")}</p>
      </div>
      <div class="sheet-foot">
        <button class="btn" type="button" onClick={onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}

interface FormProps extends Pick<Props, "record" | "first"> {
  readonly draft: LineDraft;
  readonly onDone: () => void;
}

type Fault = LineProblem | "failed";

const faults: Readonly<Record<Fault, MessageKey>> = {
  text: "correctNoText",
  saidOn: "correctBadDate",
  other: "correctInvalid",
  failed: "judgeFailed",
};

function Form({ record, draft, first, onDone }: FormProps) {
  const i18n = useI18n();
  const services = useJudging()?.services;
  const toast = useContext(ToastContext);
  const [fields, setFields] = useState(draft.fields);
  const [fault, setFault] = useState<Fault>();
  const keep = async (event: Event) => {
    event.preventDefault();
    const outcome = editsOfLine(draft, fields);
    if (outcome.kind === "problem") return setFault(outcome.field);
    if (outcome.edits.length === 0) return onDone();
    try {
      const undo = await services?.correct(outcome.edits);
      // Put right, the line may bear on nothing here any more: the way back must not go with it.
      toast?.({ text: i18n.text("correctKept"), ...(undo ? { undo } : {}) });
      onDone();
    } catch {
      // Whatever it was, nothing was written, and what was typed is still here.
      setFault("failed");
    }
  };
  const set = (change: Partial<LineFields>) => setFields((all) => ({ ...all, ...change }));
  return (
    <form onSubmit={(event) => void keep(event)}>
      <div class="body">
        <Fields record={record} draft={draft} first={first} fields={fields} onChange={set} />
        {fault && <p role="alert">{i18n.text(faults[fault], { example: fields.saidOn })}</p>}
      </div>
      <div class="sheet-foot">
        <button class="btn" type="button" onClick={onDone}>
          {i18n.text("correctCancel")}
        </button>
        <button class="btn primary" type="submit">
          {i18n.text("correctKeep")}
        </button>
      </div>
    </form>
  );
}

// The fields come after the dialog has been shown, when its own choice of what to focus is made.
const focusAtOnce = (control: HTMLElement | null) => control?.focus();

interface FieldsProps extends Pick<FormProps, "record" | "draft" | "first"> {
  readonly fields: LineFields;
  readonly onChange: (change: Partial<LineFields>) => void;
}

function Fields({ record, draft, first, fields, onChange }: FieldsProps) {
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

function FormField({ fields, onChange }: Pick<FieldsProps, "fields" | "onChange">) {
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
}: Pick<FieldsProps, "draft" | "fields" | "onChange"> & { readonly isFirst: boolean }) {
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

function StanceField({ record, fields, onChange }: Omit<FieldsProps, "draft" | "first">) {
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
