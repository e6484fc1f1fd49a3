import { useContext, useEffect, useId, useRef, useState } from "preact/hooks";

import {
  editsOfLine,
  type LineDraft,
  type LineFields,
  type LineProblem,
} from "../../lib/services/correct-line";
import type { EvidencedRecord } from "../../lib/services/page-statement-view";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { ToastContext } from "../toast-context";
import { CorrectLineFields } from "./CorrectLineFields";
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
        <CorrectLineFields record={record} draft={draft} first={first} fields={fields} onChange={set} />
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
