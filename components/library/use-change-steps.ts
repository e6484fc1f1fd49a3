import { useCallback, useEffect, useMemo, useState } from "preact/hooks";

import type { VersionComparison } from "../../lib/services/compare-versions";
import { useLetter } from "../use-letter";

/** Which change the reader is at, from 0, and the way to the next and the one before. */
export interface ChangeSteps {
  /** Undefined before the first step. */
  readonly at: number | undefined;
  readonly go: (step: 1 | -1) => void;
  /** Called by a change that got the focus in another way. */
  readonly arrive: (at: number) => void;
}

/** N goes to the next change, Shift+N to the one before; from the last to the first. */
export function useChangeSteps(
  main: { readonly current: HTMLElement | null },
  comparison: VersionComparison | undefined,
): ChangeSteps {
  const [at, setAt] = useState<number>();
  useEffect(() => setAt(undefined), [comparison?.before.id, comparison?.after.id]);
  const go = useCallback(
    (step: 1 | -1) => {
      const parts = [...(main.current?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
      const changes = parts.filter((part, i) => part.dataset["change"] !== parts[i - 1]?.dataset["change"]);
      if (changes.length === 0) return;
      const here = changes.findIndex((change) => Number(change.dataset["change"]) === at);
      const first = step > 0 ? 0 : changes.length - 1;
      const next = changes[here < 0 ? first : (here + step + changes.length) % changes.length]!;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "center" });
    },
    [main, at],
  );
  useLetter("n", (event) => go(event.shiftKey ? -1 : 1));
  return useMemo(() => ({ at, go, arrive: setAt }), [at, go]);
}
