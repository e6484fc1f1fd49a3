import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import { useI18n } from "../i18n-context";
import { useLibrary } from "./library-context";
import type { ArticleList } from "./use-article-list";

/** Why the list is empty, and the way on: without the filters, without the words. */
export function ListNothing({ list }: { readonly list: ArticleList }) {
  const i18n = useI18n();
  const { whole, found } = list;
  // While the first search is under way nothing is known to be missing.
  if (found.isSearching) return null;
  if (found.hasFailed) {
    return (
      <div class="message" role="alert">
        <p>{i18n.text("librarySearchFailed")}</p>
      </div>
    );
  }
  if (whole > 0) return <NoneLeft unfiltered={list.unfiltered} />;
  return (
    <div class="message">
      <p>{i18n.text("libraryEmpty")}</p>
    </div>
  );
}

/** Says where the list may lack something: articles the search has not read yet, and hits beyond the most it looks for. */
export function ListGaps({ found }: Pick<ArticleList, "found">) {
  const i18n = useI18n();
  if (found.pending === 0 && !found.more) return null;
  return (
    <p class="soft" role="status">
      {found.pending > 0 && i18n.plural("libraryPending", found.pending)}{" "}
      {found.more && i18n.text("libraryMoreHits")}
    </p>
  );
}

function NoneLeft({ unfiltered }: Pick<ArticleList, "unfiltered">) {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const { words, collection, sort } = query;
  const isSearch = words !== "";
  const bare = { ...WHOLE_LIBRARY, ...(collection === undefined ? {} : { collection }), sort };
  return (
    <div class="message">
      <p>
        {isSearch
          ? i18n.nodes("libraryNoHit", { words: <bdi>{words}</bdi> })
          : i18n.text("libraryNoneThrough")}{" "}
        {unfiltered > 0 && i18n.plural("libraryWithoutFilter", unfiltered)}
      </p>
      <div class="row">
        {unfiltered > 0 && (
          <button class="btn" type="button" onClick={() => go({ ...bare, words })}>
            {i18n.text("libraryRemoveFilters")}
          </button>
        )}
        {isSearch && (
          <button class="btn" type="button" onClick={() => go(bare)}>
            {i18n.text("libraryRemoveAll")}
          </button>
        )}
      </div>
    </div>
  );
}
