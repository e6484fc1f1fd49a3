import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Places a popover, once it is open and has its content, under its button, above it where there is no room, on the side
 * its text begins. Only where the browser does not know anchors (older Firefox): elsewhere the style sheet does it.
 */
export function usePlacedUnder(
  isOpen: boolean,
  panel: RefObject<HTMLElement | null>,
  findButton: () => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const button = isOpen ? findButton() : null;
    if (panel.current && button) placeUnder(panel.current, button);
    // Which button it is does not change while it is open.
  }, [isOpen]);
}

function placeUnder(panel: HTMLElement, button: HTMLElement): void {
  if (CSS.supports("position-area", "block-end")) return;
  const from = button.getBoundingClientRect();
  const own = panel.getBoundingClientRect();
  const top = from.bottom + own.height <= innerHeight ? from.bottom : Math.max(0, from.top - own.height);
  const isRtl = getComputedStyle(button).direction === "rtl";
  const startsAtButton = panel.classList.contains("question") !== isRtl;
  const left = startsAtButton ? from.left : from.right - own.width;
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.min(Math.max(0, left), Math.max(0, innerWidth - own.width))}px`;
}
