import type { VNode } from "preact";
import { useRef } from "preact/hooks";

import type { AnnotationId } from "../../../lib/domain/ids";
import type { NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteView } from "../../../lib/services/order-notes";
import type { NotesServices } from "../../notes-services";
import { Note } from "./Note";
import type { Unfinished } from "./use-unfinished";

interface Props {
  readonly notes: readonly NoteView[];
  readonly language: string;
  readonly services: NotesServices;
  readonly unfinished: Unfinished;
  readonly comparisons?: ReadonlyMap<AnnotationId, NoteComparison>;
}

interface Line {
  readonly known: string;
  readonly given: readonly unknown[];
  readonly line: VNode;
}

/**
 * Notes in their order. With hundreds of them, one that says what it said before is not drawn anew because another one
 * has changed.
 */
export function NoteLines({ notes, language, services, unfinished, comparisons }: Props) {
  const before = useRef<ReadonlyMap<string, Line>>(new Map());
  const lines = notes.map((note): readonly [string, Line] => {
    const [form, comparison] = [unfinished.get(note.id), comparisons?.get(note.id)];
    const known = JSON.stringify(note);
    const given = [language, services, form, comparison];
    const last = before.current.get(note.id);
    if (last?.known === known && last.given.every((each, at) => each === given[at])) return [note.id, last];
    const props = { note, language, services, unfinished: form, comparison };
    return [note.id, { known, given, line: <Note key={note.id} {...props} /> }];
  });
  before.current = new Map(lines);
  if (lines.length === 0) return null;
  return <ol class="note-list">{lines.map(([, { line }]) => line)}</ol>;
}
