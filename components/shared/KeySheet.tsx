import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";

import { useI18n } from "../i18n-context";
import { KeysContext } from "../keys-context";
import { areLetterKeysOn } from "../letter-keys";
import { letterOf } from "../use-lines";
import { KeyList } from "./KeyList";

/** The list of keys, shown and hidden by "?" and shown by whoever below asks for it. */
export function KeySheet({ children }: { readonly children: ComponentChildren }) {
  const i18n = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Inside the open sheet letters do nothing else, so `letterOf` knows none there.
      const closes = sheet.current?.open === true && event.key === "?" && areLetterKeysOn();
      if (letterOf(event) !== "?" && !closes) return;
      event.preventDefault();
      if (sheet.current?.open) sheet.current.close();
      else sheet.current?.showModal();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const open = useCallback(() => sheet.current?.showModal(), []);
  return (
    <KeysContext.Provider value={open}>
      {children}
      <dialog class="keys" ref={sheet} aria-labelledby="keys-title">
        <h2 id="keys-title">{i18n.text("keysTitle")}</h2>
        <KeyList />
        <button class="btn" type="button" onClick={() => sheet.current?.close()}>
          {i18n.text("close")}
        </button>
      </dialog>
    </KeysContext.Provider>
  );
}
