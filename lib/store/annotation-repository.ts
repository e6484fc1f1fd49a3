import type { Anchor, Annotation } from "../domain/annotation";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";

/** The annotations of an article, those in the trash included, in the order they were made. Part of a transaction. */
export const findAnnotations = (
  db: OnRecordDatabase,
  articleId: ArticleId,
): PromiseLike<readonly Annotation[]> =>
  db.annotations.where("articleId").equals(articleId).sortBy("createdAt");

/** Adds an annotation with the place where its words were found. Part of a write. */
export const addAnnotationRow = (
  db: OnRecordDatabase,
  annotation: Annotation,
  anchor: Anchor,
): PromiseLike<unknown> => db.annotations.add(annotation).then(() => db.anchors.put(anchor));

/** Says where annotations stand in a version, in place of what was said before. Part of a write. */
export const putAnchors = (db: OnRecordDatabase, anchors: readonly Anchor[]): PromiseLike<unknown> =>
  db.anchors.bulkPut([...anchors]);

/** How many annotations each of these articles has, those in the trash left out. */
export async function countAnnotations(
  db: OnRecordDatabase,
  articleIds: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  const counts = new Map<ArticleId, number>();
  const rows = await db.annotations.where("articleId").anyOf(articleIds).toArray();
  for (const { articleId, deletedAt } of rows) {
    if (deletedAt === undefined) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  }
  return counts;
}
