import { useEffect, useRef } from "preact/hooks";

import { type Citation, citeFound } from "./citation";
import { useCopy } from "./copy-context";
import type { MessageKey } from "./i18n";
import { useI18n } from "./i18n-context";
import type { NotesServices } from "./notes-services";
import { letterOf } from "./use-lines";

/**
 * X copies the words selected in the page with their source, with Shift in the other form. A line that has the focus and
 * copies itself by that key comes first.
 */
export function useCopySelection(services: Pick<NotesServices, "describeSelection" | "citeSelection">): void {
  const i18n = useI18n();
  const { cite } = useCopy();
  const find = async (): Promise<Citation | MessageKey> => {
    const selection = await services.describeSelection();
    if (selection.kind !== "selected")
      return selection.kind === "none" ? "copyNoWords" : "annotateUnreadable";
    return citeFound(i18n, await services.citeSelection(selection.quote));
  };
  const copy = useRef((_shiftKey: boolean) => {});
  copy.current = (shiftKey) => cite(find, shiftKey);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const line = document.activeElement?.closest("[data-line]");
      if (line?.querySelector("[data-action=copy]") || letterOf(event) !== "x") return;
      event.preventDefault();
      copy.current(event.shiftKey);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
