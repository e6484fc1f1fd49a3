import { aliasKey } from "../collection/alias-key";
import { type AddressedArticle, findAliases } from "../collection/identity";
import { findArticlesByKeys } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import type { ArticleRow } from "../store/rows";

/** What of the library a page's addresses lead to. */
export type FoundArticle = {
  /** The kept article of this page, in the trash or not; undefined where it is not kept. */
  readonly kept: ArticleRow | undefined;
  /** Keys of the page that lead to another article than that one, which they stay with. */
  readonly takenKeys: ReadonlySet<string>;
};

/**
 * Finds the kept article of a page by its addresses, never by its text. Where they lead to several, one that is not in
 * the trash counts before one that is, then the one that is known under the page's own address, then the oldest. Part of
 * a transaction.
 */
export function findKeptArticle(db: OnRecordDatabase, page: AddressedArticle): PromiseLike<FoundArticle> {
  const keys = findAliases(page).map(({ url }) => aliasKey(url));
  return findArticlesByKeys(db, keys).then((found) => chooseArticle(found, keys));
}

function chooseArticle(found: readonly ArticleRow[], keys: readonly string[]): FoundArticle {
  const rankOf = (row: ArticleRow) => {
    const at = keys.findIndex((key) => row.aliasKeys.includes(key));
    return [row.deletedAt === undefined ? 0 : 1, at, row.createdAt, row.id].join(" ");
  };
  const [kept, ...others] = [...found].sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
  const live = others.filter(({ deletedAt }) => deletedAt === undefined);
  const taken = live.flatMap((row) => row.aliasKeys).filter((key) => !kept?.aliasKeys.includes(key));
  return { kept, takenKeys: new Set(taken) };
}
