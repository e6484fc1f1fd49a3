import type { ArticleFilter, ArticleSort } from "../collection/library-query";
import { intervalOf } from "../domain/date-order";
import type { ArticleId, ClaimId, CollectionId, FigureId } from "../domain/ids";
import type { Tag } from "../domain/tags";
import type { UncertainDate } from "../domain/uncertain-date";
import type { ArticleRow } from "../store/rows";

/** What a list shows of an article and filters it by: small, since all of them stand in memory. */
export interface LibraryRow {
  readonly id: ArticleId;
  readonly title: string;
  readonly outlet?: string;
  readonly outletId?: string;
  readonly publishedOn?: UncertainDate;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly capturedAt: string;
  readonly statements: number;
  readonly figureIds: readonly FigureId[];
  readonly claimIds: readonly ClaimId[];
  readonly tags: readonly Tag[];
  /** Its words changed since it was kept first. */
  readonly hasChanged?: true;
  /** First and last day it may have been published on; absent if nothing is known. */
  readonly from?: string;
  readonly to?: string;
}

/** What is known of the articles besides their own rows. */
export interface LibraryRelations {
  readonly members: ReadonlyMap<CollectionId, ReadonlySet<ArticleId>>;
  readonly noteTags: ReadonlyMap<ArticleId, readonly Tag[]>;
}

/** The row of a kept article; undefined for one in the trash. */
export function libraryRowOf(article: ArticleRow): LibraryRow | undefined {
  if (article.deletedAt !== undefined) return undefined;
  const { id, outletId, tags, summary } = article;
  const { title, outlet, publishedOn, language, direction, capturedAt, statements } = summary;
  const days = publishedOn && intervalOf(publishedOn);
  return {
    id,
    title,
    ...(outlet ? { outlet } : {}),
    ...(outletId === undefined ? {} : { outletId }),
    ...(publishedOn ? { publishedOn } : {}),
    language,
    direction,
    capturedAt,
    statements,
    figureIds: summary.figureIds,
    claimIds: summary.claimIds,
    tags,
    ...(summary.hasChanged && { hasChanged: true }),
    ...days,
  };
}

/** The articles that a filter lets through. One whose date of publication is not known is in no range of dates. */
export function filterRows(
  rows: readonly LibraryRow[],
  filter: ArticleFilter,
  { members, noteTags }: LibraryRelations,
): readonly LibraryRow[] {
  const inCollection = filter.collection && (members.get(filter.collection) ?? new Set());
  const outlets = new Set(filter.outlets);
  const first = filter.from && dayBound(filter.from, "from");
  const last = filter.to && dayBound(filter.to, "to");
  return rows.filter((row) => {
    if (inCollection && !inCollection.has(row.id)) return false;
    if (!filter.figures.every((id) => row.figureIds.includes(id))) return false;
    if (!filter.claims.every((id) => row.claimIds.includes(id))) return false;
    if (outlets.size > 0 && !outletsOf(row).some((name) => outlets.has(name))) return false;
    if (first !== undefined && !(row.to !== undefined && row.to >= first)) return false;
    if (last !== undefined && !(row.from !== undefined && row.from <= last)) return false;
    return filter.tags.every((tag) => row.tags.includes(tag) || noteTags.get(row.id)?.includes(tag) === true);
  });
}

/**
 * The articles in an order. By publication those whose day is not known stand last, whichever the direction; `best`
 * follows the ranks of a search (by id, the lowest first) and is the newest first where there are none.
 */
export function sortRows(
  rows: readonly LibraryRow[],
  sort: ArticleSort,
  ranks?: ReadonlyMap<ArticleId, number>,
): readonly LibraryRow[] {
  if (sort === "saved") return rows.toSorted((a, b) => compare(b.capturedAt, a.capturedAt));
  if (sort === "best" && ranks) {
    return rows.toSorted((a, b) => (ranks.get(a.id) ?? Infinity) - (ranks.get(b.id) ?? Infinity));
  }
  const direction = sort === "oldest" ? 1 : -1;
  return rows.toSorted(
    (a, b) =>
      Number(a.to === undefined) - Number(b.to === undefined) ||
      direction * compare(a.from ?? "", b.from ?? "") ||
      direction * compare(a.to ?? "", b.to ?? "") ||
      compare(b.capturedAt, a.capturedAt),
  );
}

/** One value a list of articles can be filtered by, with how many of the articles have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What the articles can be filtered by, the most frequent first. */
export interface Facets {
  readonly figures: readonly Facet[];
  readonly claims: readonly Facet[];
  /** By the name shown, which stands for all outlets of that name. */
  readonly outlets: readonly Facet[];
  readonly tags: readonly Facet[];
}

/** Counts what the articles have in common. */
export function facetsOf(rows: readonly LibraryRow[], noteTags: LibraryRelations["noteTags"]): Facets {
  return {
    figures: countValues(rows, (row) => row.figureIds),
    claims: countValues(rows, (row) => row.claimIds),
    outlets: countValues(rows, (row) => (row.outlet === undefined ? [] : [row.outlet])),
    tags: countValues(rows, (row) => new Set([...row.tags, ...(noteTags.get(row.id) ?? [])])),
  };
}

/** Is anything but the collection and the words narrowing the list? */
export function hasFilter(filter: ArticleFilter): boolean {
  const lists = [filter.figures, filter.claims, filter.outlets, filter.tags];
  return lists.some((list) => list.length > 0) || filter.from !== undefined || filter.to !== undefined;
}

function outletsOf({ outlet, outletId }: LibraryRow): readonly string[] {
  return [outlet, outletId].filter((name) => name !== undefined);
}

function dayBound(value: string, side: "from" | "to"): string | undefined {
  return intervalOf({ value, precision: "day", basis: "user" })?.[side];
}

function countValues(
  rows: readonly LibraryRow[],
  valuesOf: (row: LibraryRow) => Iterable<string>,
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const facets = [...counts].map(([value, count]) => ({ value, count }));
  return facets.sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
