import type { SightingForm } from "../../lib/domain/statement";
import type { MessageKey } from "../i18n";

/** The message that names each form in which words are given. */
export const formKeys: Readonly<Record<SightingForm, MessageKey>> = {
  verbatim: "formVerbatim",
  transcript: "formTranscript",
  mixed: "formMixed",
  paraphrase: "formParaphrase",
};
