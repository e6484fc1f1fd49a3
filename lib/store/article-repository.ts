import type { ArticleVersion } from "../domain/article-version";
import type { ArticleId, OutletId, VersionId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import type { ArticleRow, TextRow, VersionRow } from "./rows";

// What is part of a transaction gives the database's own promises: it can get lost behind others.

/** The articles that have an address with one of these keys, those in the trash included. Part of a transaction. */
export const findArticlesByKeys = (
  db: OnRecordDatabase,
  aliasKeys: readonly string[],
): PromiseLike<readonly ArticleRow[]> => db.articles.where("aliasKeys").anyOf(aliasKeys).distinct().toArray();

/** The versions of an article, the first one first. Part of a transaction. */
export const findVersions = (
  db: OnRecordDatabase,
  articleId: ArticleId,
): PromiseLike<readonly VersionRow[]> => db.versions.where("articleId").equals(articleId).sortBy("seq");

/** The text of a version with its other heavy parts; undefined only where rows were lost. Part of a transaction. */
export const getText = (db: OnRecordDatabase, versionId: VersionId): PromiseLike<TextRow | undefined> =>
  db.texts.get(versionId);

/** Other articles one of whose versions has exactly this text, but for those in the trash. Part of a transaction. */
export function findArticlesByText(
  db: OnRecordDatabase,
  textSha256: string,
  but: ArticleId | undefined,
): PromiseLike<readonly ArticleRow[]> {
  const idsOf = (versions: readonly VersionRow[]) =>
    [...new Set(versions.map(({ articleId }) => articleId))].filter((id) => id !== but);
  const isThere = (row: ArticleRow | undefined): row is ArticleRow =>
    row !== undefined && row.deletedAt === undefined;
  const same = db.versions.where("textSha256").equals(textSha256).toArray();
  return same
    .then((versions) => db.articles.bulkGet(idsOf(versions)))
    .then((rows) => rows.filter((row) => isThere(row)));
}

/** Adds an article, or puts the row in the place of the one with its id. Part of a write. */
export const putArticle = (db: OnRecordDatabase, row: ArticleRow): PromiseLike<unknown> =>
  db.articles.put(row);

/** Adds a version, its heavy parts apart. Part of a write. */
export function addVersion(db: OnRecordDatabase, version: ArticleVersion): PromiseLike<unknown> {
  const { text, blocks, segments, report, ...row } = version;
  const heavy = { versionId: version.id, text, blocks, segments, report };
  return db.versions.add(row).then(() => db.texts.add(heavy));
}

/** The outlet of the corpus to which a host belongs, by the longest of its domains; undefined if none is on record. */
export async function getOutletOfHost(db: OnRecordDatabase, host: string): Promise<OutletId | undefined> {
  const covers = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const fitting = (await db.outlets.toArray()).flatMap(({ id, domains }) =>
    domains.filter(covers).map((domain) => ({ id, domain })),
  );
  fitting.sort((one, other) => other.domain.length - one.domain.length);
  return fitting[0]?.id;
}
