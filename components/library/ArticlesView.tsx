import { useEffect, useMemo } from "preact/hooks";

import type { ArticleId } from "../../lib/domain/ids";
import { useI18n } from "../i18n-context";
import { ArticleListBody } from "./ArticleListBody";
import { FilterBar } from "./FilterBar";
import { useLibrary } from "./library-context";
import { ListHead, SortChoice } from "./ListHead";
import { ListGaps, ListNothing } from "./ListNothing";
import { ReadingView } from "./ReadingView";
import { SelectionBar } from "./SelectionBar";
import { useArticleList } from "./use-article-list";
import { useSelection } from "./use-selection";

/** The list of articles and, beside it, the one that is open. */
export function ArticlesView() {
  const i18n = useI18n();
  const library = useLibrary();
  const { query } = library;
  const list = useArticleList(library);
  const order = useMemo(() => list.rows.map((row) => row.id), [list.rows]);
  const selection = useSelection(order);
  const { clear } = selection;
  useEffect(clear, [query.collection, query.words]);
  return (
    <>
      <section class="list" aria-labelledby="list-title" aria-busy={list.found.words !== query.words}>
        <div class="list-head">
          <ListHead list={list} />
          <FilterBar rows={list.rows}>
            <SortChoice />
          </FilterBar>
          <ListGaps found={list.found} />
          {selection.ids.size > 0 && <SelectionBar ids={[...selection.ids]} onDone={clear} />}
        </div>
        {list.rows.length === 0 ? (
          <ListNothing list={list} />
        ) : (
          <ArticleListBody list={list} selection={selection} />
        )}
      </section>
      {query.open === undefined ? (
        <main class="read" aria-label={i18n.text("libraryReadingView")}>
          {list.rows.length > 0 && <p class="message soft">{i18n.text("libraryOpenOne")}</p>}
        </main>
      ) : (
        <ReadingView id={query.open as ArticleId} key={query.open} />
      )}
    </>
  );
}
