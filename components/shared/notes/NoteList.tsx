import { useMemo, useRef, useState } from "preact/hooks";

import type { NoteView, PageNotes } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { useLines } from "../../use-lines";
import { Icon } from "../Icon";
import { filterNotes } from "./filter-notes";
import { Note } from "./Note";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly notes: PageNotes;
  readonly services: NotesServices;
}

/** From how many notes on they can be filtered. */
const MANY = 6;

/** The notes of the page in page order, and those whose words are gone in a drawer at the end. */
export function NoteList({ notes, services }: Props) {
  const i18n = useI18n();
  const [sought, setSought] = useState("");
  const list = useRef<HTMLDivElement>(null);
  useLines(list);
  const total = notes.notes.length + notes.orphans.length;
  const shown = useMemo(
    () => ({ notes: filterNotes(notes.notes, sought), orphans: filterNotes(notes.orphans, sought) }),
    [notes, sought],
  );
  const { language } = notes;
  const isNoneFound = shown.notes.length + shown.orphans.length === 0;
  return (
    <div ref={list}>
      {(total >= MANY || sought !== "") && <Filter value={sought} onChange={setSought} />}
      {isNoneFound && <p class="nothing">{i18n.text("notesNoneFound")}</p>}
      <Lines notes={shown.notes} language={language} services={services} />
      {shown.orphans.length > 0 && (
        <details class="fold orphans" open={shown.notes.length === 0 || sought !== ""}>
          <summary>
            <Icon name="chevron" chevron /> {i18n.plural("orphans", shown.orphans.length)}{" "}
            <span class="faint">{i18n.text("orphansNotDrawn")}</span>
          </summary>
          <Lines notes={shown.orphans} language={language} services={services} />
        </details>
      )}
    </div>
  );
}

function Filter({ value, onChange }: { readonly value: string; readonly onChange: (typed: string) => void }) {
  const i18n = useI18n();
  return (
    <label class="search note-search">
      <span class="vh">{i18n.text("notesFilter")}</span>
      <Icon name="search" />
      <input
        class="input"
        type="search"
        {...typedDirection(value)}
        placeholder={i18n.text("notesFilter")}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

interface LinesProps {
  readonly notes: readonly NoteView[];
  readonly language: string;
  readonly services: NotesServices;
}

function Lines({ notes, language, services }: LinesProps) {
  if (notes.length === 0) return null;
  return (
    <ol>
      {notes.map((note) => (
        <Note key={note.id} note={note} language={language} services={services} />
      ))}
    </ol>
  );
}
