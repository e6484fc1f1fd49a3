import { useMemo } from "preact/hooks";

import type { NotesServices } from "./notes-services";

/**
 * The services with their drafts tied to the page that is shown when a form opens. Keeping a note takes a moment; by then
 * another tab may be active, whose drafts are none of this form's.
 */
export function usePageDrafts(services: NotesServices): NotesServices {
  return useMemo(() => {
    const page = services.draftPage();
    // Who asks for a draft is told of a page that cannot be named.
    page.catch(() => undefined);
    return {
      ...services,
      getDraft: async (form) => services.getDraft(form, await page),
      findDrafts: async (forms) => services.findDrafts(forms, await page),
      keepDraft: async (form, draft) => services.keepDraft(form, draft, await page),
    };
  }, [services]);
}
