import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What the screen says was done, and the way to take it back, if there is one. */
export interface Toast {
  readonly text: string;
  /** Takes it back. Resolves once that is on disk; a rejection is said as a failure. */
  readonly undo?: () => Promise<unknown>;
}

/** Says once, politely, that something was done, and offers to undo it. */
export type ShowToast = (toast: Toast) => void;

/** Carries the screen's one toast to whatever does something. */
export const ToastContext = createContext<ShowToast | undefined>(undefined);

/** Shows a toast. A fault outside a screen. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error("No toast can be shown outside a screen");
  return show;
}
