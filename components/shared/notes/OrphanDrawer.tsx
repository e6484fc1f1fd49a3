import { useEffect, useState } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import type { NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteView, PageNotes } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { Icon } from "../Icon";
import { NoteLines } from "./NoteLines";
import type { Unfinished } from "./use-unfinished";

interface Props {
  /** All of the page. */
  readonly notes: PageNotes;
  /** Those of them that are shown. */
  readonly orphans: readonly NoteView[];
  readonly services: NotesServices;
  readonly unfinished: Unfinished;
  /** The user asks for orphans: it opens. */
  readonly isSought: boolean;
}

/**
 * Notes whose words the page does not have: closed, with their count. Open, each is laid over today's text and can be
 * attached to other words.
 */
export function OrphanDrawer({ notes, orphans, services, unfinished, isSought }: Props) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isReopened = orphans.some(({ id }) => unfinished.has(id));
  useEffect(() => {
    if (isSought || isReopened) setOpen(true);
  }, [isSought, isReopened]);
  const comparisons = useComparisons(services, notes, isOpen);
  if (orphans.length === 0) return null;
  return (
    <details class="fold orphans" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="chevron" chevron /> {i18n.plural("orphans", orphans.length)}{" "}
        <span class="faint">{i18n.text("orphansNotDrawn")}</span>
      </summary>
      <NoteLines
        notes={orphans}
        language={notes.language}
        services={services}
        unfinished={unfinished}
        comparisons={comparisons}
      />
    </details>
  );
}

const NONE: ReadonlyMap<AnnotationId, NoteComparison> = new Map();

/** Each orphan laid over today's text, while the drawer is open; anew whenever the page's notes are looked for anew. */
function useComparisons(
  services: Pick<NotesServices, "compareNotes">,
  notes: PageNotes,
  isOpen: boolean,
): ReadonlyMap<AnnotationId, NoteComparison> {
  const [comparisons, setComparisons] = useState(NONE);
  useEffect(() => {
    if (!isOpen) return undefined;
    const ids = notes.orphans.map(({ id }) => id);
    return services.compareNotes(notes, ids, (id, comparison) =>
      setComparisons((before) => new Map(before).set(id, comparison)),
    );
  }, [services, notes, isOpen]);
  return comparisons;
}
