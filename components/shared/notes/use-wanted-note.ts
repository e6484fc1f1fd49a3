import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import { findNote, type FocusNote } from "./note-focus";

/**
 * Brings a note into view and gives it the focus, as soon as the list has it: one that was pointed at in the page, that
 * came back, or whose form was closed. `wanted` is it until then, so that nothing hides it.
 */
export function useWantedNote(list: RefObject<HTMLElement | null>): {
  readonly wanted: AnnotationId | undefined;
  readonly focusNote: FocusNote;
} {
  const [wanted, setWanted] = useState<AnnotationId>();
  const waiting = useRef<AnnotationId>(undefined);
  const focusNote = useCallback((id: AnnotationId) => {
    waiting.current = id;
    setWanted(id);
  }, []);
  useEffect(() => {
    const id = waiting.current;
    const note = id && findNote(list.current, id);
    if (!note) return;
    waiting.current = undefined;
    setWanted(undefined);
    const drawer = note.closest("details");
    if (drawer) drawer.open = true;
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
  });
  return { wanted, focusNote };
}
