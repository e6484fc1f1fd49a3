import type { Annotation } from "../domain/annotation";
import type { Collection, Membership } from "../domain/collection";
import type { ArticleId, CollectionId } from "../domain/ids";
import type { Tag } from "../domain/tags";
import type { LibraryRelations, LibraryRow } from "./library-rows";

/** Of a note what lists need: whose it is and its tags. */
export type NoteMark = Pick<Annotation, "id" | "articleId" | "tags">;

/** What the library holds, small enough to stand in memory: the articles as rows, and how all of it hangs together. */
export interface LibrarySnapshot extends LibraryRelations {
  /** Articles that are not in the trash. */
  readonly rows: readonly LibraryRow[];
  /** By name. */
  readonly collections: readonly Collection[];
  /** Only collections and articles that are not in the trash. */
  readonly members: ReadonlyMap<CollectionId, ReadonlySet<ArticleId>>;
  readonly noteCounts: ReadonlyMap<ArticleId, number>;
  readonly noteTags: ReadonlyMap<ArticleId, readonly Tag[]>;
  /** Notes of articles that are not in the trash. */
  readonly notes: number;
}

/** The rows a snapshot is made of, none of them in the trash. */
export interface SnapshotRows {
  readonly rows: readonly LibraryRow[];
  readonly collections: readonly Collection[];
  readonly memberships: readonly Membership[];
  readonly notes: readonly NoteMark[];
}

/** Joins the rows; memberships and notes of what is in the trash are left out. */
export function makeSnapshot({ rows, collections, memberships, notes }: SnapshotRows): LibrarySnapshot {
  const articles = new Set(rows.map((row) => row.id));
  const members = new Map<CollectionId, Set<ArticleId>>(collections.map(({ id }) => [id, new Set()]));
  for (const { collectionId, articleId } of memberships) {
    if (articles.has(articleId)) members.get(collectionId)?.add(articleId);
  }
  const noteCounts = new Map<ArticleId, number>();
  const noteTags = new Map<ArticleId, Tag[]>();
  let count = 0;
  for (const { articleId, tags } of notes) {
    if (!articles.has(articleId)) continue;
    count++;
    noteCounts.set(articleId, (noteCounts.get(articleId) ?? 0) + 1);
    if (tags.length > 0) noteTags.set(articleId, [...(noteTags.get(articleId) ?? []), ...tags]);
  }
  return { rows, collections, members, noteCounts, noteTags, notes: count };
}
