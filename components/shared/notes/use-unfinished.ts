import { useEffect, useState } from "preact/hooks";

import type { NoteView } from "../../../lib/services/order-notes";
import type { NotesServices } from "../../notes-services";

/** By note: the form in which something was typed for it that was not kept. */
export type Unfinished = ReadonlyMap<string, "edit" | "record">;

const NONE: Unfinished = new Map();
const forms = { note: "edit", statement: "record" } as const;

/** The forms of these notes in which something was typed when the screen was closed last, read at once for all. */
export function useUnfinished(
  services: Pick<NotesServices, "findDrafts">,
  notes: readonly Pick<NoteView, "id">[],
): Unfinished {
  const [unfinished, setUnfinished] = useState(NONE);
  const ids = notes.map(({ id }) => id).join(" ");
  useEffect(() => {
    const names = ids.split(" ").flatMap((id) => Object.keys(forms).map((form) => `${form} ${id}`));
    // Without drafts, or without a place for them, notes are shown as they are kept.
    services.findDrafts(names).then(
      (found) => setUnfinished(found.length === 0 ? NONE : new Map(found.map(readName))),
      () => setUnfinished(NONE),
    );
  }, [services, ids]);
  return unfinished;
}

/** "note <id>", "statement <id>": as the forms of a note are called. */
function readName(name: string): readonly [id: string, form: "edit" | "record"] {
  const [form, id = ""] = name.split(" ");
  return [id, forms[form as keyof typeof forms]];
}
