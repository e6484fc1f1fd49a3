import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A modal dialog that is open as long as `isOpen`; Escape asks for its end by `onClose`. Where what it shows is replaced
 * and takes the focus along, the focus goes to what asks for it in its place, else the keyboard would begin anew.
 */
export function useSheet(isOpen: boolean, onClose: () => void) {
  const sheet = useRef<HTMLDialogElement>(null);
  // After every drawing: the browser closes it at Escape by itself, and it may be wanted again before that was drawn.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  });
  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!isOpen || !dialog?.open || dialog.contains(document.activeElement)) return;
    dialog.querySelector<HTMLElement>("[autofocus]")?.focus();
  });
  // Not at "close": the browser tells of that later, when the dialog may stand open again for something new.
  return { ref: sheet, onCancel: onClose };
}
