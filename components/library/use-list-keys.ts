import { useEffect, useRef, useState } from "preact/hooks";

import type { ArticleId } from "../../lib/domain/ids";
import type { LibraryRow } from "../../lib/services/library-rows";
import { useI18n } from "../i18n-context";
import { useLibrary } from "./library-context";
import type { Selection } from "./use-selection";
import type { VirtualList } from "./use-virtual-list";

interface Options {
  readonly rows: readonly LibraryRow[];
  readonly selection: Selection<ArticleId>;
  readonly virtual: VirtualList;
}

/** Rows a key of a whole page moves by. */
const PAGE = 8;

/**
 * Moves through the rows by the arrows, Home, End and the page keys; with Shift they select on the way, Space selects
 * the row, Ctrl+A all, Escape none, Delete deletes. One row is a Tab stop: the last visited, else the open one.
 */
export function useListKeys({ rows, selection, virtual }: Options) {
  const { query } = useLibrary();
  const [visited, setVisited] = useState<ArticleId>();
  const focusLater = useLaterFocus(virtual);
  const remove = useRemoval();
  const stop = indexOf(rows, visited ?? query.open);
  const row = rows[stop];
  const moveTo = (at: number, selects: boolean) => {
    const index = Math.min(Math.max(at, 0), rows.length - 1);
    const next = rows[index];
    if (!next) return;
    if (selects) selection.extendTo(next.id, row?.id);
    setVisited(next.id);
    focusLater(next.id);
    virtual.scrollTo(index);
  };
  const onKey = (event: KeyboardEvent) => {
    const isAll = event.key === "a" && (event.ctrlKey || event.metaKey);
    const isOther = (event.ctrlKey || event.metaKey || event.altKey) && !isAll;
    if (indexAt(event) < 0 || isOther || !row) return;
    const step = steps[event.key];
    if (isAll) selection.all();
    else if (step) moveTo(step(stop, rows.length), event.shiftKey);
    else if (event.key === " " && !(event.target instanceof HTMLInputElement)) selection.toggle(row.id);
    else if (event.key === "Escape" && selection.ids.size > 0) selection.clear();
    else if (event.key === "Delete" && selection.ids.size > 0) remove([...selection.ids]);
    else if (event.key === "Delete") {
      // The focus goes on to the next row, not away with this one.
      moveTo(rows[stop + 1] ? stop + 1 : stop - 1, false);
      remove([row.id]);
    } else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    const focused = rows[indexAt(event)];
    if (focused) setVisited(focused.id);
  };
  return { stop, onKey, onFocus };
}

/** Where an article stands in the list; the first place for one that does not. */
function indexOf(rows: readonly LibraryRow[], id: string | undefined): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.id === id),
  );
}

/** Which row something happened in; -1 for none. */
function indexAt({ target }: Event): number {
  const item = (target as HTMLElement).closest<HTMLElement>("[data-index]");
  return item ? Number(item.dataset["index"]) : -1;
}

/** Moves the focus to a row once it is drawn: one out of sight is not before the list has moved there. */
function useLaterFocus({ scroller }: VirtualList): (id: ArticleId) => void {
  const wanted = useRef<ArticleId | undefined>(undefined);
  useEffect(() => {
    const link = wanted.current && findLink(scroller.current, wanted.current);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });
  return (id) => {
    wanted.current = id;
  };
}

function useRemoval(): (ids: readonly ArticleId[]) => void {
  const i18n = useI18n();
  const { act } = useLibrary();
  return (ids) =>
    void act({ kind: "articles.delete", ids: [...ids] }, i18n.plural("libraryArticlesDeleted", ids.length));
}

const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + PAGE,
  PageUp: (from) => from - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function findLink(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`a[data-id="${CSS.escape(id)}"]`) ?? null;
}
