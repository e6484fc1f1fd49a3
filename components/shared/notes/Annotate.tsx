import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { Kept, NoteContent, NoteDraft, NotesServices, Quote } from "../../notes-services";
import { useToast } from "../../toast-context";
import { usePageDrafts } from "../../use-page-drafts";
import { emptyNote, NoteForm } from "./NoteForm";
import { StatementForm } from "./StatementForm";

interface Props {
  readonly services: NotesServices;
  /** Another number asks for what is selected anew. */
  readonly asked?: number;
  readonly onClose: () => void;
  /** The form that was given up is wanted back. */
  readonly onReopen: () => void;
}

/** The words a new note is about, put aside with what is typed about them. */
const WORDS = "new words";
const NOTE = "new note";
const STATEMENT = "new statement";

type State =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "note"; readonly quote: Quote }
  | { readonly kind: "statement"; readonly quote: Quote; readonly note: NoteDraft };

/**
 * A new note, or a statement, on the words selected in the page; or what was being typed about others when the screen
 * was closed.
 */
export function Annotate({ services: given, ...rest }: Props) {
  const services = usePageDrafts(given);
  const props = { ...rest, services, onClose: useWhileShown(rest.onClose) };
  const { asked = 0, onClose } = props;
  const { state, setState, ask } = useSelection(services, asked);
  if (state === undefined) return null;
  if (state.kind === "none" || state.kind === "unreadable") {
    return <NoWords kind={state.kind} onAgain={ask} onClose={onClose} />;
  }
  const close = () => {
    void services.keepDraft(WORDS, undefined);
    onClose();
  };
  return state.kind === "note" ? (
    <NewNote {...props} quote={state.quote} onClose={close} onState={setState} />
  ) : (
    <NewStatement {...props} state={state} onClose={close} onState={setState} />
  );
}

/** What comes after the form has gone, with its page perhaps, closes no other one. */
function useWhileShown(act: () => void): () => void {
  const isShown = useRef(true);
  useEffect(() => () => void (isShown.current = false), []);
  return () => {
    if (isShown.current) act();
  };
}

interface NewProps extends Props {
  readonly onState: (state: State) => void;
}

function NewNote({ services, quote, onClose, onReopen, onState }: NewProps & { readonly quote: Quote }) {
  const i18n = useI18n();
  const add = useAdding(services);
  const keep = async (note: NoteContent): Promise<Kept> => {
    const kept = await add(quote, note, i18n.text("noteKept"));
    if (kept.kind === "kept") onClose();
    return kept;
  };
  return (
    <NoteForm
      services={services}
      form={NOTE}
      quote={quote.exact}
      onKeep={keep}
      onRecord={(note) => onState({ kind: "statement", quote, note })}
      cite={() => services.citeSelection(quote)}
      onCancel={onClose}
      onReopen={() => void services.keepDraft(WORDS, quote).then(onReopen)}
    />
  );
}

interface NewStatementProps extends NewProps {
  readonly state: Extract<State, { kind: "statement" }>;
}

function NewStatement({ services, state, onClose, onState }: NewStatementProps) {
  const { quote, note } = state;
  const close = (recorded: boolean) => {
    void services.keepDraft(NOTE, recorded ? undefined : note);
    if (recorded) onClose();
    else onState({ kind: "note", quote });
  };
  return (
    <StatementForm
      services={services}
      form={STATEMENT}
      source={{ kind: "selection", quote, note }}
      onClose={close}
      onReopen={() => onState(state)}
    />
  );
}

function useAdding(services: NotesServices) {
  const toast = useToast();
  return async (quote: Quote, note: NoteContent, done: string): Promise<Kept> => {
    const kept = await services.addNote(quote, note);
    if (kept.kind === "kept") toast({ text: done, ...(kept.undo ? { undo: kept.undo } : {}) });
    return kept;
  };
}

/** What was typed before and not kept comes before what is selected now. */
function useSelection(services: NotesServices, asked: number) {
  const [state, setState] = useState<State>();
  const latest = useRef(0);
  const find = useCallback(async (): Promise<State> => {
    const unfinished = await findUnfinished(services);
    if (unfinished !== undefined) return unfinished;
    const selection = await services.describeSelection();
    if (selection.kind !== "selected") return { kind: selection.kind };
    await services.keepDraft(WORDS, selection.quote);
    return { kind: "note", quote: selection.quote };
  }, [services]);
  const ask = useCallback(() => {
    const turn = ++latest.current;
    const show = (next: State) => turn === latest.current && setState(next);
    find().then(show, () => show({ kind: "unreadable" }));
  }, [find]);
  useEffect(ask, [ask, asked]);
  return { state, setState, ask };
}

/** Is there a new note, or a statement, on words of the page that was being typed and not kept? */
export async function hasUnfinished(services: Drafts): Promise<boolean> {
  return (await findUnfinished(services)) !== undefined;
}

type Drafts = Pick<NotesServices, "getDraft" | "keepDraft" | "isKept">;

async function findUnfinished(services: Drafts): Promise<State | undefined> {
  const forms = [WORDS, NOTE, STATEMENT];
  const [words, note, statement] = await Promise.all(forms.map((form) => services.getDraft(form)));
  if (words === undefined) return undefined;
  const quote = words as Quote;
  // The screen was closed after the note was sent and before the draft was dropped.
  if (quote.id !== undefined && (await services.isKept(quote.id))) {
    await Promise.all(forms.map((form) => services.keepDraft(form, undefined)));
    return undefined;
  }
  if (statement !== undefined) return { kind: "statement", quote, note: (note as NoteDraft) ?? emptyNote };
  return note === undefined ? undefined : { kind: "note", quote };
}

interface NoWordsProps {
  readonly kind: "none" | "unreadable";
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function NoWords({ kind, onAgain, onClose }: NoWordsProps) {
  const i18n = useI18n();
  const text: MessageKey = kind === "none" ? "annotateNoWords" : "annotateUnreadable";
  return (
    <div class="note-form" role="status">
      <p>{i18n.text(text)}</p>
      <div class="row">
        <button class="btn" type="button" onClick={onAgain}>
          {i18n.text("annotateAgain")}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {i18n.text("cancel")}
        </button>
      </div>
    </div>
  );
}
