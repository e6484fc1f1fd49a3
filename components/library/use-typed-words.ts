import { useEffect, useRef, useState } from "preact/hooks";

import { type LibraryQuery, WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { Go } from "./library-context";

/** How long after the last letter the search is put into the address, in milliseconds. */
const TYPING = 80;

/**
 * What is typed into the search, and how to type: the words of the query, which follow what is typed a moment later.
 * From another part of the library than articles and notes, typing leads to the articles.
 */
export function useTypedWords(query: LibraryQuery, go: Go): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(query.words);
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    // What comes back of our own asking may be behind what has been typed since.
    const own = asked.current.indexOf(query.words);
    asked.current = asked.current.slice(own + 1);
    if (own < 0) setTyped((before) => (before.trim() === query.words ? before : query.words));
  }, [query.words]);
  useEffect(() => {
    const words = typed.trim();
    if (words === query.words) return undefined;
    const isHere = query.view === "articles" || query.view === "notes";
    const base = isHere ? query : WHOLE_LIBRARY;
    const timer = setTimeout(() => {
      asked.current = [...asked.current, words];
      go({ ...base, words }, isHere ? "replace" : "push");
    }, TYPING);
    return () => clearTimeout(timer);
  }, [typed, query, go]);
  return [typed, setTyped];
}
