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
 * Searches among these articles, in their order, whenever the words or the articles change. What the last search found
 * stays until the next one is done, so that the list does not blink while somebody types.
 */
export function useSearch(services: LibraryServices, words: string, among: readonly LibraryRow[]): Found {
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
        const outcome = await services.search(words, { among: ids, limit: LIMIT, signal });
        if (signal.aborted) return;
        const { hits, pending = 0, isComplete = true } = outcome ?? {};
        setFound({ ...nothing, words, pending, more: !isComplete, ...(hits ? { hits } : {}) });
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
