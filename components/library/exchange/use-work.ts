import { useEffect, useRef } from "preact/hooks";

import type { Progress } from "../../exchange-services";

/** The one piece of work that goes on; a later one, or leaving the page, stops it. */
export function useWork() {
  const latest = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => latest.current?.abort(), []);
  const begin = <Step>(onProgress: (step: Step) => void) => {
    latest.current?.abort();
    const own = new AbortController();
    latest.current = own;
    const progress: Progress<Step> = {
      signal: own.signal,
      onProgress: (step) => {
        if (latest.current === own && !own.signal.aborted) onProgress(step);
      },
    };
    return { progress, isLatest: () => latest.current === own };
  };
  return { begin, stop: () => latest.current?.abort() };
}
