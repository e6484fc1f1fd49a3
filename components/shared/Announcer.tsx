import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

import { CopyContext } from "../copy-context";
import type { CopyServices } from "../copy-services";
import { useI18n } from "../i18n-context";
import { type Toast, ToastContext } from "../toast-context";
import { useCopying } from "../use-copying";
import { letterOf } from "../use-lines";

interface Props {
  readonly services: CopyServices;
  readonly children: ComponentChildren;
}

/** How long a message stays, in milliseconds, and how long one that offers to undo. */
const SHOWN = 2500;
const SHOWN_WITH_UNDO = 10_000;

/** Gives the screen its copying and the one status line that tells of it and of what was done, seen and spoken. */
export function Announcer({ services, children }: Props) {
  const i18n = useI18n();
  const [toast, setToast] = useState<Toast>();
  const show = useCallback((next: Toast) => setToast({ ...next }), []);
  const copying = useCopying(services, i18n, show);
  return (
    <CopyContext.Provider value={copying}>
      <ToastContext.Provider value={show}>
        {children}
        <ToastLine toast={toast} onChange={setToast} />
      </ToastContext.Provider>
    </CopyContext.Provider>
  );
}

interface LineProps {
  readonly toast: Toast | undefined;
  readonly onChange: (toast: Toast | undefined) => void;
}

function ToastLine({ toast, onChange }: LineProps) {
  const i18n = useI18n();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(() => onChange(undefined), toast.undo ? SHOWN_WITH_UNDO : SHOWN);
    return () => clearTimeout(timer);
  }, [toast, held, onChange]);
  useEffect(() => setHeld(false), [toast]);
  const undo = useUndo(toast, onChange);
  const hold = { onFocusIn: () => setHeld(true), onMouseEnter: () => setHeld(true) };
  const release = { onFocusOut: () => setHeld(false), onMouseLeave: () => setHeld(false) };
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast" {...hold} {...release}>
          <p>{toast.text}</p>
          {undo && (
            <button class="link" type="button" onClick={undo}>
              {i18n.text("undo")} <kbd aria-hidden="true">{"Z"}</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The way to take back what the toast tells of, also by the key Z; says what came of it. */
function useUndo(toast: Toast | undefined, onChange: LineProps["onChange"]): (() => void) | undefined {
  const i18n = useI18n();
  const undo = toast?.undo;
  const run = useCallback(() => {
    if (!undo) return;
    onChange(undefined);
    undo().then(
      () => onChange({ text: i18n.text("undone") }),
      () => onChange({ text: i18n.text("undoFailed") }),
    );
  }, [undo, onChange, i18n]);
  useEffect(() => {
    if (!undo) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== "z") return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo, run]);
  return undo && run;
}
