import { useEffect } from "preact/hooks";

import type { LibrarySnapshot } from "../../lib/services/library-snapshot";
import type { LibraryServices } from "../library-services";

/** Brings the search up to date whenever the library has changed, as long as it is open. */
export function useIndexing(services: LibraryServices, snapshot: LibrarySnapshot): void {
  useEffect(() => {
    const stopping = new AbortController();
    services
      .catchUp(() => undefined, stopping.signal)
      .catch(() => {
        // Whoever searches is told how many articles are missing from the search, and why it failed.
      });
    return () => stopping.abort();
  }, [services, snapshot]);
}
