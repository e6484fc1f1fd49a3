import { chooseMerge } from "../collection/choose-merge";
import { type ArticleBits, findInBlock, mergeBlocks, type SearchBlock } from "../collection/search-block";
import type { SearchQuery } from "../collection/search-query";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import type { SearchBlockRow, SearchDocRow } from "../store/rows";
import {
  findSearchDocs,
  type LoadedBlock,
  makeSearchBlockRow,
  readSearchBlocks,
  readSearchState,
  writeSearchBlock,
} from "../store/search-repository";
import { newId } from "./new-id";

/** Where an article's words stand: its block and its number there. */
export interface Place {
  readonly blockId: string;
  readonly number: number;
}

/** What is found in each block, by the block's id. */
export type FoundBits = ReadonlyMap<string, { readonly found: ArticleBits; readonly inTitle: ArticleBits }>;

/** The index as this page has it in memory. */
export interface SearchIndex {
  /** Brings it up to what the store has, other pages' work included; gives the articles that wait to be read. */
  readonly refresh: () => Promise<readonly ArticleId[]>;
  /** Where an article’s words as they now are stand, as of the last refresh. */
  readonly placeOf: (id: ArticleId) => Place | undefined;
  readonly find: (query: SearchQuery) => FoundBits;
  /** Puts a block made of these articles into the store. */
  readonly add: (block: SearchBlock, docs: readonly SearchDocRow[]) => Promise<void>;
  /** Makes one of blocks that are small or mostly out of date; false if there is nothing to do. */
  readonly tidy: () => Promise<boolean>;
}

/** An index that reads its blocks with the first refresh: some two kilobytes an article of ten. */
export function makeSearchIndex(db: OnRecordDatabase): SearchIndex {
  let blocks: ReadonlyMap<string, LoadedBlock> = new Map();
  let places: ReadonlyMap<ArticleId, Place> = new Map();
  return {
    refresh: async () => {
      const { blockIds, waiting } = await readSearchState(db);
      const missing = blockIds.filter((id) => !blocks.has(id));
      if (missing.length > 0 || blockIds.length < blocks.size) {
        const kept = blockIds.flatMap((id) => blocks.get(id) ?? []);
        // New ones last: an article that an older block still claims has moved to them.
        const loaded = [...kept, ...(await readSearchBlocks(db, missing))];
        blocks = new Map(loaded.map((block) => [block.row.id, block]));
        places = findPlaces(loaded);
      }
      return waiting;
    },
    placeOf: (id) => places.get(id),
    find: (query) => new Map([...blocks.values()].map(({ row }) => [row.id, findInBlock(row, query)])),
    add: async (block, docs) => {
      await writeSearchBlock(db, newId(), { row: makeSearchBlockRow(newId(), block), docs, replaces: [] });
    },
    tidy: async () => {
      const current = countPlaces(places);
      const uses = [...blocks.values()].map(({ row }) => ({
        id: row.id,
        articles: row.articleIds.length,
        current: current.get(row.id) ?? 0,
      }));
      const replaces = chooseMerge(uses);
      if (replaces.length === 0) return false;
      await mergeInStore(db, { rows: replaces.flatMap((id) => blocks.get(id)?.row ?? []), places });
      return true;
    },
  };
}

function findPlaces(blocks: readonly LoadedBlock[]): ReadonlyMap<ArticleId, Place> {
  const places = new Map<ArticleId, Place>();
  for (const { row, current } of blocks) {
    for (const [number, articleId] of row.articleIds.entries()) {
      if (current.has(articleId)) places.set(articleId, { blockId: row.id, number });
    }
  }
  return places;
}

function countPlaces(places: ReadonlyMap<ArticleId, Place>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { blockId } of places.values()) counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
  return counts;
}

async function mergeInStore(
  db: OnRecordDatabase,
  { rows, places }: { rows: readonly SearchBlockRow[]; places: ReadonlyMap<ArticleId, Place> },
): Promise<void> {
  const ids = new Map<SearchBlock, string>(rows.map((row) => [row, row.id]));
  const block = mergeBlocks(rows, (from, number) => {
    const place = places.get(from.articleIds[number]!);
    return place !== undefined && place.blockId === ids.get(from) && place.number === number;
  });
  const replaces = [...ids.values()];
  const docs = (await findSearchDocs(db, block.articleIds)).filter(({ blockId }) =>
    replaces.includes(blockId),
  );
  await writeSearchBlock(db, newId(), { row: makeSearchBlockRow(newId(), block), docs, replaces });
}
