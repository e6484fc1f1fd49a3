import type { Annotation } from "../domain/annotation";
import type { Collection } from "../domain/collection";
import type { AnnotationId, ArticleId, CollectionId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import { DAYS_IN_TRASH } from "../domain/library-article";
import type { LibraryChange } from "../domain/library-change";
import type { ArticleRow } from "../store/rows";
import { inTrashSince } from "../store/updates/trash";

/** All that is in the trash. `titles` names the articles that notes belong to, kept or deleted. */
export interface TrashRows {
  readonly articles: readonly ArticleRow[];
  readonly annotations: readonly Annotation[];
  readonly collections: readonly Collection[];
  readonly titles: ReadonlyMap<ArticleId, string>;
}

interface Deleted {
  readonly deletedAt: Instant;
  /** From then on it may go for good. */
  readonly goesAt: Instant;
}

/** One thing in the trash, with what names it. */
export type TrashEntry = Deleted &
  (
    | { readonly kind: "article"; readonly id: ArticleId; readonly title: string; readonly outlet?: string }
    | { readonly kind: "note"; readonly id: AnnotationId; readonly quote: string; readonly article?: string }
    | { readonly kind: "collection"; readonly id: CollectionId; readonly title: string }
  );

/** What is in the trash, the latest deleted first. */
export function listTrash({ articles, annotations, collections, titles }: TrashRows): readonly TrashEntry[] {
  const entries: TrashEntry[] = [
    ...articles.flatMap((row) => {
      const { id, summary } = row;
      const outlet = summary.outlet ? { outlet: summary.outlet } : {};
      return within(row, (times) => ({
        kind: "article" as const,
        id,
        title: summary.title,
        ...outlet,
        ...times,
      }));
    }),
    ...annotations.flatMap((row) => {
      const { id, quote, articleId } = row;
      const article = titles.get(articleId);
      const named = article === undefined ? {} : { article };
      return within(row, (times) => ({ kind: "note" as const, id, quote, ...named, ...times }));
    }),
    ...collections.flatMap((row) =>
      within(row, (times) => ({ kind: "collection" as const, id: row.id, title: row.name, ...times })),
    ),
  ];
  return entries.sort((a, b) => (a.deletedAt > b.deletedAt ? -1 : a.deletedAt < b.deletedAt ? 1 : 0));
}

/** The change that brings things back. */
export function restoringChange(entries: readonly TrashEntry[]): LibraryChange {
  const { articles, annotations, collections } = idsOf(entries);
  return {
    kind: "together",
    changes: [
      { kind: "collections.restore", ids: collections },
      { kind: "articles.restore", ids: articles },
      { kind: "annotations.restore", ids: annotations },
    ],
  };
}

/** The change that deletes things for good; it cannot be taken back. */
export function emptyingChange(entries: readonly TrashEntry[]): LibraryChange {
  return { kind: "trash.empty", ...idsOf(entries) };
}

function idsOf(entries: readonly TrashEntry[]) {
  return {
    articles: entries.flatMap((entry) => (entry.kind === "article" ? [entry.id] : [])),
    annotations: entries.flatMap((entry) => (entry.kind === "note" ? [entry.id] : [])),
    collections: entries.flatMap((entry) => (entry.kind === "collection" ? [entry.id] : [])),
  };
}

function within<Entry>(
  row: { readonly deletedAt?: Instant | undefined },
  make: (times: Deleted) => Entry,
): readonly Entry[] {
  const { deletedAt } = row;
  const since = inTrashSince(row);
  if (deletedAt === undefined || since === undefined) return [];
  const goes = new Date(since);
  goes.setUTCDate(goes.getUTCDate() + DAYS_IN_TRASH);
  return [make({ deletedAt, goesAt: goes.toISOString() })];
}
