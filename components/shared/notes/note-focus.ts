import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";

/** Moves the focus to a note of the list, at once or as soon as it is there. */
export type FocusNote = (id: AnnotationId) => void;

/** Carries the way to a note to whatever draws it anew: a form that closes, a deletion that is undone. */
export const NoteFocusContext = createContext<FocusNote>(() => {});

/** The way to a note of the list. Does nothing outside of one. */
export function useNoteFocus(): FocusNote {
  return useContext(NoteFocusContext);
}

/** A note in the list, by its id. */
export function findNote(list: HTMLElement | null, id: AnnotationId): HTMLElement | undefined {
  return list?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? undefined;
}

/**
 * Gives the focus to what stands beside a line that is about to go: the next one that is shown, else the one before, else
 * the part of the screen the list stands in. It would be lost with the line.
 */
export function leaveLine(line: HTMLElement): void {
  const panel = line.closest<HTMLElement>("[role=tabpanel]");
  const lines = [...(panel?.querySelectorAll<HTMLElement>("[data-line]") ?? [])].filter(
    (each) => each === line || !each.closest("details:not([open])"),
  );
  const at = lines.indexOf(line);
  (lines[at + 1] ?? lines[at - 1] ?? panel)?.focus();
}
