import { useEffect, useRef } from "preact/hooks";

/** A modal dialog that is open as long as `isOpen`; closing it in any way, Escape too, calls `onClose`. */
export function useSheet(isOpen: boolean, onClose: () => void) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }, [isOpen]);
  return { ref: sheet, onClose };
}
