import { useMemo } from "preact/hooks";

import type { ArticleFilter } from "../../lib/collection/library-query";
import type { ArticleId } from "../../lib/domain/ids";
import { filterRows, hasFilter, type LibraryRow, sortRows } from "../../lib/services/library-rows";
import type { LibraryState } from "./library-context";
import { type Found, useSearch } from "./use-search";

/** The list of articles as it is shown. */
export interface ArticleList {
  readonly rows: readonly LibraryRow[];
  /** How many there are in the collection, or in all, whatever is searched for. */
  readonly whole: number;
  readonly hasFilter: boolean;
  readonly found: Found;
  /** With nothing found through the filters: how many there would be without them. */
  readonly unfiltered: number;
}

const nothing: readonly LibraryRow[] = [];

/** The articles of the address: of its collection, through its filters, in its order, with its words. */
export function useArticleList({ services, snapshot, query }: LibraryState): ArticleList {
  const whole = useMemo(
    () => filterRows(snapshot.rows, onlyCollection(query.collection), snapshot),
    [snapshot, query.collection],
  );
  const isFiltered = hasFilter(query);
  const listed = useMemo(
    () => sortRows(filterRows(whole, query, snapshot), query.sort),
    [whole, query, snapshot],
  );
  const found = useSearch(services, query.words, listed);
  const rows = useMemo(() => joinHits(listed, found, query.sort), [listed, found, query.sort]);
  const isBarren = isFiltered && rows.length === 0;
  const others = useSearch(services, isBarren ? query.words : "", isBarren ? whole : nothing);
  const unfiltered = !isBarren ? 0 : query.words === "" ? whole.length : (others.hits?.length ?? 0);
  return { rows, whole: whole.length, hasFilter: isFiltered, found, unfiltered };
}

/** The best hits stand first only where that is asked for: a list by date stays one. */
function joinHits(
  listed: readonly LibraryRow[],
  { hits, isSearching, hasFailed }: Found,
  sort: LibraryState["query"]["sort"],
): readonly LibraryRow[] {
  if (isSearching || hasFailed) return nothing;
  if (!hits) return listed;
  if (sort !== "best") {
    const ids = new Set(hits.map((hit) => hit.articleId));
    return listed.filter((row) => ids.has(row.id));
  }
  const byId = new Map<ArticleId, LibraryRow>(listed.map((row) => [row.id, row]));
  return hits.flatMap((hit) => byId.get(hit.articleId) ?? []);
}

function onlyCollection(collection: ArticleFilter["collection"]): ArticleFilter {
  const all = { figures: [], claims: [], outlets: [], tags: [] };
  return collection === undefined ? all : { ...all, collection };
}
