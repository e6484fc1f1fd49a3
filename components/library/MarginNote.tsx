import { useState } from "preact/hooks";

import { formatTags } from "../../lib/collection/parse-tags";
import type { AnchorState } from "../../lib/domain/annotation";
import type { PlacedNote } from "../../lib/services/article-view";
import { FIRST_COLOUR } from "../../lib/services/order-notes";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { Kept, NoteContent } from "../notes-services";
import { NoteForm } from "../shared/notes/NoteForm";
import { underlineNumber } from "../shared/notes/underlines";
import { letterOf } from "../use-lines";
import { useChangedSince } from "./changed-words-context";
import { ChangedNote } from "./ChangedStatements";
import { IconButton } from "./IconButton";
import { useLibrary } from "./library-context";

interface Props {
  readonly note: PlacedNote;
  readonly onActive?: (id: string | undefined) => void;
  /** The quote as well, where its words are not beside it. */
  readonly withQuote?: boolean;
}

/** A note of the user's in the margin; edited and deleted in place. */
export function MarginNote(props: Props) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <Editor note={props.note} onDone={setEditing} />;
  return <NoteView {...props} onEdit={() => setEditing(true)} />;
}

interface EditorProps extends Pick<Props, "note"> {
  readonly onDone: (isEditing: boolean) => void;
}

function Editor({ note: { annotation }, onDone }: EditorProps) {
  const i18n = useI18n();
  const { services, act } = useLibrary();
  const { id, quote, body, tags, colour } = annotation;
  const keep = async ({ body, tags, colour }: NoteContent, was?: NoteContent): Promise<Kept> => {
    const before = was && { was: { body: was.body || null, tags: was.tags } };
    const edit = { body: body || null, tags, colour, ...before };
    const isKept = await act({ kind: "annotation.edit", id, ...edit }, i18n.text("noteKept"));
    if (!isKept) return { kind: "refused", why: "failed" };
    onDone(false);
    return { kind: "kept" };
  };
  return (
    <div data-note>
      <NoteForm
        services={services.notes}
        form={`library note ${id}`}
        quote={quote}
        first={{ body: body ?? "", tags: formatTags(tags), colour: colour ?? FIRST_COLOUR }}
        onKeep={keep}
        onCancel={() => onDone(false)}
        onReopen={() => onDone(true)}
      />
    </div>
  );
}

function NoteView({ note, onActive, withQuote = false, onEdit }: Props & { readonly onEdit: () => void }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const { id, quote, body, colour } = note.annotation;
  const isOther = note.state === "changed" || note.state === "orphan";
  const changed = useChangedSince()?.words.find(({ annotationId }) => annotationId === id);
  const remove = () => void act({ kind: "annotations.delete", ids: [id] }, i18n.text("noteDeleted"));
  return (
    <div
      class="margin-note"
      id={`note-${id}`}
      data-note
      data-c={underlineNumber(colour ?? FIRST_COLOUR)}
      tabIndex={-1}
      role="group"
      aria-label={i18n.text("libraryNoteOn", { quote: quote.slice(0, 80) })}
      onFocusCapture={() => onActive?.(id)}
      onBlurCapture={() => onActive?.(undefined)}
      onKeyDown={(event) => workNote(event, { onEdit, onRemove: remove })}
    >
      {withQuote && (
        <blockquote class="quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {body !== undefined && body !== "" && (
        <p class="body" dir="auto">
          {body}
        </p>
      )}
      <State note={note} />
      {isOther && changed && <ChangedNote changed={changed} />}
      <div class="note-actions">
        <IconButton icon="edit" label="noteEdit" onPress={onEdit} />
        <IconButton icon="trash" label="noteDelete" onPress={remove} />
      </div>
    </div>
  );
}

const stateKeys: Readonly<Record<AnchorState, MessageKey>> = {
  exact: "noteExact",
  moved: "noteMoved",
  changed: "noteChanged",
  orphan: "noteOrphan",
  manual: "noteManual",
};

/** How the note's words were found in this version, and its tags. */
function State({ note: { annotation, state } }: Pick<Props, "note">) {
  const i18n = useI18n();
  return (
    <p class="meta">
      <span>{i18n.text(stateKeys[state])}</span>
      {annotation.kind === "statement" && <span>{i18n.text("noteIsStatement")}</span>}
      {annotation.tags.map((tag) => (
        <span key={tag}>
          #<bdi>{tag}</bdi>
        </span>
      ))}
    </p>
  );
}

interface Work {
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** E edits and Delete deletes the note that has the focus itself, not a button of it. */
function workNote(event: KeyboardEvent, { onEdit, onRemove }: Work): void {
  if (event.target !== event.currentTarget) return;
  if (event.key === "Delete") onRemove();
  else if (letterOf(event) === "e") onEdit();
  else return;
  event.preventDefault();
}
