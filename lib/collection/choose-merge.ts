import { BLOCK_ARTICLES } from "./search-block";

/** A block with how many articles it has words of, and of how many these are in force. */
export interface BlockUse {
  readonly id: string;
  readonly articles: number;
  readonly current: number;
}

/** Blocks in force for fewer articles than this are small. */
const SMALL_BLOCK = BLOCK_ARTICLES / 2;

/** That many small blocks are worth being made one: every saved article makes a block of its own. */
const MANY_SMALL_BLOCKS = 8;

/**
 * The blocks to make one of, the smallest first: many small ones, or one that has mostly words that are out of date. None
 * if all is well. Together they are in force for no more than fit one block.
 */
export function chooseMerge(blocks: readonly BlockUse[]): readonly string[] {
  const stale = blocks.find(({ articles, current }) => current < articles / 2);
  const small = blocks
    .filter(({ current }) => current <= SMALL_BLOCK)
    .toSorted((one, other) => one.current - other.current);
  if (small.length < MANY_SMALL_BLOCKS) return stale === undefined ? [] : [stale.id];
  let room = BLOCK_ARTICLES;
  return small.filter(({ current }) => (room -= current) >= 0).map(({ id }) => id);
}
