import { summarise } from "../../collection/summarise";
import type { ArticleId } from "../../domain/ids";
import type { ArticleCorrections } from "../../domain/library-article";
import type { Tags } from "../../domain/tags";
import type { ArticleRow } from "../rows";
import type { LibraryUpdate } from "./library-update";
import { sameValue } from "./same-value";
import { edited } from "./stamps";
import { moveInTrash } from "./trash";

/** Moves articles into the trash or back. Their versions, annotations and places in collections stay as they are. */
export function articlesInTrash(ids: readonly ArticleId[], inTrash: boolean): LibraryUpdate {
  return {
    tables: ["articles"],
    apply: async (db) => {
      const moved = await moveInTrash<ArticleRow>(db.articles, ids, { inTrash, now: db.now() });
      if (moved.length === 0) return undefined;
      return { kind: inTrash ? "articles.restore" : "articles.delete", ids: moved };
    },
  };
}

/** Gives each of these articles these tags instead of those it has; the last one counts for an article named twice. */
export function tagArticles(tags: readonly { readonly id: ArticleId; readonly tags: Tags }[]): LibraryUpdate {
  const wanted = new Map(tags.map((one) => [one.id, one.tags]));
  return {
    tables: ["articles"],
    apply: async (db) => {
      const found = await db.articles.bulkGet([...wanted.keys()]);
      const changing = found
        .filter((row) => row !== undefined)
        .filter((row) => !sameValue(row.tags, wanted.get(row.id)));
      if (changing.length === 0) return undefined;
      const now = db.now();
      await db.articles.bulkPut(changing.map((row) => edited(row, now, { tags: wanted.get(row.id) })));
      return { kind: "articles.tag", tags: changing.map((row) => ({ id: row.id, tags: row.tags })) };
    },
  };
}

/** Gives an article another note, or none for null. */
export function noteArticle(id: ArticleId, note: string | null): LibraryUpdate {
  return {
    tables: ["articles"],
    apply: async (db) => {
      const row = await db.articles.get(id);
      if (row === undefined || row.note === (note ?? undefined)) return undefined;
      await db.articles.put(edited(row, db.now(), { note: note ?? undefined }));
      return { kind: "article.note", id, note: row.note ?? null };
    },
  };
}

/** Replaces all corrections of an article, and what lists show of it with them. */
export function correctArticle(id: ArticleId, corrections: ArticleCorrections): LibraryUpdate {
  return {
    tables: ["articles", "versions"],
    apply: async (db) => {
      const row = await db.articles.get(id);
      if (row === undefined || sameValue(row.corrections, corrections)) return undefined;
      const versions = await db.versions.where("articleId").equals(id).toArray();
      // Without a version there is nothing to summarise anew; only damage can leave an article like that.
      const summary = versions.length === 0 ? row.summary : summarise({ corrections }, versions, row.summary);
      await db.articles.put(edited(row, db.now(), { corrections, summary }));
      return { kind: "article.correct", id, corrections: row.corrections };
    },
  };
}
