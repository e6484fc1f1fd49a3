import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import { findNote, type FocusNote } from "./note-focus";

/** Milliseconds in which a note is waited for: its page may still be read. */
const PATIENCE = 10_000;
/** And in which it may still move between the list and the drawer, the focus with it. */
const SETTLING = 3000;

interface Waiting {
  readonly id: AnnotationId;
  readonly until: number;
  readonly isFound: boolean;
}

/**
 * Brings a note into view and gives it the focus, as soon as the list has it: one that was pointed at in the page, that
 * came back, or whose form was closed. Drawn at another place right after, it keeps the focus, unless the user has moved
 * on. `wanted` is it until it is found, so that nothing hides it; `bring` is called whenever the list was drawn.
 */
export function useWantedNote(list: RefObject<HTMLElement | null>): {
  readonly wanted: AnnotationId | undefined;
  readonly focusNote: FocusNote;
  readonly bring: () => void;
} {
  const [wanted, setWanted] = useState<AnnotationId>();
  const waiting = useRef<Waiting>(undefined);
  const focusNote = useCallback((id: AnnotationId) => {
    waiting.current = { id, until: performance.now() + PATIENCE, isFound: false };
    setWanted(id);
  }, []);
  const bring = useCallback(() => {
    const sought = waiting.current;
    if (sought === undefined) return;
    const now = performance.now();
    const note = findNote(list.current, sought.id);
    if (now > sought.until) {
      waiting.current = undefined;
      setWanted(undefined);
    } else if (note && (!sought.isFound || isFocusLost())) {
      show(note);
      waiting.current = { id: sought.id, until: now + SETTLING, isFound: true };
      setWanted(undefined);
    }
  }, [list]);
  useEffect(bring);
  return { wanted, focusNote, bring };
}

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

function show(note: HTMLElement): void {
  const drawer = note.closest("details");
  if (drawer) drawer.open = true;
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: "nearest" });
}
