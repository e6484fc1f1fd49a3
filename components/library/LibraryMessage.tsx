import { useEffect, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";

/** How long nothing is shown, in milliseconds: most of the time everything is there by then. */
const QUIET = 120;

/** What stands where the library, or a part of it, is not there yet, or cannot be read. */
export function LibraryMessage({ fault }: { readonly fault?: unknown }) {
  const i18n = useI18n();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  if (fault !== undefined) {
    return (
      <div class="message" role="alert">
        <Icon name="warn" />
        <p>{i18n.text("libraryUnreadable")}</p>
        {fault instanceof Error && <p class="t1 faint">{`${fault.name}: ${fault.message}`}</p>}
      </div>
    );
  }
  if (!isLate) return null;
  return (
    <p class="soft" role="status">
      {i18n.text("libraryReading")}
    </p>
  );
}
