import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { PageArticle } from "../lib/services/page-article";
import type { KeepingServices } from "./keeping-services";

/** Saving on one screen: the article of its page, and the ways to keep it. */
export interface Keeping {
  readonly services: KeepingServices;
  /** Absent while no page is read. */
  readonly article: PageArticle | undefined;
}

/** Carries saving to the bar and to what is said of the page; absent where nothing can be saved (the first-run page). */
export const KeepingContext = createContext<Keeping | undefined>(undefined);

/** Saving, where the screen has it. */
export function useKeeping(): Keeping | undefined {
  return useContext(KeepingContext);
}
