import { useEffect, useId, useRef, useState } from "preact/hooks";

import type { NoteState, NoteView } from "../../../lib/services/order-notes";
import { formatTags } from "../../../lib/collection/parse-tags";
import { clockDate } from "../../clock-date";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { NoteContent, NotesServices } from "../../notes-services";
import { letterOf } from "../../use-lines";
import { usePageDrafts } from "../../use-page-drafts";
import { Icon, type IconName } from "../Icon";
import { type MenuItem, MoreMenu } from "../MoreMenu";
import { NoteForm } from "./NoteForm";
import { Quote } from "./Quote";
import { StatementForm } from "./StatementForm";
import { useNoteActions } from "./use-note-actions";

interface Props {
  readonly note: NoteView;
  readonly language: string;
  readonly services: NotesServices;
}

const states: Readonly<Record<NoteState, { icon: IconName; state: MessageKey; means: MessageKey }>> = {
  exact: { icon: "check", state: "noteExact", means: "noteExactMeans" },
  moved: { icon: "moved", state: "noteMoved", means: "noteMovedMeans" },
  changed: { icon: "edit", state: "noteChanged", means: "noteChangedMeans" },
  manual: { icon: "select", state: "noteManual", means: "noteManualMeans" },
  unplaced: { icon: "ring", state: "noteUnplaced", means: "noteUnplacedMeans" },
  orphan: { icon: "orphan", state: "noteOrphan", means: "noteOrphanMeans" },
};

type Open = "view" | "edit" | "record";

/** One note: how its words were found, the words, what was noted, tags and date; edited and recorded in place. */
export function Note({ note, language, ...given }: Props) {
  const services = usePageDrafts(given.services);
  const [open, setOpen] = useState<Open>("view");
  const { edit, remove, show } = useNoteActions(services, note);
  const [editing, recording] = [`note ${note.id}`, `statement ${note.id}`];
  useReopened(services, { [editing]: () => setOpen("edit"), [recording]: () => setOpen("record") });
  const to = (next: Open) => () => setOpen(next);
  if (open === "view") {
    const actions = { edit: to("edit"), record: to("record"), remove, show };
    return <NoteLine note={note} language={language} actions={actions} />;
  }
  if (open === "record") {
    const source = { kind: "annotation", id: note.id } as const;
    const form = { services, form: recording, source, onClose: to("view"), onReopen: to("record") };
    return (
      <li>
        <StatementForm {...form} />
      </li>
    );
  }
  const { body, tags, colour, quote } = note;
  const keep = async (next: NoteContent, was?: NoteContent) => {
    const kept = await edit(next, was);
    if (kept.kind === "kept") setOpen("view");
    return kept;
  };
  const acts = { onKeep: keep, onCancel: to("view"), onReopen: to("edit") };
  const form = { services, form: editing, quote, language, ...acts };
  return (
    <li>
      <NoteForm {...form} first={{ body, tags: formatTags(tags), colour }} />
    </li>
  );
}

interface LineProps extends Pick<Props, "note" | "language"> {
  readonly actions: Readonly<Record<"edit" | "record" | "remove" | "show", () => void>>;
}

function NoteLine({ note, language, actions: given }: LineProps) {
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const remove = () => {
    // The line goes, and the focus would go with it.
    const next = line.current?.nextElementSibling ?? line.current?.previousElementSibling;
    if (next instanceof HTMLElement) next.focus();
    given.remove();
  };
  const actions = { ...given, remove };
  const isOrphan = note.state === "orphan";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const act = keyAction(event, note, actions);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li class="note" ref={line} data-line tabIndex={-1} aria-labelledby={id} onKeyDown={onKeyDown}>
      <State note={note} items={itemsFor(note, actions)} />
      <div id={id}>
        {isOrphan ? (
          <Orphaned note={note} language={language} />
        ) : (
          <Quote text={note.quote} language={language} colour={note.colour} />
        )}
      </div>
      {note.body !== "" && (
        <p class="body" dir="auto">
          {note.body}
        </p>
      )}
      <Facts note={note} />
    </li>
  );
}

function Facts({ note: { kind, tags, createdAt } }: { readonly note: NoteView }) {
  const i18n = useI18n();
  return (
    <div class="row">
      {kind === "statement" && <span class="meta form">{i18n.text("noteIsStatement")}</span>}
      {tags.map((tag) => (
        <span key={tag} class="meta">
          #<bdi>{tag}</bdi>
        </span>
      ))}
      <time class="meta faint" dateTime={createdAt}>
        {clockDate(i18n, createdAt)}
      </time>
    </div>
  );
}

function itemsFor({ state, kind }: NoteView, actions: LineProps["actions"]): readonly MenuItem[] {
  const { edit, show, record, remove } = actions;
  const items: readonly (MenuItem | false)[] = [
    { label: "noteEdit", shortcut: "E", onChoose: edit },
    state !== "orphan" && { label: "noteShow", shortcut: "Enter", onChoose: show },
    kind !== "statement" && { label: "recordAsStatement", shortcut: "R", onChoose: record },
    { label: "noteDelete", shortcut: "Del", onChoose: remove },
  ];
  return items.filter((item) => item !== false);
}

function State({ note, items }: { readonly note: NoteView; readonly items: readonly MenuItem[] }) {
  const i18n = useI18n();
  const { icon, state, means } = states[note.state];
  return (
    <div class="note-state">
      <Icon name={icon} />
      <span>
        {i18n.nodes("noteStateLine", {
          state: <strong>{i18n.text(state)}</strong>,
          means: i18n.text(means),
        })}
      </span>
      <MoreMenu label={i18n.text("noteMore")} items={items} />
    </div>
  );
}

/** The words with what stood around them when they were marked, by which a person finds them again. */
function Orphaned({ note, language }: Pick<Props, "note" | "language">) {
  const known = language === "und" ? {} : { lang: language };
  return (
    <blockquote class="diff" dir="auto" {...known}>
      <span class="faint">…{note.prefix}</span>
      <span>{note.quote}</span>
      <span class="faint">{note.suffix}…</span>
    </blockquote>
  );
}

function keyAction(
  event: KeyboardEvent,
  { state, kind }: NoteView,
  actions: LineProps["actions"],
): (() => void) | undefined {
  if (event.key === "Delete") return actions.remove;
  if (event.key === "Enter" && state !== "orphan") return actions.show;
  const letter = letterOf(event);
  if (letter === "e") return actions.edit;
  return letter === "r" && kind !== "statement" ? actions.record : undefined;
}

/** Opens a form again in which something was typed that was not kept. */
function useReopened(
  services: Pick<NotesServices, "getDraft">,
  forms: Readonly<Record<string, () => void>>,
): void {
  const names = Object.keys(forms).join("\n");
  useEffect(() => {
    for (const [form, reopen] of Object.entries(forms)) {
      // Without a draft, or without a place for drafts, the note is shown as it is kept.
      services.getDraft(form).then(
        (draft) => draft !== undefined && reopen(),
        () => false,
      );
    }
  }, [services, names]);
}
