import { useEffect, useRef } from "preact/hooks";

import { letterOf } from "./use-lines";

/** Does something when a letter is pressed anywhere on the screen, unless a text is being typed. */
export function useLetter(letter: string, act: (event: KeyboardEvent) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== letter) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [letter]);
}
