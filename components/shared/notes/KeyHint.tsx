import { useKeys } from "../../keys-context";
import { useI18n } from "../../i18n-context";
import { areLetterKeysOn } from "../../letter-keys";

/** The keys of the list, at its end, unless they are switched off, and the way to all of them. */
export function KeyHint() {
  const i18n = useI18n();
  const showAll = useKeys();
  return (
    <div class="provenance">
      {areLetterKeysOn() && (
        <p>
          {i18n.nodes("notesKeys", {
            next: <kbd>{"J"}</kbd>,
            previous: <kbd>{"K"}</kbd>,
            edit: <kbd>{"E"}</kbd>,
            attach: <kbd>{"A"}</kbd>,
            filter: <kbd>{"F"}</kbd>,
            remove: <kbd>{"Del"}</kbd>,
          })}
        </p>
      )}
      {showAll && (
        <button class="link" type="button" onClick={showAll}>
          {i18n.text("keysTitle")} <kbd aria-hidden="true">?</kbd>
        </button>
      )}
    </div>
  );
}
