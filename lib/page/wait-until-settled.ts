import { liveRoot } from "./live-dom";

/** How long nothing must happen for a page to be settled, in milliseconds. */
const QUIET = 500;

/** What is waited for, how long at most in milliseconds, and until when it is wanted at all. */
interface Awaited {
  readonly isNew: () => boolean;
  readonly longest: number;
  readonly signal: AbortSignal;
}

/**
 * Calls `done` once `isNew` holds and nothing has been added, taken out or rewritten for half a second, or time is up;
 * never after the signal. The page cannot tell that somebody waits.
 */
export function waitUntilSettled(
  window: Window & typeof globalThis,
  { isNew, longest, signal }: Awaited,
  done: () => void,
): void {
  const root = liveRoot(window.document);
  const finish = () => {
    stop();
    done();
  };
  const onQuiet = () => {
    if (isNew()) finish();
  };
  let quiet = window.setTimeout(onQuiet, QUIET);
  const timeUp = window.setTimeout(finish, longest);
  const observer = new window.MutationObserver(() => {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(onQuiet, QUIET);
  });
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(quiet);
    window.clearTimeout(timeUp);
  };
  if (root) observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", stop, { once: true });
}
