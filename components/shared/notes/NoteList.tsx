import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import type { PageNotes } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { useLines } from "../../use-lines";
import { filterNotes, NO_FILTER } from "./filter-notes";
import { FilterNotes } from "./FilterNotes";
import { NoteLines } from "./NoteLines";
import { OrphanDrawer } from "./OrphanDrawer";
import { useUnfinished } from "./use-unfinished";

interface Props {
  readonly notes: PageNotes;
  readonly services: NotesServices;
  readonly list: RefObject<HTMLDivElement | null>;
  /** The note that is looked for, which no filter hides. */
  readonly wanted?: AnnotationId | undefined;
  /** Called whenever the list was drawn. */
  readonly onDrawn: () => void;
}

/** From how many notes on they can be filtered. */
const MANY = 6;

/** The notes of the page in page order, and those whose words are gone in a drawer at the end. */
export function NoteList({ notes, services, list, wanted, onDrawn }: Props) {
  const i18n = useI18n();
  const [filter, setFilter] = useState(NO_FILTER);
  useLines(list);
  const all = useMemo(() => [...notes.notes, ...notes.orphans], [notes]);
  const unfinished = useUnfinished(services, all);
  const shown = useMemo(() => new Set(filterNotes(all, filter).map(({ id }) => id)), [all, filter]);
  const orphans = notes.orphans.filter(({ id }) => shown.has(id));
  useEffect(() => {
    if (all.some(({ id }) => id === wanted && !shown.has(id))) setFilter(NO_FILTER);
  }, [wanted, all, shown]);
  useEffect(onDrawn);
  const placed = notes.notes.filter(({ id }) => shown.has(id));
  const given = { services, unfinished };
  return (
    <div ref={list}>
      {(all.length >= MANY || filter !== NO_FILTER) && (
        <FilterNotes filter={filter} notes={all} shown={shown.size} onChange={setFilter} />
      )}
      {shown.size === 0 && <p class="nothing">{i18n.text("notesNoneFound")}</p>}
      <NoteLines notes={placed} language={notes.language} {...given} />
      <OrphanDrawer notes={notes} orphans={orphans} {...given} isSought={filter.states.includes("orphan")} />
    </div>
  );
}
