import type { Kept } from "../../notes-services";
import type { MessageKey } from "../../i18n";

/** The sentence for each reason why a note was not kept. */
export const refusals: Readonly<Record<Extract<Kept, { kind: "refused" }>["why"], MessageKey>> = {
  quota: "noteRefusedQuota",
  "read-only": "noteRefusedReadOnly",
  gone: "noteRefusedGone",
  changed: "noteRefusedChanged",
  failed: "noteRefusedFailed",
};
