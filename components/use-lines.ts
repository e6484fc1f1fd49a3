import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

import { areLetterKeysOn } from "./letter-keys";

const actions: Readonly<Record<string, string>> = { w: "why", o: "source", x: "copy" };

/**
 * Moves through the lines of a list by J and K and works the one that has the focus: W why, O source, X copy. Lines
 * carry `data-line`, what they offer `data-action`. Only one line is a Tab stop, the one last visited; those in closed
 * folds are passed over. Keys are read by position where the keyboard writes another script.
 */
export function useLines(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = container.current;
    if (list && !list.querySelector('[data-line][tabindex="0"]')) makeTabStop(list, findLines(list)[0]);
  });
  useEffect(() => {
    const list = container.current;
    if (!list) return undefined;
    const onFocus = (event: FocusEvent) => makeTabStop(list, lineOf(event.target));
    const onKey = (event: KeyboardEvent) => handleKey(list, event);
    list.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKey);
    return () => {
      list.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey);
    };
  }, [container]);
}

/**
 * The letter a key stands for, on any keyboard layout; undefined with a modifier, while a text is typed, and where the
 * user has switched such shortcuts off.
 */
export function letterOf(event: KeyboardEvent): string | undefined {
  if (!areLetterKeysOn()) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (
    event.target instanceof HTMLElement &&
    event.target.closest('input:not([type="checkbox"]), textarea, select, dialog')
  ) {
    return undefined;
  }
  if (event.key === "?" || event.key === "؟") return "?";
  return /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase()
    : /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
}

function handleKey(list: HTMLElement, event: KeyboardEvent): void {
  // Of two lists on one screen the keys belong to the one in sight.
  if (list.closest("[hidden]")) return;
  const letter = letterOf(event);
  if (letter === undefined) return;
  if (letter === "j" || letter === "k") {
    event.preventDefault();
    move(list, letter === "j" ? 1 : -1);
    return;
  }
  const action = actions[letter];
  const target =
    action && lineOf(document.activeElement)?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!target) return;
  event.preventDefault();
  // With Shift as well: whatever a click with Shift does is done by the key with Shift.
  const { shiftKey } = event;
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey }));
}

function move(list: HTMLElement, by: 1 | -1): void {
  const lines = findLines(list);
  const focused = lineOf(document.activeElement);
  const from = focused ? lines.indexOf(focused) : -1;
  const start =
    from >= 0
      ? from + by
      : Math.max(
          0,
          lines.findIndex((line) => line.tabIndex === 0),
        );
  const next = lines[Math.min(Math.max(start, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function findLines(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-line]")].filter(
    (line) => line.closest("details:not([open])") === null,
  );
}

function lineOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>("[data-line]")) || undefined;
}

function makeTabStop(list: HTMLElement, line: HTMLElement | undefined): void {
  if (!line) return;
  for (const other of list.querySelectorAll<HTMLElement>('[data-line][tabindex="0"]')) other.tabIndex = -1;
  line.tabIndex = 0;
}
