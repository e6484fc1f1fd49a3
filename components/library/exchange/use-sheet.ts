import { useEffect, useRef } from "preact/hooks";

/**
 * A modal dialog that is open as long as `isOpen`; closing it in any way, Escape too, calls `onClose`. Where what it shows
 * is replaced and takes the focus along, the focus goes to what asks for it in its place, else the keyboard would begin
 * anew.
 */
export function useSheet(isOpen: boolean, onClose: () => void) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }, [isOpen]);
  useEffect(() => {
    const dialog = sheet.current;
    if (!isOpen || !dialog?.open || dialog.contains(document.activeElement)) return;
    dialog.querySelector<HTMLElement>("[autofocus]")?.focus();
  });
  return {
    ref: sheet,
    onClose: () => {
      // The browser tells of it a moment later, when the dialog may stand open again for something new.
      if (sheet.current?.open !== true) onClose();
    },
  };
}
