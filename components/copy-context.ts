import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Citation } from "./citation";
import type { MessageKey } from "./i18n";

/** Puts things on the clipboard and says so once, politely; or says that the browser refused. */
export interface Copying {
  readonly copyText: (text: string, said: MessageKey) => void;
  /**
   * Copies words with their source in the form chosen last: formatted text, or Markdown. `otherForm`: in the other one,
   * which is the chosen one from then on. What cannot be cited arrives as the sentence that says why.
   */
  readonly cite: (find: () => Promise<Citation | MessageKey>, otherForm: boolean) => void;
}

/** Carries the copying of the screen to every line. */
export const CopyContext = createContext<Copying | undefined>(undefined);

/** Copies and announces. A fault outside a screen. */
export function useCopy(): Copying {
  const copying = useContext(CopyContext);
  if (!copying) throw new Error("Nothing can be copied outside a screen");
  return copying;
}
