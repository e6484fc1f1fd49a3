import type { SearchBlock } from "../collection/search-block";
import type { SearchedArticle } from "../collection/search-passages";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { SEARCH_TABLES, type SearchBlockRow, type SearchDocRow } from "./rows";
import { write } from "./write";

/**
 * The shape of the blocks and the folding of their words. Raise it with every change of either: blocks of another format
 * count for nothing, and all articles are read again.
 */
const SEARCH_FORMAT = 1;
const FORMAT_PREFIX = `${SEARCH_FORMAT}.`;

/** Where the index stands: its blocks, and the articles whose words as they now are stand in none. */
export interface SearchState {
  readonly blockIds: readonly string[];
  readonly waiting: readonly ArticleId[];
}

/** A block and the articles it is in force for; of others it has words that are out of date. */
export interface LoadedBlock {
  readonly row: SearchBlockRow;
  readonly current: ReadonlySet<ArticleId>;
}

/** A block to write: of articles as they were when their words were read, instead of other blocks. */
export interface NewBlock {
  readonly row: SearchBlockRow;
  readonly docs: readonly SearchDocRow[];
  readonly replaces: readonly string[];
}

/** A row for a block; `name` is one that no other has. */
export function makeSearchBlockRow(name: string, block: SearchBlock): SearchBlockRow {
  return { id: FORMAT_PREFIX + name, ...block };
}

/** The state of the index as of one moment; cheap enough to ask before every search. */
export function readSearchState(db: OnRecordDatabase): Promise<SearchState> {
  return read(db, ["searchBlocks", "searchDocs"], async () => ({
    blockIds: await db.searchBlocks.where("id").startsWith(FORMAT_PREFIX).primaryKeys(),
    waiting: await db.searchDocs.where("blockId").equals("").primaryKeys(),
  }));
}

/** These blocks, as far as they still are there. */
export function readSearchBlocks(
  db: OnRecordDatabase,
  ids: readonly string[],
): Promise<readonly LoadedBlock[]> {
  return read(db, ["searchBlocks", "searchDocs"], async () => {
    const rows = (await db.searchBlocks.bulkGet([...ids])).filter((row) => row !== undefined);
    return Promise.all(
      rows.map(async (row) => {
        const current = await db.searchDocs.where("blockId").equals(row.id).primaryKeys();
        return { row, current: new Set(current) };
      }),
    );
  });
}

/** What the index knows of these articles, as far as it does. */
export async function findSearchDocs(
  db: OnRecordDatabase,
  ids: readonly ArticleId[],
): Promise<readonly SearchDocRow[]> {
  const docs = await read(db, ["searchDocs"], () => db.searchDocs.bulkGet([...ids]));
  return docs.filter((doc) => doc !== undefined);
}

/**
 * What is searched of these articles, in their order, as of one moment. Those that are gone, or whose text has not been
 * written yet, are left out.
 */
export function readSearchedArticles(
  db: OnRecordDatabase,
  ids: readonly ArticleId[],
): Promise<readonly SearchedArticle[]> {
  return read(db, ["articles", "versions", "texts", "annotations"], async () => {
    const articles = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const texts = await db.texts.bulkGet(articles.map(({ latestVersion }) => latestVersion));
    const corrected = articles.filter(({ corrections }) => corrections.title !== undefined);
    const versions = await db.versions.bulkGet(corrected.map(({ latestVersion }) => latestVersion));
    const printed = new Map(versions.map((version) => [version?.articleId, version?.title]));
    // A query for each: one for all of them would go row by row.
    const annotations = await Promise.all(
      articles.map(({ id }) => db.annotations.where("articleId").equals(id).toArray()),
    );
    return articles.flatMap(({ id, summary, note, tags }, index): SearchedArticle[] => {
      const text = texts[index]?.text;
      if (text === undefined) return [];
      const titles = [...new Set([summary.title, printed.get(id) ?? summary.title])];
      const live = annotations[index]?.filter(({ deletedAt }) => deletedAt === undefined) ?? [];
      return [{ articleId: id, titles, text, note, tags, annotations: live }];
    });
  });
}

/**
 * Adds a block to the index and takes others out. It comes into force for those articles only that have not changed
 * since they were read; the rest wait on.
 * @throws StoreError as `write` does
 */
export async function writeSearchBlock(
  db: OnRecordDatabase,
  requestId: string,
  { row, docs, replaces }: NewBlock,
): Promise<void> {
  await write(db, { requestId, tables: SEARCH_TABLES }, async () => {
    const now = await db.searchDocs.bulkGet(docs.map(({ articleId }) => articleId));
    const current = docs.filter(({ mark, blockId }, index) => {
      return now[index]?.mark === mark && now[index].blockId === blockId;
    });
    await db.searchDocs.bulkPut(current.map((doc) => ({ ...doc, blockId: row.id })));
    // Whatever else a block that goes was in force for is read again.
    await db.searchDocs.where("blockId").anyOf(replaces).modify({ blockId: "" });
    await db.searchBlocks.bulkDelete([...replaces]);
    if (current.length > 0) await db.searchBlocks.put(row);
  });
}

/**
 * Puts right what a damaged store or an update has left of the index: articles it does not know, and those in blocks
 * that are not there or of another format, wait to be read; articles and blocks that do not count are forgotten.
 * @throws StoreError as `write` does
 */
export async function repairSearchIndex(db: OnRecordDatabase, requestId: string): Promise<void> {
  const tables = ["articles", ...SEARCH_TABLES] as const;
  const faults = await read(db, tables, () => findFaults(db));
  if (faults.size === 0) return;
  await write(db, { requestId, tables }, async () => {
    const { unknown, doomed, strangers, oldBlockIds } = await findFaults(db);
    await db.searchBlocks.bulkDelete([...oldBlockIds]);
    await db.searchDocs.bulkDelete([...strangers]);
    await db.searchDocs.where("blockId").anyOf(doomed).modify({ blockId: "" });
    await db.searchDocs.bulkPut(unknown.map((articleId) => ({ articleId, blockId: "", mark: requestId })));
  });
}

async function findFaults(db: OnRecordDatabase) {
  const articleIds = new Set(await db.articles.toCollection().primaryKeys());
  const docIds = new Set(await db.searchDocs.toCollection().primaryKeys());
  const blockIds = await db.searchBlocks.toCollection().primaryKeys();
  const named = (await db.searchDocs.orderBy("blockId").uniqueKeys()) as string[];
  const oldBlockIds = blockIds.filter((id) => !id.startsWith(FORMAT_PREFIX) || !named.includes(id));
  const sound = new Set(["", ...blockIds]);
  for (const id of oldBlockIds) sound.delete(id);
  const unknown = [...articleIds].filter((id) => !docIds.has(id));
  const strangers = [...docIds].filter((id) => !articleIds.has(id));
  const doomed = named.filter((id) => !sound.has(id));
  const size = unknown.length + strangers.length + doomed.length + oldBlockIds.length;
  return { unknown, strangers, doomed, oldBlockIds, size };
}
