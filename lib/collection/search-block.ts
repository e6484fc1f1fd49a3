import type { ArticleId } from "../domain/ids";
import { type Entries, readEntries, seekEntries, writeEntries } from "./block-entries";
import type { QueryWord, SearchQuery } from "./search-query";

/**
 * The words of up to {@link BLOCK_ARTICLES} articles, never changed once made. An article's number is its place in
 * `articleIds`.
 */
export interface SearchBlock extends Entries {
  readonly articleIds: readonly ArticleId[];
}

/** One article to put into a block: its words as folded forms; those of its title once more by themselves. */
export interface BlockArticle {
  readonly articleId: ArticleId;
  readonly forms: ReadonlySet<string>;
  readonly titleForms: ReadonlySet<string>;
}

/** A set of a block's articles: the bit of an article's number. */
export type ArticleBits = Uint32Array;

/** Most articles in a block: a number of one fits a byte, and rewriting a block stays a matter of milliseconds. */
export const BLOCK_ARTICLES = 256;

/** Stands before the form of a title's word; no form begins with it. */
const TITLE = "\u0001";

/** A block in the making. */
export interface BlockDraft {
  /** Adds an article; no more than {@link BLOCK_ARTICLES}, each once. */
  readonly add: (article: BlockArticle) => void;
  readonly finish: () => SearchBlock;
}

/** Starts a block. Adding is most of the work, so that it can be done an article at a time. */
export function startBlock(): BlockDraft {
  const places = new Map<string, number[]>();
  const articleIds: ArticleId[] = [];
  return {
    add: ({ articleId, forms, titleForms }) => {
      const article = articleIds.push(articleId) - 1;
      for (const form of forms) addPlace(places, form, article);
      for (const form of titleForms) addPlace(places, TITLE + form, article);
    },
    finish: () => ({ articleIds, ...writeEntries(places) }),
  };
}

/** One block of what is still wanted of several; there may be {@link BLOCK_ARTICLES} of these. */
export function mergeBlocks(
  blocks: readonly SearchBlock[],
  isWanted: (block: SearchBlock, article: number) => boolean,
): SearchBlock {
  const places = new Map<string, number[]>();
  const articleIds: ArticleId[] = [];
  for (const block of blocks) {
    const numbers = block.articleIds.map((articleId, article) =>
      isWanted(block, article) ? articleIds.push(articleId) - 1 : undefined,
    );
    for (const [word, articles] of readEntries(block)) {
      for (const article of articles) {
        const number = numbers[article];
        if (number !== undefined) addPlace(places, word, number);
      }
    }
  }
  return { articleIds, ...writeEntries(places) };
}

function addPlace(places: Map<string, number[]>, term: string, article: number): void {
  const known = places.get(term);
  if (known) known.push(article);
  else places.set(term, [article]);
}

/** The articles of a block that have all words of a query, in a row or not; `inTitle` those that have all in their title. */
export function findInBlock(
  block: SearchBlock,
  query: SearchQuery,
): { readonly found: ArticleBits; readonly inTitle: ArticleBits } {
  const words = query.phrases.flat();
  return { found: findAll(block, words, ""), inTitle: findAll(block, words, TITLE) };
}

/** Whether an article is in the set. */
export function hasArticle(bits: ArticleBits, article: number): boolean {
  return ((bits[article >> 5] ?? 0) & (1 << (article & 31))) !== 0;
}

function findAll(block: SearchBlock, words: readonly QueryWord[], before: string): ArticleBits {
  const all = new Uint32Array(BLOCK_ARTICLES / 32).fill(words.length > 0 ? -1 : 0);
  const some = new Uint32Array(all.length);
  for (const word of words) {
    some.fill(0);
    for (const spelling of word.spellings) seekEntries(block, before + spelling, word.isPrefix, some);
    let left = 0;
    for (let at = 0; at < all.length; at++) left |= all[at]! &= some[at]!;
    if (left === 0) break;
  }
  return all;
}
