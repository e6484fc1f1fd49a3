import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { NotesServices } from "./notes-services";

/** Text that is being typed, kept aside at every change so that the closing of the screen loses none of it. */
export interface DraftState<Draft> {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** Forgets it: it was kept, or given up. */
  readonly drop: () => void;
}

/**
 * The draft of a form: what was put aside under its name, else `first`. What was typed before the one put aside has been
 * read wins.
 */
export function useDraft<Draft>(
  services: Pick<NotesServices, "getDraft" | "keepDraft">,
  form: string,
  first: Draft,
): DraftState<Draft> {
  const [draft, setDraft] = useState(first);
  const touched = useRef(false);
  useEffect(() => {
    touched.current = false;
    // Nothing put aside, or nothing to be read, is the same: the form begins with what it was given.
    services.getDraft(form).then(
      (kept) => kept !== undefined && !touched.current && setDraft(kept as Draft),
      () => false,
    );
  }, [services, form]);
  const change = useCallback(
    (next: Draft) => {
      touched.current = true;
      setDraft(next);
      void services.keepDraft(form, next);
    },
    [services, form],
  );
  const drop = useCallback(() => {
    touched.current = true;
    void services.keepDraft(form, undefined);
  }, [services, form]);
  return { draft, change, drop };
}
