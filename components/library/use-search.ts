import { useEffect, useMemo, useState } from "preact/hooks";

import type { ArticleId } from "../../lib/domain/ids";
import type { SearchHit } from "../../lib/services/search-hits";
import type { LibraryRow } from "../../lib/services/library-rows";
import type { LibraryServices } from "../library-services";

/** What a search came to: the articles found, in the order to show; absent while nothing is searched for. */
export interface Found {
  /** What was searched for. */
  readonly words: string;
  readonly hits?: readonly SearchHit[];
  /** The first search for anything is still under way. */
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
  /** Articles that are not indexed yet and so may be missing. */
  readonly pending: number;
  /** There may be more than these. */
  readonly more: boolean;
}

const nothing: Found = { words: "", isSearching: false, hasFailed: false, pending: 0, more: false };

/** So many articles are looked for; a list of more is narrowed by another word sooner than read. */
const LIMIT = 1000;

/**
 * Searches among these articles, in their order, whenever the words or the articles change, and again once those that
 * were not indexed yet are. What the last search found stays until the next one is done, so that the list does not blink
 * while somebody types.
 */
export function useSearch(
  services: Pick<LibraryServices, "search" | "catchUp">,
  words: string,
  among: readonly LibraryRow[],
): Found {
  const [found, setFound] = useState<Found>(nothing);
  const ids = useMemo<readonly ArticleId[]>(() => among.map((row) => row.id), [among]);
  useEffect(() => {
    if (words === "") {
      setFound(nothing);
      return undefined;
    }
    setFound((before) => (before.hits ? before : { ...nothing, isSearching: true }));
    const stopping = new AbortController();
    const { signal } = stopping;
    const look = async () => {
      try {
        for (let before = Infinity; ;) {
          const outcome = await services.search(words, { among: ids, limit: LIMIT, signal });
          if (signal.aborted) return;
          const { hits, pending = 0, isComplete = true } = outcome ?? {};
          setFound({ ...nothing, words, pending, more: !isComplete, ...(hits ? { hits } : {}) });
          // Articles that cannot be indexed stay missing, and the list says so.
          if (pending === 0 || pending >= before || !(await isIndexed(services, signal))) return;
          before = pending;
        }
      } catch {
        // Said where the hits would be; what an aborted search ended with is of no interest.
        if (!signal.aborted) setFound({ ...nothing, words, hasFailed: true });
      }
    };
    void look();
    return () => stopping.abort();
  }, [services, words, ids]);
  return found;
}

/** Waits until what was kept is indexed; false if it cannot be, or nobody waits any more. */
async function isIndexed(services: Pick<LibraryServices, "catchUp">, signal: AbortSignal): Promise<boolean> {
  try {
    await services.catchUp(() => undefined, signal);
  } catch {
    return false; // The list says how many articles are missing.
  }
  return !signal.aborted;
}
