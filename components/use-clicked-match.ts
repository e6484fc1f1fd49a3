import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { ClickedMatch } from "./services";

/** Milliseconds in which the line of a statement is waited for: the report may still be drawn. */
const PATIENCE = 10_000;

/**
 * Brings the statement whose words were clicked in the page into view, gives it the focus and opens why the first record
 * under it is shown, as soon as the list has it.
 */
export function useClickedMatch(
  list: RefObject<HTMLElement | null>,
  clicked: ClickedMatch | undefined,
): void {
  const waiting = useRef<{ readonly key: string; readonly until: number } | undefined>(undefined);
  const before = useRef<ClickedMatch | undefined>(undefined);
  useEffect(() => {
    if (clicked !== before.current) {
      before.current = clicked;
      const isStatement = clicked?.kind === "statement";
      waiting.current = isStatement ? { key: clicked.id, until: performance.now() + PATIENCE } : undefined;
    }
    const sought = waiting.current;
    if (sought === undefined) return;
    const line = findLine(list.current, sought.key);
    if (line === undefined && performance.now() < sought.until) return;
    waiting.current = undefined;
    if (line) open(line);
  });
}

function findLine(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const lines = [...(list?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  return lines.find((line) => line.dataset["key"] === key);
}

function open(line: HTMLElement): void {
  const why = [...(line.parentElement?.querySelectorAll<HTMLElement>('[data-action="why"]') ?? [])].find(
    (button) => button.closest("details:not([open])") === null,
  );
  if (why?.getAttribute("aria-expanded") === "false") why.click();
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "start" });
}
