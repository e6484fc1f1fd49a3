import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Letters typed within this time of each other, in milliseconds, are one beginning of a name. */
const TYPING = 700;

/**
 * Makes the elements with `data-stop` inside a container one Tab stop, moved through by the arrows, Home and End, and by
 * typing the beginning of a name. The current one (`aria-current`) is where Tab comes in, else the last one visited.
 */
export function useRoving(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = container.current;
    const stops = list ? findStops(list) : [];
    const current = stops.find((stop) => stop.hasAttribute("aria-current"));
    const visited = stops.find((stop) => stop.tabIndex === 0 && stop === document.activeElement);
    makeStop(stops, visited ?? current ?? stops[0]);
  });
  useEffect(() => {
    const list = container.current;
    if (!list) return undefined;
    const typed = { text: "", at: 0 };
    const onKey = (event: KeyboardEvent) => {
      const stops = findStops(list);
      const from = stops.indexOf(event.target as HTMLElement);
      if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = stepOf(event.key, from, stops.length) ?? typeAhead(typed, event, stops, from);
      if (next === undefined) return;
      event.preventDefault();
      makeStop(stops, stops[next]);
      stops[next]?.focus();
    };
    list.addEventListener("keydown", onKey);
    return () => list.removeEventListener("keydown", onKey);
  }, [container]);
}

function stepOf(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(from + 1, count - 1);
  if (key === "ArrowUp") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

function typeAhead(
  typed: { text: string; at: number },
  { key, timeStamp }: KeyboardEvent,
  stops: readonly HTMLElement[],
  from: number,
): number | undefined {
  if (key.length !== 1 || (key === " " && timeStamp - typed.at > TYPING)) return undefined;
  const goesOn = timeStamp - typed.at <= TYPING;
  typed.text = (goesOn ? typed.text : "") + key.toLocaleLowerCase();
  typed.at = timeStamp;
  // A single letter goes on to the next name with it, more of them stay where they fit.
  const order = stops.map((_, at) => (from + at + (typed.text.length > 1 ? 0 : 1)) % stops.length);
  return order.find((at) => nameOf(stops[at]).startsWith(typed.text));
}

function nameOf(stop: HTMLElement | undefined): string {
  return (stop?.textContent ?? "").trim().toLocaleLowerCase();
}

function findStops(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-stop]")];
}

function makeStop(stops: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const other of stops) other.tabIndex = other === stop ? 0 : -1;
}
