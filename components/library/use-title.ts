import { useEffect } from "preact/hooks";

import { useI18n } from "../i18n-context";

/** Names what is shown in the title of the tab. */
export function useTitle(title: string): void {
  const i18n = useI18n();
  useEffect(() => {
    document.title = i18n.text("libraryTitle", { title });
  }, [i18n, title]);
}
