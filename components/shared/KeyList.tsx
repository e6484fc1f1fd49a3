import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { areLetterKeysOn } from "../letter-keys";

const keys: readonly (readonly [readonly string[], MessageKey])[] = [
  [["J", "K"], "keyMove"],
  [["W"], "keyWhy"],
  [["O"], "keySource"],
  [["X"], "keyCopy"],
  [["Shift", "X"], "keyCopyOther"],
  [["Y"], "keyConfirm"],
  [["P"], "keyPerson"],
  [["C"], "keyClaim"],
  [["S"], "keyStatement"],
  [["Z"], "keyUndo"],
  [["N"], "keyAnnotate"],
  [["E", "R", "A", "D", "Del"], "keyNotes"],
  [["Enter"], "keyShow"],
  [["F"], "keyFilter"],
  [["Ctrl", "Enter"], "keyKeep"],
  [["?"], "keyHelp"],
  [["Esc"], "keyEscape"],
];

const openings: typeof keys = [
  [["Alt", "Shift", "O"], "keyOpen"],
  [["Alt", "Shift", "P"], "keyPanel"],
];

/**
 * What each key does in popup and side panel; on the first-run page also those that open them. Without the letters where
 * the user has switched them off.
 */
export function KeyList({ withOpening = false }: { readonly withOpening?: boolean }) {
  const i18n = useI18n();
  return (
    <dl class="facts">
      {(withOpening ? [...openings, ...keys] : keys).filter(isOn).map(([names, meaning]) => (
        <div key={meaning}>
          <dt>
            <span dir="ltr">
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </span>
          </dt>
          <dd>{i18n.text(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

function isOn([[first]]: (typeof keys)[number]): boolean {
  return areLetterKeysOn() || (first?.length !== 1 && first !== "Shift");
}
