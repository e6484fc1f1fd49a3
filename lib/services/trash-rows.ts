import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import { listTrash, type TrashEntry } from "./trash-view";

/** Sorts before every time something was deleted at. */
const EVER = "";

/** How many articles, notes and collections are in the trash. */
export async function countTrash(db: OnRecordDatabase): Promise<number> {
  const counts = await Promise.all([
    db.articles.where("deletedAt").above(EVER).count(),
    db.annotations.where("deletedAt").above(EVER).count(),
    db.collections.where("deletedAt").above(EVER).count(),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What is in the trash, each thing with what names it. */
export async function loadTrash(db: OnRecordDatabase): Promise<readonly TrashEntry[]> {
  const [articles, annotations, collections] = await Promise.all([
    db.articles.where("deletedAt").above(EVER).toArray(),
    db.annotations.where("deletedAt").above(EVER).toArray(),
    db.collections.where("deletedAt").above(EVER).toArray(),
  ]);
  const owners = await db.articles.bulkGet([...new Set(annotations.map((note) => note.articleId))]);
  const titles = new Map<ArticleId, string>();
  for (const owner of owners) if (owner) titles.set(owner.id, owner.summary.title);
  return listTrash({ articles, annotations, collections, titles });
}
