import type { FieldSource } from "../../lib/domain/article";
import type { MessageKey } from "../i18n";

/** The words for where a field of an article came from. */
export const fieldSourceKeys: Readonly<Record<FieldSource, MessageKey>> = {
  "json-ld": "sourceStructured",
  meta: "sourceMeta",
  microdata: "sourceStructured",
  visible: "basisVisible",
  url: "basisUrl",
  html: "librarySourcePage",
  document: "sourceWindowTitle",
  host: "librarySourceHost",
  detected: "librarySourceDetected",
  selection: "librarySourceSelection",
  user: "basisUser",
};
