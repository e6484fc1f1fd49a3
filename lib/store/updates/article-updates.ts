import { summarise } from "../../collection/summarise";
import type { ArticleId } from "../../domain/ids";
import type { ArticleCorrections } from "../../domain/library-article";
import type { LibraryChange } from "../../domain/library-change";
import type { Tags } from "../../domain/tags";
import type { ArticleRow } from "../rows";
import type { LibraryUpdate } from "./library-update";
import { sameValue } from "./same-value";
import { mergeTags, mergeText } from "./since-asked";
import { edited } from "./stamps";
import { moveInTrash } from "./trash";

type ChangeOf<Kind extends LibraryChange["kind"]> = Extract<LibraryChange, { kind: Kind }>;

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

type Tagging = { readonly id: ArticleId; readonly tags: Tags; readonly was?: Tags | undefined };

/** Gives each of these articles these tags instead of those it has; the last one counts for an article named twice. */
export function tagArticles(tags: readonly Tagging[]): LibraryUpdate {
  const wanted = new Map(tags.map((one) => [one.id, one]));
  return {
    tables: ["articles"],
    apply: async (db) => {
      const found = await db.articles.bulkGet([...wanted.keys()]);
      const changing = found
        .filter((row) => row !== undefined)
        .map((row) => {
          const one = wanted.get(row.id);
          return { row, tags: one ? mergeTags(row.tags, one.tags, one.was) : row.tags };
        })
        .filter(({ row, tags: after }) => !sameValue(row.tags, after));
      if (changing.length === 0) return undefined;
      const now = db.now();
      await db.articles.bulkPut(changing.map(({ row, tags: after }) => edited(row, now, { tags: after })));
      const back = changing.map(({ row, tags: after }) => ({ id: row.id, tags: row.tags, was: after }));
      return { kind: "articles.tag", tags: back };
    },
  };
}

/** Gives an article another note, or none for null. */
export function noteArticle({
  id,
  note: wanted,
  was,
}: Omit<ChangeOf<"article.note">, "kind">): LibraryUpdate {
  return {
    tables: ["articles"],
    apply: async (db) => {
      const row = await db.articles.get(id);
      if (row === undefined) return undefined;
      const before = row.note ?? null;
      const note = mergeText(before, wanted, was);
      if (note === before) return undefined;
      await db.articles.put(edited(row, db.now(), { note: note ?? undefined }));
      return { kind: "article.note", id, note: before, was: note };
    },
  };
}

/** Replaces all corrections of an article, and what lists show of it with them. */
export function correctArticle({
  id,
  corrections: wanted,
  was,
}: Omit<ChangeOf<"article.correct">, "kind">): LibraryUpdate {
  return {
    tables: ["articles", "versions"],
    apply: async (db) => {
      const row = await db.articles.get(id);
      if (row === undefined) return undefined;
      const corrections = mergeCorrections(row.corrections, wanted, was);
      if (sameValue(row.corrections, corrections)) return undefined;
      const versions = await db.versions.where("articleId").equals(id).toArray();
      // Without a version there is nothing to summarise anew; only damage can leave an article like that.
      const summary = versions.length === 0 ? row.summary : summarise({ corrections }, versions, row.summary);
      await db.articles.put(edited(row, db.now(), { corrections, summary }));
      return { kind: "article.correct", id, corrections: row.corrections, was: corrections };
    },
  };
}

/**
 * Those wanted, but for fields that the user left as they `was`: they are as they are now. Just those wanted where it is
 * not told what they were.
 */
export function mergeCorrections(
  now: ArticleCorrections,
  wanted: ArticleCorrections,
  was: ArticleCorrections | undefined,
): ArticleCorrections {
  if (was === undefined) return wanted;
  const fields = Object.keys({ ...now, ...wanted }) as (keyof ArticleCorrections)[];
  const merged = fields.map((field) => {
    const isLeft = sameValue(wanted[field], was[field]);
    return [field, isLeft ? now[field] : wanted[field]] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}
