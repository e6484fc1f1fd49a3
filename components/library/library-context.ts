import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { LibraryQuery } from "../../lib/collection/library-query";
import type { LibraryChange } from "../../lib/domain/library-change";
import type { LibrarySnapshot } from "../../lib/services/library-snapshot";
import type { LibraryCorpus } from "../../lib/services/statement-lines";
import type { LibraryServices } from "../library-services";

/** Shows another part of the library. `replace` leaves no step to go back to, as for every letter of a search. */
export type Go = (query: LibraryQuery, how?: "push" | "replace") => void;

/** Carries out a change and says what was done, with the way back. True if it was; false if nothing was written. */
export type Act = (change: LibraryChange, said: string) => Promise<boolean>;

/** What every part of the library needs. */
export interface LibraryState {
  readonly services: LibraryServices;
  readonly snapshot: LibrarySnapshot;
  /** Absent until it has been read. */
  readonly corpus: LibraryCorpus | undefined;
  readonly query: LibraryQuery;
  readonly go: Go;
  readonly act: Act;
}

/** Carries the library to everything on its page. */
export const LibraryContext = createContext<LibraryState | undefined>(undefined);

/** The library. A fault outside its page. */
export function useLibrary(): LibraryState {
  const library = useContext(LibraryContext);
  if (!library) throw new Error("There is no library outside its page");
  return library;
}
