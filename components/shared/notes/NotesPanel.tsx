import { useEffect, useRef, useState } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import type { PageNotes } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { usePageDrafts } from "../../use-page-drafts";
import { Annotate } from "./Annotate";
import { ExportNotes } from "./ExportNotes";
import { KeyHint } from "./KeyHint";
import { NoteFocusContext } from "./note-focus";
import { NoteList } from "./NoteList";
import { useWantedNote } from "./use-wanted-note";

interface Props {
  readonly services: NotesServices;
  readonly notes: PageNotes | undefined;
  /** How often words were asked to be annotated; 0: the form is not open. */
  readonly annotating: number;
  /** The note that was clicked in the page; a new object for each click. */
  readonly pointed?: { readonly id: AnnotationId } | undefined;
  readonly onAnnotate: () => void;
  readonly onAnnotated: () => void;
}

/** All about the notes of the page: the form for a new one, the notes, those whose words are gone. */
export function NotesPanel({ services, notes, annotating, pointed, onAnnotate, onAnnotated }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { wanted, focusNote, bring } = useWantedNote(list);
  useEffect(() => pointed && focusNote(pointed.id), [pointed, focusNote]);
  const count = notes ? notes.notes.length + notes.orphans.length : 0;
  return (
    <NoteFocusContext.Provider value={focusNote}>
      {annotating > 0 && (
        <Annotate services={services} asked={annotating} onClose={onAnnotated} onReopen={onAnnotate} />
      )}
      {count > 0 && notes ? (
        <PageOfNotes
          key={notes.url}
          notes={notes}
          services={services}
          list={list}
          wanted={wanted}
          onDrawn={bring}
        />
      ) : (
        annotating === 0 && <NoNotes isKnown={notes !== undefined} onAnnotate={onAnnotate} />
      )}
    </NoteFocusContext.Provider>
  );
}

type PageProps = Parameters<typeof NoteList>[0];

/** The notes of one page with what is typed about them: another page's are others. */
function PageOfNotes(props: PageProps) {
  const services = usePageDrafts(props.services);
  return (
    <>
      <NoteList {...props} services={services} />
      <ExportNotes notes={props.notes} services={services} />
      <KeyHint />
    </>
  );
}

interface NoNotesProps {
  readonly isKnown: boolean;
  readonly onAnnotate: () => void;
}

function NoNotes({ isKnown, onAnnotate }: NoNotesProps) {
  const i18n = useI18n();
  if (!isKnown) return <Loading />;
  return (
    <div class="message">
      <h2 class="t3 strong">{i18n.text("notesNoneTitle")}</h2>
      <p>{i18n.text("notesNoneBody")}</p>
      <div class="row">
        <button class="btn" type="button" onClick={onAnnotate}>
          {i18n.text("annotate")}
        </button>
      </div>
    </div>
  );
}

/** Milliseconds before a wait is spoken of. */
const PATIENCE = 120;

function Loading() {
  const i18n = useI18n();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="nothing" role="status">
      {isLong && i18n.text("notesLoading")}
    </p>
  );
}
