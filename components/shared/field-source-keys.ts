import type { FieldSource } from "../../lib/domain/article";
import type { MessageKey } from "../i18n";

/** The words for where a field of an article came from. */
export const fieldSourceKeys: Readonly<Record<FieldSource, MessageKey>> = {
  "json-ld": "basisMetadata",
  meta: "basisMetadata",
  microdata: "basisMetadata",
  visible: "basisVisible",
  url: "basisUrl",
  html: "librarySourcePage",
  document: "librarySourcePage",
  host: "librarySourceHost",
  detected: "librarySourceDetected",
  selection: "librarySourceSelection",
  user: "basisUser",
};
