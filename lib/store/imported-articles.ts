import type { Table } from "dexie";

import { findAliasKeys } from "../collection/identity";
import { mergeAliased } from "../collection/merge-article";
import { numberVersions } from "../collection/revisions";
import { type ReportFacts, summarise, summariseReport } from "../collection/summarise";
import type { ArticleId, VersionId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import type { LibraryArticle } from "../domain/library-article";
import type { ArticleRow, TextRow, VersionRow } from "./rows";
import type { Tables } from "./state";

/** An article of a file that goes into one of mine, which has another id and one of its addresses. */
export interface JoinedArticle {
  readonly articleId: ArticleId;
  readonly theirs: LibraryArticle;
  /** Whose note and corrections count where they differ; `both` keeps two notes and my corrections. */
  readonly prefer: "theirs" | "both";
}

/** Articles to be put once their versions are there. */
export interface ArrivingArticles {
  readonly articles: readonly LibraryArticle[];
  readonly joins: readonly JoinedArticle[];
  /** Articles that only got versions. */
  readonly untouched: readonly ArticleId[];
  /** Of the reports of all versions that came in. */
  readonly facts: ReadonlyMap<VersionId, ReportFacts>;
}

/** Articles settled at a time. */
const BATCH = 500;

/**
 * Puts articles with what follows from their versions: which is the latest, what lists show, and, where versions of two
 * libraries come together, their numbers. Part of a write.
 */
export async function settleArticles(db: Tables, now: Instant, arriving: ArrivingArticles): Promise<void> {
  const { articles, joins, untouched } = arriving;
  const ids = [...articles.map(({ id }) => id), ...joins.map(({ articleId }) => articleId), ...untouched];
  const all = [...new Set(ids)];
  for (let from = 0; from < all.length; from += BATCH) {
    await settleBatch(db, all.slice(from, from + BATCH), { ...arriving, now });
  }
}

async function settleBatch(
  db: Tables,
  ids: readonly ArticleId[],
  { articles, joins, facts, now }: ArrivingArticles & { readonly now: Instant },
): Promise<void> {
  const articleTable: Table<ArticleRow, ArticleId> = db.table("articles");
  const arriving = new Map(articles.map((article) => [article.id, article]));
  const kept = new Map((await articleTable.bulkGet([...ids])).flatMap((row) => (row ? [[row.id, row]] : [])));
  const versions = await readVersionsOf(db, ids);
  const placed = ids.flatMap((id) => {
    const mine = kept.get(id);
    const put = arriving.get(id) ?? mine;
    if (put === undefined) return [];
    const row = joinAll(
      put,
      joins.filter(({ articleId }) => articleId === id),
      now,
    );
    return [placeVersions(row, { mine, versions: versions.get(id) ?? [], facts })];
  });
  await db.table("versions").bulkPut(placed.flatMap(({ renumbered }) => renumbered));
  const unknown = placed.flatMap(({ last, facts }) => (last && facts === undefined ? [last.id] : []));
  const texts = await (db.table("texts") as Table<TextRow, VersionId>).bulkGet(unknown);
  const read = new Map(
    texts.flatMap((text) => (text ? [[text.versionId, summariseReport(text.report)]] : [])),
  );
  await articleTable.bulkPut(placed.map((article) => asArticleRow(article, read)));
}

type PlacedArticle = {
  readonly row: LibraryArticle;
  readonly mine: ArticleRow | undefined;
  readonly versions: readonly VersionRow[];
  readonly renumbered: readonly VersionRow[];
  readonly last: VersionRow | undefined;
  /** Of the report of the last version, as far as they are known without reading it. */
  readonly facts: ReportFacts | undefined;
};

/** Versions that come to an article of the library are numbered together with its own; a new one's stay as they are. */
function placeVersions(
  row: LibraryArticle,
  { mine, versions, facts }: Pick<PlacedArticle, "mine" | "versions"> & Pick<ArrivingArticles, "facts">,
): PlacedArticle {
  const isMixed = mine !== undefined && versions.some(({ id }) => facts.has(id));
  const numbered = isMixed ? numberVersions(versions) : versions;
  const last = numbered.toSorted((one, other) => other.seq - one.seq)[0];
  const known = last && (facts.get(last.id) ?? (mine?.latestVersion === last.id ? mine.summary : undefined));
  return {
    row: isMixed && last ? { ...row, latestVersion: last.id } : row,
    mine,
    versions: numbered,
    renumbered: numbered.filter((version) => !versions.includes(version)),
    last,
    facts: known,
  };
}

function asArticleRow(
  { row, mine, versions, last, facts }: PlacedArticle,
  read: ReadonlyMap<VersionId, ReportFacts>,
): ArticleRow {
  const aliasKeys = findAliasKeys(row.aliases);
  // Only damage can leave an article without a version.
  if (last === undefined) return { ...row, aliasKeys, summary: (mine as ArticleRow).summary };
  const ofReport = facts ?? read.get(last.id) ?? NO_FACTS;
  return { ...row, aliasKeys, summary: summarise(row, versions, ofReport) };
}

const NO_FACTS = summariseReport({ attributions: [], matches: [], mentions: [] });

function joinAll(article: LibraryArticle, joins: readonly JoinedArticle[], now: Instant): LibraryArticle {
  let row = article;
  for (const { theirs, prefer } of joins) {
    const merge = mergeAliased(row, theirs, now);
    if (merge.kind === "updated") row = merge.row;
    else if (merge.kind !== "conflict") continue;
    else if (prefer === "theirs" || merge.both.kind !== "joined") row = merge.theirs;
    else row = merge.both.row;
  }
  return row;
}

async function readVersionsOf(
  db: Tables,
  articleIds: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly VersionRow[]>> {
  const versions: Table<VersionRow, VersionId> = db.table("versions");
  const rows = await versions
    .where("articleId")
    .anyOf([...articleIds])
    .toArray();
  const byArticle = new Map<ArticleId, VersionRow[]>();
  for (const row of rows) {
    const others = byArticle.get(row.articleId);
    if (others) others.push(row);
    else byArticle.set(row.articleId, [row]);
  }
  return byArticle;
}
