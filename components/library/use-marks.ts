import { useEffect, useRef, useState } from "preact/hooks";

import type { MarkedArticle } from "../../lib/collection/mark-hits";
import type { ArticleId } from "../../lib/domain/ids";
import type { LibraryServices } from "../library-services";

type Marks = ReadonlyMap<ArticleId, MarkedArticle>;

const none: Marks = new Map();

/** Where the words stand in the articles that are shown; asked for as they come into sight, and kept while the words are. */
export function useMarks(services: LibraryServices, words: string, ids: readonly ArticleId[]): Marks {
  const [marks, setMarks] = useState<{ readonly words: string; readonly known: Marks }>({
    words: "",
    known: none,
  });
  const asked = useRef({ words: "", ids: new Set<ArticleId>() });
  const wanted = words === "" ? "" : ids.join(" ");
  useEffect(() => {
    if (words !== asked.current.words) asked.current = { words, ids: new Set() };
    const open = wanted === "" ? [] : ids.filter((id) => !asked.current.ids.has(id));
    if (open.length === 0) return;
    for (const id of open) asked.current.ids.add(id);
    services.mark(words, open).then(
      (found) =>
        setMarks((before) => ({
          words,
          known: new Map([...(before.words === words ? before.known : none), ...found]),
        })),
      // Without marks the rows say all the same what was found.
      () => undefined,
    );
  }, [services, words, wanted]);
  return marks.words === words ? marks.known : none;
}
