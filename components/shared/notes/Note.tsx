import { useEffect, useState } from "preact/hooks";

import { formatTags } from "../../../lib/collection/parse-tags";
import type { NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteView } from "../../../lib/services/order-notes";
import type { NoteContent, NotesServices } from "../../notes-services";
import { useNoteFocus } from "./note-focus";
import { NoteForm } from "./NoteForm";
import { NoteLine } from "./NoteLine";
import { StatementForm } from "./StatementForm";
import { useNoteActions } from "./use-note-actions";

interface Props {
  readonly note: NoteView;
  readonly language: string;
  /** With drafts that are those of the page the note is on. */
  readonly services: NotesServices;
  /** The form in which something was typed for this note that was not kept. */
  readonly unfinished?: "edit" | "record" | undefined;
  /** Of a note whose words are gone, once they were compared with today's text. */
  readonly comparison?: NoteComparison | undefined;
}

type Open = "view" | "edit" | "record";

/** One note, shown, or edited and recorded in place. */
export function Note({ note, language, services, unfinished, comparison }: Props) {
  const [open, setOpen] = useState<Open>("view");
  const focusNote = useNoteFocus();
  const { edit, ...acts } = useNoteActions(services, note);
  useEffect(() => unfinished && setOpen(unfinished), [unfinished]);
  const to = (next: Open) => () => setOpen(next);
  const close = () => {
    setOpen("view");
    focusNote(note.id);
  };
  if (open === "view") {
    const actions = { ...acts, edit: to("edit"), record: to("record") };
    const shown = { note, language, comparison, actions };
    return <NoteLine {...shown} cite={() => services.citeNote(note.id)} />;
  }
  if (open === "record") {
    const source = { kind: "annotation", id: note.id } as const;
    const form = { services, form: `statement ${note.id}`, source, onClose: close, onReopen: to("record") };
    return (
      <li>
        <StatementForm {...form} />
      </li>
    );
  }
  const { body, tags, colour, quote } = note;
  const keep = async (next: NoteContent, was?: NoteContent) => {
    const kept = await edit(next, was);
    if (kept.kind === "kept") close();
    return kept;
  };
  const given = { onKeep: keep, onCancel: close, onReopen: to("edit") };
  const form = { services, form: `note ${note.id}`, quote, language, ...given };
  return (
    <li>
      <NoteForm {...form} first={{ body, tags: formatTags(tags), colour }} />
    </li>
  );
}
