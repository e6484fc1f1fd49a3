import { useEffect, useRef } from "preact/hooks";

import type { ArticleId } from "../../lib/domain/ids";
import { useI18n } from "../i18n-context";
import { ArticleItem } from "./ArticleItem";
import { useLibrary } from "./library-context";
import type { ArticleList } from "./use-article-list";
import { useListKeys } from "./use-list-keys";
import { useMarks } from "./use-marks";
import type { Selection } from "./use-selection";
import { useVirtualList } from "./use-virtual-list";

interface Props {
  readonly list: ArticleList;
  readonly selection: Selection<ArticleId>;
}

/** Height of an ordinary row in CSS pixels: two lines of headline, one above and one below. */
const ROW_HEIGHT = 100;

/** The rows, of which only those in sight are drawn; moved through and selected by the keyboard. */
export function ArticleListBody({ list, selection }: Props) {
  const i18n = useI18n();
  const { services, query, snapshot } = useLibrary();
  const { rows } = list;
  const virtual = useVirtualList(rows.length, ROW_HEIGHT, (at) => rows[at]?.id ?? String(at));
  const inSight = virtual.items.flatMap(({ index }) => rows[index]?.id ?? []);
  const marks = useMarks(services, list.found.hits ? query.words : "", inSight);
  const keys = useListKeys({ rows, selection, virtual });
  const openAt = rows.findIndex((row) => row.id === query.open);
  const { scrollTo } = virtual;
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    // The open article is brought into sight once, not again whenever the list changes under it.
    if (openAt >= 0 && shown.current !== query.open) scrollTo(openAt);
    shown.current = query.open;
  });
  return (
    <div class="rows" ref={virtual.scroller} onKeyDown={keys.onKey} onFocusCapture={keys.onFocus}>
      <ol style={{ blockSize: `${virtual.height}px` }} aria-label={i18n.text("libraryArticleList")}>
        {virtual.items.map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <ArticleItem
              key={key}
              row={row}
              place={{ index, start, count: rows.length }}
              hit={marks.get(row.id)}
              notes={snapshot.noteCounts.get(row.id) ?? 0}
              isOpen={row.id === query.open}
              isStop={index === keys.stop}
              selection={selection}
              measure={virtual.measure}
            />
          );
        })}
      </ol>
    </div>
  );
}
