import { SHOWING_ATTRIBUTES } from "./keep-live-text";
import { liveRoot } from "./live-dom";

const TIMES = { quiet: 400, apart: 1500 } as const;

/**
 * Calls back when the page's text may have changed: after 400 ms without a change, in a page that never rests every
 * 1.5 seconds. Ends with the signal. The page cannot tell that somebody watches.
 */
export function watchLiveText(
  window: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const root = liveRoot(window.document);
  if (!root || signal.aborted) return;
  let timer: number | undefined;
  let since: number | undefined;
  const tell = () => {
    since = undefined;
    onChange();
  };
  const observer = new window.MutationObserver(() => {
    const now = performance.now();
    since ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, Math.max(0, Math.min(TIMES.quiet, since + TIMES.apart - now)));
  });
  const what = { childList: true, characterData: true, attributeFilter: SHOWING_ATTRIBUTES };
  observer.observe(root, { ...what, subtree: true });
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
