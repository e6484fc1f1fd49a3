import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** The button, drawn by whoever uses this; it gets what makes it one that opens something. */
  readonly button: (open: OpenButton) => ComponentChildren;
  readonly children: (close: () => void) => ComponentChildren;
}

/** What a button that opens something carries. */
export interface OpenButton {
  readonly "aria-expanded": boolean;
  readonly "aria-haspopup": "dialog";
  readonly onClick: () => void;
}

/** A small panel under its button. Escape, a click elsewhere and leaving it close it; Escape goes back to the button. */
export function Popover({ button, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onDown = (event: Event) => {
      if (!(event.target instanceof Node) || !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onDown);
    document.addEventListener("focusin", onDown);
    return () => {
      document.removeEventListener("pointerdown", onDown);
      document.removeEventListener("focusin", onDown);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div class="popover" ref={place} onKeyDown={onKey}>
      {button({ "aria-expanded": isOpen, "aria-haspopup": "dialog", onClick: () => setOpen(!isOpen) })}
      {isOpen && <div class="popover-panel">{children(close)}</div>}
    </div>
  );
}
