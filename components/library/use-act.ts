import { useCallback } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { ChangeResult, LibraryServices } from "../library-services";
import { useToast } from "../toast-context";
import type { Act } from "./library-context";

const refusals: Readonly<Record<Extract<ChangeResult, { kind: "refused" }>["why"], MessageKey>> = {
  quota: "libraryRefusedQuota",
  "read-only": "libraryRefusedReadOnly",
  changed: "noteRefusedChanged",
  failed: "libraryRefused",
};

/** Carries out a change and says what came of it, once, with the way to take it back. */
export function useAct(services: LibraryServices): Act {
  const i18n = useI18n();
  const toast = useToast();
  return useCallback<Act>(
    async (change, said) => {
      const result = await services.change(change);
      if (result.kind === "refused") {
        toast({ text: i18n.text(refusals[result.why]) });
        return false;
      }
      const back = result.undo;
      const undo = async () => {
        const undone = back && (await services.change(back));
        if (undone?.kind === "refused") throw new Error(undone.detail);
      };
      toast({ text: said, ...(back ? { undo } : {}) });
      return true;
    },
    [services, toast, i18n],
  );
}
