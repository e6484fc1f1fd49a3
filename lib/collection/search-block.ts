import type { ArticleId } from "../domain/ids";
import { type Entries, readEntries, seekEntries, writeEntries } from "./block-entries";
import { hashPair, hashWord, makePairFilter, mayHavePair, type PairFilter } from "./pair-filter";
import type { QueryWord, SearchQuery } from "./search-query";
import type { IndexedWords } from "./search-words";

/**
 * The words of up to {@link BLOCK_ARTICLES} articles, never changed once made. An article's number is its place in
 * `articleIds`.
 */
export interface SearchBlock extends Entries {
  readonly articleIds: readonly ArticleId[];
  /** The filters of all articles, one behind the other, and where each ends. */
  readonly pairs: Uint8Array;
  readonly pairEnds: Uint32Array;
}

/** One article to put into a block: its words, those of its title once more by themselves, and its pairs of words. */
export interface BlockArticle extends IndexedWords {
  readonly articleId: ArticleId;
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
  const filters: PairFilter[] = [];
  return {
    add: ({ articleId, forms, titleForms, pairs }) => {
      const article = articleIds.push(articleId) - 1;
      filters.push(makePairFilter(pairs));
      for (const form of forms) addPlace(places, form, article);
      for (const form of titleForms) addPlace(places, TITLE + form, article);
    },
    finish: () => ({ articleIds, ...writeEntries(places), ...joinFilters(filters) }),
  };
}

/** One block of what is still wanted of several; there may be {@link BLOCK_ARTICLES} of these. */
export function mergeBlocks(
  blocks: readonly SearchBlock[],
  isWanted: (block: SearchBlock, article: number) => boolean,
): SearchBlock {
  const places = new Map<string, number[]>();
  const articleIds: ArticleId[] = [];
  const filters: PairFilter[] = [];
  for (const block of blocks) {
    const numbers = block.articleIds.map((articleId, article) => {
      if (!isWanted(block, article)) return undefined;
      filters.push(filterOf(block, article));
      return articleIds.push(articleId) - 1;
    });
    for (const [word, articles] of readEntries(block)) {
      for (const article of articles) {
        const number = numbers[article];
        if (number !== undefined) addPlace(places, word, number);
      }
    }
  }
  return { articleIds, ...writeEntries(places), ...joinFilters(filters) };
}

function joinFilters(filters: readonly PairFilter[]): Pick<SearchBlock, "pairs" | "pairEnds"> {
  const pairEnds = new Uint32Array(filters.length);
  let end = 0;
  for (const [article, filter] of filters.entries()) pairEnds[article] = end += filter.length;
  const pairs = new Uint8Array(end);
  for (const [article, filter] of filters.entries()) pairs.set(filter, pairEnds[article]! - filter.length);
  return { pairs, pairEnds };
}

function filterOf({ pairs, pairEnds }: SearchBlock, article: number): PairFilter {
  return pairs.subarray(article === 0 ? 0 : pairEnds[article - 1], pairEnds[article]);
}

function addPlace(places: Map<string, number[]>, term: string, article: number): void {
  const known = places.get(term);
  if (known) known.push(article);
  else places.set(term, [article]);
}

/**
 * The articles of a block that have all words of a query; `inTitle` those that have all in their title. Where the query
 * has phrases most articles that do not have them are left out too, not all: only their texts tell.
 */
export function findInBlock(
  block: SearchBlock,
  query: SearchQuery,
): { readonly found: ArticleBits; readonly inTitle: ArticleBits } {
  const words = query.phrases.flat();
  const found = findAll(block, words, "");
  const inTitle = findAll(block, words, TITLE);
  const pairs = query.phrases.flatMap(findPairs);
  if (pairs.length > 0) {
    for (const article of block.articleIds.keys()) {
      if (!hasArticle(found, article)) continue;
      const filter = filterOf(block, article);
      if (pairs.every((some) => some.some((pair) => mayHavePair(filter, pair)))) continue;
      const others = ~(1 << (article & 31));
      found[article >> 5]! &= others;
      inTitle[article >> 5]! &= others;
    }
  }
  return { found, inTitle };
}

/** The pairs of words in a row that a phrase has, each with its spellings; a word that is still typed is in none. */
function findPairs(phrase: readonly QueryWord[]): readonly (readonly number[])[] {
  return phrase.slice(1).flatMap((second, at) => {
    const first = phrase[at];
    if (first === undefined || first.isPrefix || second.isPrefix) return [];
    const seconds = second.spellings.map(hashWord);
    return [first.spellings.flatMap((spelling) => seconds.map((each) => hashPair(hashWord(spelling), each)))];
  });
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
