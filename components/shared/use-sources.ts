import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";

import type { PageArticle } from "../../lib/services/page-article";
import { useKeeping } from "../keeping-context";

/** The list of where an article's fields come from, as its button needs it. */
export interface Sources {
  readonly isOpen: boolean;
  /** Of the list. */
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
}

/**
 * Where the fields of the page's article come from, to be opened and closed; Escape closes it too. The article is absent
 * while none is read, and where nothing can be saved.
 */
export function useSources(isOfPage: boolean): {
  readonly article: PageArticle | undefined;
  readonly sources: Sources;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const keeping = useKeeping();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const sources = { isOpen, id, button, toggle: () => setOpen(!isOpen) };
  return { article: isOfPage ? keeping?.article : undefined, sources, onKeyDown };
}
