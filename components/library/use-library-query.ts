import { useCallback, useEffect, useState } from "preact/hooks";

import { formatLibraryQuery, type LibraryQuery, parseLibraryQuery } from "../../lib/collection/library-query";
import type { Go } from "./library-context";

/** What an address may say besides what the library shows: how the screen was asked to look. */
const kept = ["lang", "theme"];

/** What the page's address asks of the library, and the way to ask for something else. */
export function useLibraryQuery(): readonly [LibraryQuery, Go] {
  const [query, setQuery] = useState(readAddress);
  useEffect(() => {
    const onMove = () => setQuery(readAddress());
    window.addEventListener("popstate", onMove);
    return () => window.removeEventListener("popstate", onMove);
  }, []);
  const go = useCallback<Go>((next, how = "push") => {
    const address = addressOf(next);
    if (how === "replace") history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    setQuery(readAddress());
  }, []);
  return [query, go];
}

/** The address that shows a part of the library, relative to its page. */
export function addressOf(query: LibraryQuery): string {
  const others = [...new URLSearchParams(location.search)].filter(([name]) => kept.includes(name));
  return `?${new URLSearchParams([...formatLibraryQuery(query), ...others]).toString()}`;
}

function readAddress(): LibraryQuery {
  return parseLibraryQuery(new URLSearchParams(location.search));
}
