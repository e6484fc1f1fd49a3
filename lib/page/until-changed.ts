import { liveRoot, liveText } from "./live-dom";
import { waitUntilSettled } from "./wait-until-settled";

const TIMES = { young: 10_000, long: 5000, short: 600 } as const;

/**
 * Waits for a page whose text is still to come: true once its text has become another and the page has rested for half
 * a second, or was at work for five; false where nothing came, after five seconds in a page opened a moment ago, at once
 * in any other, and at the signal.
 */
export function untilChanged(window: Window & typeof globalThis, signal: AbortSignal): Promise<boolean> {
  const length = () => liveText(liveRoot(window.document)!).length;
  if (signal.aborted || !liveRoot(window.document)) return Promise.resolve(false);
  const before = length();
  const isNew = () => length() !== before;
  // The page's own clock starts when its address was opened.
  const longest = window.performance.now() < TIMES.young ? TIMES.long : TIMES.short;
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(false), { once: true });
    waitUntilSettled(window, { isNew, longest, signal }, () => resolve(isNew()));
  });
}
