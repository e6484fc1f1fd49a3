import { useEffect, useState } from "preact/hooks";

import type { PageNotes } from "../lib/services/order-notes";
import type { NotesServices } from "./notes-services";

/** The notes of the active tab's page, live; `undefined` while nothing is known of it. */
export function useNotes(services: Pick<NotesServices, "watchNotes">): PageNotes | undefined {
  const [notes, setNotes] = useState<PageNotes>();
  useEffect(() => services.watchNotes(setNotes), [services]);
  return notes;
}
