import { type Clickable, findHits } from "./find-hits";
import { findSelectedRanges } from "./selection";

/** What does something of its own when it is clicked. */
const CONTROLS =
  "a[href],area[href],button,input,select,textarea,label,summary,video,audio,[role='button'],[role='link'],[contenteditable]:not([contenteditable='false'])";

/**
 * Calls back with the stretch of the page that the reader has clicked. Where several lie over each other the innermost
 * comes first, and further clicks in the same place go through the others. A click on a link or a control is that alone,
 * and so is one with a key held, one that ends a selection, and one that the page made up. Ends with the signal. The
 * page gets every click as if nobody listened.
 */
export function watchClicks<T extends Clickable & { readonly id: string }>(
  window: Window & typeof globalThis,
  clickable: () => readonly T[],
  onClick: (clicked: T) => void,
  signal: AbortSignal,
): void {
  let before: readonly string[] = [];
  let at = 0;
  const listener = (event: MouseEvent) => {
    if (!isPlain(event) || isOnControl(event) || findSelectedRanges(window.document).length > 0) return;
    const hits = findHits(window.document, { x: event.clientX, y: event.clientY }, clickable());
    const ids = hits.map(({ id }) => id);
    const isSamePlace = ids.length === before.length && ids.every((id, index) => id === before[index]);
    at = isSamePlace && ids.length > 0 ? (at + 1) % ids.length : 0;
    before = ids;
    const hit = hits[at];
    if (hit) onClick(hit);
  };
  // Before the page's own listeners, which may stop the event.
  window.addEventListener("click", listener, { capture: true, passive: true, signal });
}

function isPlain(event: MouseEvent): boolean {
  const { isTrusted, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return isTrusted && button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

function isOnControl(event: MouseEvent): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && Element.prototype.matches.call(target, CONTROLS));
}
