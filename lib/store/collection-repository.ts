import type { Collection } from "../domain/collection";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";

/** The user's collections but for those in the trash, by their names as people sort them. */
export async function findCollections(db: OnRecordDatabase): Promise<readonly Collection[]> {
  const rows = (await db.collections.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  return rows.sort((one, other) => one.name.localeCompare(other.name));
}

/** The collections an article is in but for those in the trash, by name. */
export async function findCollectionsOf(
  db: OnRecordDatabase,
  articleId: ArticleId,
): Promise<readonly Collection[]> {
  const places = await db.memberships.where("articleId").equals(articleId).toArray();
  const ids = new Set(places.map(({ collectionId }) => collectionId));
  return (await findCollections(db)).filter(({ id }) => ids.has(id));
}
