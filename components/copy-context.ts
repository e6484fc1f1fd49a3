import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { MessageKey } from "./i18n";

/** Puts a text on the clipboard and says so once, politely; or says that the browser refused. */
export type Copy = (text: string, said: MessageKey) => void;

/** Carries the copying of the screen to every line. */
export const CopyContext = createContext<Copy | undefined>(undefined);

/** Copies and announces. A fault outside a screen. */
export function useCopy(): Copy {
  const copy = useContext(CopyContext);
  if (!copy) throw new Error("Nothing can be copied outside a screen");
  return copy;
}
