import { type IndexBlocks, NO_BLOCKS } from "../reading/index-blocks";
import type { IndexRow } from "./rows";

/** How many blocks each list of an index has. */
export type BlockCounts = Readonly<Record<string, number>>;

const LISTS = Object.keys(NO_BLOCKS) as readonly (keyof IndexBlocks)[];

const idOf = (list: string, at: number): string => `${list}:${String(at).padStart(5, "0")}`;

/** Counts the blocks of an index. */
export function countBlocks(blocks: IndexBlocks): BlockCounts {
  return Object.fromEntries(LISTS.map((list) => [list, blocks[list].length]));
}

/** The blocks of an index out of their rows; undefined if one is missing. */
export function gatherBlocks(stored: readonly IndexRow[], counts: BlockCounts): IndexBlocks | undefined {
  const byId = new Map(stored.map(({ id, content }) => [id, content]));
  const lists = LISTS.map((list) => [
    list,
    Array.from({ length: counts[list] ?? 0 }, (_, at) => byId.get(idOf(list, at))),
  ]);
  const isWhole = lists.every(([, blocks]) => !(blocks as readonly unknown[]).includes(undefined));
  return isWhole ? (Object.fromEntries(lists) as IndexBlocks) : undefined;
}

/** The rows to put and the ids of those to take away so that one index becomes the other; blocks that stay are the same. */
export function compareBlocks(
  before: IndexBlocks,
  after: IndexBlocks,
): { readonly put: readonly IndexRow[]; readonly removed: readonly string[] } {
  const put: IndexRow[] = [];
  const removed: string[] = [];
  for (const list of LISTS) {
    const [old, now] = [before[list], after[list]] as const;
    for (const [at, content] of now.entries()) {
      if (old[at] !== content) put.push({ id: idOf(list, at), content });
    }
    for (let at = now.length; at < old.length; at++) removed.push(idOf(list, at));
  }
  return { put, removed };
}
