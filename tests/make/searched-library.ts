import type { ArticleId } from "../../lib/domain/ids";
import { openSearch } from "../../lib/services/search-library";
import type { OnRecordDatabase } from "../../lib/store/database";
import type { ArticleRow } from "../../lib/store/rows";
import { write } from "../../lib/store/write";
import { makeArticleRow, makeTextRow, makeVersionRow } from "./library-rows";
import { makeProfile, openContext } from "./store-profile";

/** An id of an article. */
export const articleId = (text: string) => text as ArticleId;

/** What is searched of an article; its title names it unless told otherwise. */
export interface SearchedText {
  readonly title?: string;
  readonly text?: string;
  readonly note?: string;
}

/** Changes articles, their texts or annotations in one write. */
export function changeKept(db: OnRecordDatabase, work: () => PromiseLike<unknown>) {
  const tables = ["articles", "versions", "texts", "annotations"] as const;
  return write(db, { requestId: crypto.randomUUID(), tables }, async () => {
    await work();
  });
}

/** A store with these articles, by their ids, and the search over it; `find` gives the ids found, in order. */
export async function openSearchedLibrary(articles: Readonly<Record<string, SearchedText>>) {
  const profile = makeProfile();
  const db = await openContext(profile);
  await changeKept(db, async () => {
    for (const [name, { title = `Title of ${name}`, text = "", note }] of Object.entries(articles)) {
      const version = makeVersionRow(name, 1, { title });
      const row: ArticleRow = makeArticleRow(name, note === undefined ? {} : { note }, [version]);
      await db.articles.put(row);
      await db.versions.put(version);
      await db.texts.put({ ...makeTextRow(version), text: `${title}\n${text}` });
    }
  });
  const search = openSearch(db);
  const find = async (typed: string, among = Object.keys(articles)) => {
    const outcome = await search.search(typed, { among: among.map(articleId) });
    return outcome?.hits.map((hit) => hit.articleId).join(" ");
  };
  return { profile, db, search, find };
}
