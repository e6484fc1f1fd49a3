import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { parseTags } from "../../../lib/collection/parse-tags";
import { FIRST_COLOUR } from "../../../lib/services/order-notes";
import type { Cited } from "../../../lib/services/cite-words";
import { citeFound } from "../../citation";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { keepingKeys } from "../../keeping-keys";
import type { Kept, NoteContent, NoteDraft, NotesServices } from "../../notes-services";
import { useToast } from "../../toast-context";
import { useDraft } from "../../use-draft";
import { CopyButton } from "../CopyButton";
import { Quote } from "./Quote";
import { refusals } from "./refusals";
import { TagsField } from "./TagsField";
import { UnderlinePicker } from "./UnderlinePicker";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly services: Pick<NotesServices, "findTags" | "getDraft" | "keepDraft">;
  /** Names the form, so that what is typed in it is found again after the screen was closed. */
  readonly form: string;
  readonly quote: string;
  readonly language?: string | undefined;
  /** What the fields hold at first. */
  readonly first?: NoteDraft;
  /**
   * Keeps the note. What came of it decides whether the form goes or stays, with the text in it. `was`: what it began
   * with, until the user has been told that this is out of date.
   */
  readonly onKeep: (note: NoteContent, was?: NoteContent) => Promise<Kept>;
  /** Takes what is typed over into the form of a statement. */
  readonly onRecord?: (note: NoteDraft) => void;
  /** What there is to copy of the words. */
  readonly cite?: () => Promise<Cited>;
  /** The form goes without anything being kept. */
  readonly onCancel: () => void;
  /** It comes back, because giving it up was undone. */
  readonly onReopen: () => void;
}

/** A note that has nothing written into it yet. */
export const emptyNote: NoteDraft = { body: "", tags: "", colour: FIRST_COLOUR };

/** A note on words of the page, new or being edited. Ctrl+Enter keeps it, Escape gives it up. */
export function NoteForm(props: Props) {
  const { services, form, quote, language, first = emptyNote, onKeep, onRecord, cite } = props;
  const i18n = useI18n();
  const toast = useToast();
  const { draft, change, drop } = useDraft(services, form, first);
  const { problem, working, run } = useKeeping(first);
  const keep = () =>
    run(async (was) => {
      const { body, tags, colour } = draft;
      const kept = await onKeep({ body: body.trim(), tags: parseTags(tags), colour }, was);
      if (kept.kind === "kept") drop();
      return kept;
    });
  const cancel = () => {
    drop();
    props.onCancel();
    if (draft.body === first.body && draft.tags === first.tags) return;
    const undo = () => services.keepDraft(form, draft).then(props.onReopen);
    toast({ text: i18n.text("noteDropped"), undo });
  };
  return (
    <form class="note-form" aria-label={i18n.text("noteFormLabel")} {...keepingKeys(keep, cancel)}>
      <Quote text={quote} language={language} colour={draft.colour} />
      <Body value={draft.body} onChange={(body) => change({ ...draft, body })} />
      <div class="row top">
        <TagsField services={services} value={draft.tags} onChange={(tags) => change({ ...draft, tags })} />
        <UnderlinePicker value={draft.colour} onChange={(colour) => change({ ...draft, colour })} />
      </div>
      {problem && <p role="alert">{i18n.text(problem)}</p>}
      <Buttons working={working} onCancel={cancel}>
        {onRecord && (
          <button class="btn" type="button" onClick={() => onRecord(draft)}>
            {i18n.text("recordAsStatement")}
          </button>
        )}
        {cite && <CopyButton icon find={async () => citeFound(i18n, await cite())} />}
      </Buttons>
    </form>
  );
}

function Body({ value, onChange }: { readonly value: string; readonly onChange: (body: string) => void }) {
  const i18n = useI18n();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything is drawn, so that the first key already goes into the note.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="field">
      <label for={id}>{i18n.text("noteBody")}</label>
      <textarea
        class="area"
        id={id}
        ref={field}
        {...typedDirection(value)}
        placeholder={i18n.text("noteBodyHint")}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface ButtonsProps {
  readonly working: boolean;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

function Buttons({ working, onCancel, children }: ButtonsProps) {
  const i18n = useI18n();
  return (
    <div class="row">
      <button class="btn primary" type="submit" aria-disabled={working}>
        {i18n.text("noteKeep")}
      </button>
      {children}
      <button class="btn quiet" type="button" onClick={onCancel}>
        {i18n.text("cancel")}
      </button>
    </div>
  );
}

/**
 * One thing at a time is kept; what it was refused for stays in sight until it is tried again. What the form began with
 * counts until then: who keeps it again has been told.
 */
function useKeeping(first: NoteDraft) {
  const was = useRef<NoteContent | undefined>({ ...first, tags: parseTags(first.tags) });
  const [problem, setProblem] = useState<MessageKey>();
  const [working, setWorking] = useState(false);
  const run = (keep: (was: NoteContent | undefined) => Promise<Kept>) => {
    if (working) return;
    setWorking(true);
    setProblem(undefined);
    const settle = (kept: Kept) => {
      setWorking(false);
      if (kept.kind === "kept") return;
      was.current = undefined;
      setProblem(refusals[kept.why]);
    };
    keep(was.current).then(settle, () => settle({ kind: "refused", why: "failed" }));
  };
  return { problem, working, run };
}
