import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { I18n } from "./i18n";

/** Carries the interface's language to every component below. */
export const I18nContext = createContext<I18n | undefined>(undefined);

/** The interface's language. A fault if the screen was not put inside an {@link I18nContext}. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("No language was chosen for this screen");
  return i18n;
}
