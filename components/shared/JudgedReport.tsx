import { useLayoutEffect, useRef } from "preact/hooks";

import { JudgingContext } from "../judging-context";
import type { JudgingServices } from "../judging-services";
import { useJudgingState } from "../use-judging-state";
import { Report } from "./Report";

type Props = Parameters<typeof Report>[0] & { readonly services: JudgingServices };

/** A page report whose lines can be judged and put right. */
export function JudgedReport({ services, ...report }: Props) {
  const { judging, view } = useJudgingState(services, report.view);
  useFocusKept(view);
  return (
    <JudgingContext.Provider value={judging}>
      <Report {...report} view={view} />
    </JudgingContext.Provider>
  );
}

/** A judged line may move to another group when the page is matched again: the focus goes with it. */
function useFocusKept(view: unknown): void {
  const focused = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
      focused.current = line?.dataset["key"];
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || focused.current === undefined) return;
    const lines = document.querySelectorAll<HTMLElement>("[data-line]");
    [...lines].find((line) => line.dataset["key"] === focused.current)?.focus();
  }, [view]);
}
