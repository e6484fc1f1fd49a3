import { liveRoot } from "./live-dom";
import { type LiveText, readLiveText } from "./live-text";
import type { Steps } from "./steps";

/** How often a page is read in steps that changes while it is read; then it is read once more, without a pause. */
const TRIES = 3;

/** What hides text or shows it is mostly one of these. */
export const SHOWING_ATTRIBUTES = ["class", "style", "hidden", "open"];

/**
 * The text a page shows, as it is when it is asked for: read in short steps if the page changed since it was last read,
 * which a layout that hides more or less of it without a change of the document does not count as.
 */
export function keepLiveText(window: Window & typeof globalThis): () => Steps<LiveText | undefined> {
  let kept: LiveText | undefined;
  return function* () {
    if (kept) return kept;
    for (let attempt = 1; ; attempt += 1) {
      const page = watchUntilChanged(window);
      const steps = readLiveText(window.document);
      for (let step = steps.next(); !page.isRewritten(); step = steps.next()) {
        if (step.done) {
          const live = step.value;
          page.afterwards(() => (kept = undefined));
          if (page.isUnchanged()) kept = live;
          return live;
        }
        if (attempt <= TRIES) yield;
      }
    }
  };
}

/**
 * Tells whether a page has changed from now on; `isRewritten`: not only in what it hides or shows. Ends with the first
 * rewriting, or with the first change `afterwards`, of which it calls back.
 */
function watchUntilChanged(window: Window & typeof globalThis) {
  let isUnchanged = true;
  let isRewritten = false;
  let onChange: (() => void) | undefined;
  const observer = new window.MutationObserver((changes) => {
    isUnchanged = false;
    isRewritten ||= changes.some(({ type }) => type !== "attributes");
    onChange?.();
    if (isRewritten || onChange) observer.disconnect();
  });
  const root = liveRoot(window.document);
  const what = { childList: true, characterData: true, attributeFilter: SHOWING_ATTRIBUTES };
  if (root) observer.observe(root, { ...what, subtree: true });
  return {
    isUnchanged: () => isUnchanged,
    isRewritten: () => isRewritten,
    afterwards: (tell: () => void) => {
      if (!isUnchanged) observer.disconnect();
      onChange = tell;
    },
  };
}
