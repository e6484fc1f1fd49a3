import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import type { DraftProblem } from "../../../lib/reading/draft-problems";
import type { StatementDraft } from "../../../lib/reading/statement-draft";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { keepingKeys } from "../../keeping-keys";
import type { NotesServices, Prefilled, StatementSource } from "../../notes-services";
import { useToast } from "../../toast-context";
import { useDraft } from "../../use-draft";
import { AlreadyRecorded } from "./AlreadyRecorded";
import { ClaimsField } from "./ClaimsField";
import { problemText } from "./problem-text";
import { Quote } from "./Quote";
import { refusals } from "./refusals";
import { SpeakerField } from "./SpeakerField";
import { StatementCircumstances, StatementDate } from "./StatementCircumstances";
import { StatementSourceLine } from "./StatementSourceLine";
import { StatementWords } from "./StatementWords";

interface Props {
  readonly services: NotesServices;
  /** Names the form, so that what is typed in it is found again after the screen was closed. */
  readonly form: string;
  readonly source: StatementSource;
  /** The form goes; `recorded` tells whether because it has done its work. */
  readonly onClose: (recorded: boolean) => void;
  /** The form that was given up is wanted back. */
  readonly onReopen: () => void;
}

const refusedWords: Readonly<Record<"not-in-article" | "unread", MessageKey>> = {
  "not-in-article": "statementNotInArticle",
  unread: "statementUnread",
};

/** Records marked words as a statement of a figure, filled in with what the page tells of them. */
export function StatementForm(props: Props) {
  const i18n = useI18n();
  const prefilled = usePrefilled(props.services, props.source);
  if (prefilled === undefined) return null;
  if (prefilled.kind === "draft") return <Filled {...props} first={prefilled.draft} />;
  return (
    <div class="message">
      <p role="alert">{i18n.text(refusedWords[prefilled.why])}</p>
      <button class="btn" type="button" onClick={() => props.onClose(false)}>
        {i18n.text("close")}
      </button>
    </div>
  );
}

function Filled({ first, ...props }: Props & { readonly first: StatementDraft }) {
  const { services, form, source } = props;
  const i18n = useI18n();
  const { draft, change, drop } = useDraft(services, form, first);
  const offerBack = useOfferBack(props);
  const close = (recorded: boolean) => {
    drop();
    props.onClose(recorded);
    if (!recorded && draft !== first) offerBack(draft);
  };
  const { problems, refusal, working, record } = useRecording(services, source, () => close(true));
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => element.current?.querySelector<HTMLElement>("input")?.focus(), []);
  useEffect(() => element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [problems]);
  return (
    <form
      class="note-form"
      ref={element}
      aria-label={i18n.text("statementFormLabel")}
      {...keepingKeys(
        () => record(draft),
        () => close(false),
      )}
    >
      <h2 class="t3 strong">{i18n.text("recordAsStatement")}</h2>
      <Quote text={draft.passage.text} language={draft.source.language} colour="yellow" />
      <Fields services={services} first={first} draft={draft} problems={problems} onChange={change} />
      <AlreadyRecorded services={services} words={draft.words} />
      {refusal && <p role="alert">{i18n.text(refusal)}</p>}
      <div class="row">
        <button class="btn primary" type="submit" aria-disabled={working}>
          {i18n.text("statementRecord")}
        </button>
        <button class="btn quiet" type="button" onClick={() => close(false)}>
          {i18n.text("cancel")}
        </button>
      </div>
    </form>
  );
}

/** Says that a statement was not recorded, and brings its form back with all that was typed. */
function useOfferBack({ services, form, onReopen }: Props) {
  const i18n = useI18n();
  const toast = useToast();
  return (draft: StatementDraft) =>
    toast({
      text: i18n.text("statementDropped"),
      undo: () => services.keepDraft(form, draft).then(onReopen),
    });
}

interface FieldsProps {
  readonly services: NotesServices;
  /** As it was filled in. */
  readonly first: StatementDraft;
  readonly draft: StatementDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (draft: StatementDraft) => void;
}

function Fields({ services, first, draft, problems, onChange }: FieldsProps) {
  const i18n = useI18n();
  const set = (part: Partial<StatementDraft>) => onChange({ ...draft, ...part });
  const textOf = (field: DraftProblem["field"]) => problemText(i18n, problems, field);
  return (
    <>
      <SpeakerField
        services={services}
        value={draft.speaker}
        supposed={draft.supposed}
        problem={textOf("speaker")}
        onChange={(speaker) => onChange(withSpeaker(draft, speaker, first))}
      />
      <StatementWords draft={draft} problem={textOf("words") ?? textOf("form")} onChange={set} />
      <StatementDate draft={draft} problem={textOf("saidOn")} onChange={set} />
      <ClaimsField
        services={services}
        value={draft.claims}
        typed={draft.claimTyped ?? ""}
        problem={textOf("claims")}
        onChange={(claims, claimTyped) => set({ claims, claimTyped })}
      />
      <StatementCircumstances draft={draft} onChange={set} />
      <StatementSourceLine draft={draft} problem={textOf("outlet")} onChange={set} />
    </>
  );
}

/** How the page names the one it was taken for says nothing about another. */
function withSpeaker(
  draft: StatementDraft,
  speaker: StatementDraft["speaker"],
  first: StatementDraft,
): StatementDraft {
  const isFound = sameSpeaker(speaker, first.speaker) || sameSpeaker(speaker, first.supposed);
  return { ...draft, speaker, asPrinted: isFound ? first.asPrinted : "" };
}

function sameSpeaker(one: StatementDraft["speaker"], other: StatementDraft["speaker"] | undefined): boolean {
  return one.kind !== "none" && JSON.stringify(one) === JSON.stringify(other);
}

function useRecording(services: NotesServices, source: StatementSource, onDone: () => void) {
  const i18n = useI18n();
  const toast = useToast();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [refusal, setRefusal] = useState<MessageKey>();
  const [working, setWorking] = useState(false);
  const record = async (draft: StatementDraft) => {
    const outcome = await services.recordStatement(source, draft, i18n.language);
    if (outcome.kind === "problems") return setProblems(outcome.problems);
    if (outcome.kind === "refused") return setRefusal(refusals[outcome.why]);
    const { undo } = outcome;
    toast({ text: i18n.text("statementRecorded"), ...(undo ? { undo } : {}) });
    return onDone();
  };
  const start = (draft: StatementDraft) => {
    if (working) return;
    setWorking(true);
    setProblems([]);
    setRefusal(undefined);
    record(draft)
      .catch(() => setRefusal(refusals.failed))
      .finally(() => setWorking(false));
  };
  return { problems, refusal, working, record: start };
}

function usePrefilled(services: NotesServices, source: StatementSource): Prefilled | undefined {
  const [prefilled, setPrefilled] = useState<Prefilled>();
  const asked = useRef(false);
  useEffect(() => {
    // What was asked for once is typed over from then on.
    if (asked.current) return;
    asked.current = true;
    services
      .prefillStatement(source)
      .then(setPrefilled, () => setPrefilled({ kind: "refused", why: "unread" }));
  }, [services, source]);
  return prefilled;
}
