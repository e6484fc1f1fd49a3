import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Carries the way to show the list of keys; absent where there is none (inside the first-run page). */
export const KeysContext = createContext<(() => void) | undefined>(undefined);

/** Shows the list of keys, where the screen has one. */
export function useKeys(): (() => void) | undefined {
  return useContext(KeysContext);
}
