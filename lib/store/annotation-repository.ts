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

/** How many annotations an article has, those in the trash left out. Part of a transaction. */
export const countAnnotations = (db: OnRecordDatabase, articleId: ArticleId): PromiseLike<number> =>
  findAnnotations(db, articleId).then(
    (rows) => rows.filter(({ deletedAt }) => deletedAt === undefined).length,
  );
