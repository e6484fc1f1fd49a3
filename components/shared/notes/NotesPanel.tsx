import type { PageNotes } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { KeyHint } from "./KeyHint";
import { Annotate } from "./Annotate";
import { NoteList } from "./NoteList";

interface Props {
  readonly services: NotesServices;
  readonly notes: PageNotes | undefined;
  /** How often words were asked to be annotated; 0: the form is not open. */
  readonly annotating: number;
  readonly onAnnotate: () => void;
  readonly onAnnotated: () => void;
}

/** All about the notes of the page: the form for a new one, the notes, those whose words are gone. */
export function NotesPanel({ services, notes, annotating, onAnnotate, onAnnotated }: Props) {
  const i18n = useI18n();
  const count = notes ? notes.notes.length + notes.orphans.length : 0;
  return (
    <>
      {annotating > 0 && (
        <Annotate services={services} asked={annotating} onClose={onAnnotated} onReopen={onAnnotate} />
      )}
      {count > 0 && notes ? (
        <>
          <NoteList notes={notes} services={services} />
          <KeyHint />
        </>
      ) : (
        annotating === 0 && (
          <div class="message">
            <h2 class="t3 strong">{i18n.text("notesNoneTitle")}</h2>
            <p>{i18n.text("notesNoneBody")}</p>
            <div class="row">
              <button class="btn" type="button" onClick={onAnnotate}>
                {i18n.text("annotate")}
              </button>
            </div>
          </div>
        )
      )}
    </>
  );
}
