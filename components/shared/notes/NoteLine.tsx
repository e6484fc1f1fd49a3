import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

import type { QuoteSelector } from "../../../lib/annotation/describe-quote";
import type { Cited } from "../../../lib/services/cite-words";
import type { NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteView } from "../../../lib/services/order-notes";
import { citeFound } from "../../citation";
import { clockDate } from "../../clock-date";
import { useI18n } from "../../i18n-context";
import { letterOf } from "../../use-lines";
import { CopyButton } from "../CopyButton";
import { type MenuItem, MoreMenu } from "../MoreMenu";
import { leaveLine } from "./note-focus";
import { NotePassages } from "./NotePassages";
import { NoteStateLine } from "./NoteStateLine";
import { Quote } from "./Quote";

/** What can be done with a note. */
export interface NoteActions extends Readonly<
  Record<"edit" | "record" | "detach" | "remove" | "show", () => void>
> {
  /** To these words of the page, or to those that are selected in it. */
  readonly attach: (words?: QuoteSelector) => void;
}

interface Props {
  readonly note: NoteView;
  readonly language: string;
  readonly comparison?: NoteComparison | undefined;
  readonly actions: NoteActions;
  /** What there is to copy of it. */
  readonly cite: () => Promise<Cited>;
}

/** One note: the words, how they were found if not in their place, what was noted, tags and date. */
export function NoteLine({ note, language, comparison, actions: given, cite }: Props) {
  const i18n = useI18n();
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const remove = () => {
    if (line.current) leaveLine(line.current);
    given.remove();
  };
  const actions = { ...given, remove };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const act = keyAction(event, note, actions);
    if (!act) return;
    event.preventDefault();
    act();
  };
  // What is marked in the page is marked here: of a note attached by hand, the words that were chosen.
  const isMarked = note.state !== "orphan" && note.state !== "manual";
  const named = { "aria-labelledby": id, "data-note": note.id };
  return (
    <li class="note" ref={line} data-line tabIndex={-1} {...named} onKeyDown={onKeyDown}>
      <div id={id}>
        <NoteStateLine note={note} comparison={comparison} language={language} />
        <Quote text={note.quote} language={language} colour={isMarked ? note.colour : undefined} />
      </div>
      <NotePassages {...{ note, comparison, language }} onAttach={actions.attach} />
      {note.body !== "" && (
        <p class="body" dir="auto">
          {note.body}
        </p>
      )}
      {note.state === "orphan" && <Attach onAttach={() => actions.attach()} />}
      <Facts note={note} items={itemsFor(note, actions)}>
        <CopyButton icon describedBy={id} find={async () => citeFound(i18n, await cite())} />
      </Facts>
    </li>
  );
}

function Attach({ onAttach }: { readonly onAttach: () => void }) {
  const i18n = useI18n();
  const hint = useId();
  return (
    <div class="note-attach">
      <button class="btn" type="button" aria-describedby={hint} onClick={onAttach}>
        {i18n.text("noteAttach")}
      </button>
      <span class="meta" id={hint}>
        {i18n.text("noteAttachHint")}
      </span>
    </div>
  );
}

interface FactsProps {
  readonly note: NoteView;
  readonly items: readonly MenuItem[];
  readonly children: ComponentChildren;
}

function Facts({ note, items, children }: FactsProps) {
  const i18n = useI18n();
  const { kind, tags, createdAt } = note;
  return (
    <div class="row note-facts">
      {kind === "statement" && <span class="meta form">{i18n.text("noteIsStatement")}</span>}
      {tags.map((tag) => (
        <span key={tag} class="meta">
          #<bdi>{tag}</bdi>
        </span>
      ))}
      <time class="meta faint" dateTime={createdAt}>
        {clockDate(i18n, createdAt)}
      </time>
      {children}
      <MoreMenu label={i18n.text("noteMore")} items={items} />
    </div>
  );
}

function itemsFor({ state, kind }: NoteView, actions: NoteActions): readonly MenuItem[] {
  const { edit, show, record, attach, detach, remove } = actions;
  const items: readonly (MenuItem | false)[] = [
    { label: "noteEdit", shortcut: "E", onChoose: edit },
    state !== "orphan" && { label: "noteShow", shortcut: "Enter", onChoose: show },
    kind !== "statement" && { label: "recordAsStatement", shortcut: "R", onChoose: record },
    canAttach(state) && { label: "noteAttach", shortcut: "A", onChoose: () => attach() },
    state === "manual" && { label: "noteDetach", shortcut: "D", onChoose: detach },
    { label: "noteDelete", shortcut: "Del", onChoose: remove },
  ];
  return items.filter((item) => item !== false);
}

/** Where the words stand as they were, there is nothing to put right. */
const canAttach = (state: NoteView["state"]) => state !== "exact" && state !== "unplaced";

function keyAction(
  event: KeyboardEvent,
  { state, kind }: NoteView,
  actions: NoteActions,
): (() => void) | undefined {
  if (event.key === "Delete") return actions.remove;
  if (event.key === "Enter" && state !== "orphan") return actions.show;
  const letter = letterOf(event);
  if (letter === "e") return actions.edit;
  if (letter === "a" && canAttach(state)) return () => actions.attach();
  if (letter === "d" && state === "manual") return actions.detach;
  return letter === "r" && kind !== "statement" ? actions.record : undefined;
}
