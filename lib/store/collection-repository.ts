import type { Collection } from "../domain/collection";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";

/** The user's collections but for those in the trash, by their names as people sort them. Part of a transaction. */
export const findCollections = (db: OnRecordDatabase): PromiseLike<readonly Collection[]> =>
  db.collections
    .toArray()
    .then((rows) =>
      rows
        .filter(({ deletedAt }) => deletedAt === undefined)
        .sort((one, other) => one.name.localeCompare(other.name)),
    );

/** The collections an article is in but for those in the trash, by name. Part of a transaction. */
export const findCollectionsOf = (
  db: OnRecordDatabase,
  articleId: ArticleId,
): PromiseLike<readonly Collection[]> =>
  db.memberships
    .where("articleId")
    .equals(articleId)
    .toArray()
    .then((places) => {
      const ids = new Set(places.map(({ collectionId }) => collectionId));
      return findCollections(db).then((all) => all.filter(({ id }) => ids.has(id)));
    });
