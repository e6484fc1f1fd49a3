import MiniSearch from "minisearch";

import { BLOCK_ARTICLES, findInBlock, type SearchBlock, startBlock } from "../../lib/collection/search-block";
import { readBlockArticle, type SearchedArticle } from "../../lib/collection/search-passages";
import { parseSearch } from "../../lib/collection/search-query";
import { makeWordReader } from "../../lib/collection/search-words";
import type { BenchArticle } from "./bench-articles";
import { type BenchRow, type BenchTable, leastCpu, memoryOf, quantile } from "./measure";
import { makeSearchedArticles } from "./synthetic-articles";

/** More than this the peer cannot index in a bench's time: at 20,000 it takes minutes and two gigabytes. */
const MOST_FOR_PEER = 1000;

/** Indexing and searching libraries of so many articles of ten kilobytes, made of these sentences. */
export function benchSearch(
  real: readonly BenchArticle[],
  sentences: readonly string[],
  sizes: readonly number[],
): readonly BenchTable[] {
  const typed = findQueries(real);
  const measured = sizes.map((size) => measureSize(size, sentences, typed));
  const rowsOf = (part: keyof (typeof measured)[number]) => measured.flatMap((rows) => rows[part]);
  const peer = "MiniSearch over the same words, all of them, as beginnings";
  return [
    { operation: "index articles", unit: "ms", peer, rows: rowsOf("build") },
    { operation: "memory of the index", unit: "MB", peer, rows: rowsOf("memory") },
    { operation: "find the articles, as every letter is typed", unit: "ms", peer, rows: rowsOf("find") },
  ];
}

/** What somebody types to find two words of a title, letter by letter. */
function findQueries(real: readonly BenchArticle[]): readonly string[] {
  return real.flatMap(({ article }) => {
    const words = article.title.split(/\s+/u).filter((word) => word.length > 3);
    const wanted = words.slice(0, 2).join(" ");
    return Array.from(wanted, (_, at) => wanted.slice(0, at + 1)).filter((part) => !part.endsWith(" "));
  });
}

function measureSize(
  size: number,
  sentences: readonly string[],
  typed: readonly string[],
): Readonly<Record<"build" | "memory" | "find", readonly BenchRow[]>> {
  const of = `${size} articles`;
  const withPeer = size <= MOST_FOR_PEER;
  // Made one after the other, so that no more of them stand in memory than in a browser.
  const make = () => makeSearchedArticles(size, sentences);
  const own = measureOnce(() => makeBlocks(make()));
  const peer = withPeer ? measureOnce(() => makePeer(make())) : undefined;
  const making = leastCpu(() => countAll(make()), 1);
  const times = typed.map((words) => ({
    ours: leastCpu(() => countFound(own.made, words), 3),
    peer: peer && leastCpu(() => peer.made.search(words, { combineWith: "AND", prefix: true }), 3),
  }));
  const at = (part: number): BenchRow => ({
    of: `${of}, p${part * 100}`,
    ours: quantile(
      times.map(({ ours }) => ours),
      part,
    ),
    peer:
      peer &&
      quantile(
        times.map((time) => time.peer ?? 0),
        part,
      ),
  });
  return {
    build: [{ of, ours: own.cpu - making, peer: peer && peer.cpu - making }],
    memory: [{ of, ours: own.megabytes, peer: peer?.megabytes, note: "as many on the disk as in memory" }],
    find: [at(0.5), at(0.95), at(1)],
  };
}

function measureOnce<Made>(make: () => Made) {
  const before = process.cpuUsage();
  const { made, megabytes } = memoryOf(make);
  const { user, system } = process.cpuUsage(before);
  return { made, megabytes, cpu: (user + system) / 1000 };
}

function countAll(articles: Iterable<SearchedArticle>): number {
  let count = 0;
  for (const { text } of articles) count += text.length;
  return count;
}

function makeBlocks(articles: Iterable<SearchedArticle>): readonly SearchBlock[] {
  const blocks: SearchBlock[] = [];
  let draft = startBlock();
  let reader = makeWordReader();
  let count = 0;
  for (const article of articles) {
    draft.add(readBlockArticle(article, reader));
    if (++count % BLOCK_ARTICLES !== 0) continue;
    blocks.push(draft.finish());
    draft = startBlock();
    reader = makeWordReader();
  }
  return count % BLOCK_ARTICLES === 0 ? blocks : [...blocks, draft.finish()];
}

function makePeer(articles: Iterable<SearchedArticle>): MiniSearch {
  const { findWords } = makeWordReader();
  const tokenize = (text: string) => findWords(text).map(({ forms }) => forms[0] ?? "");
  const processTerm = (term: string) => term;
  const peer = new MiniSearch({
    idField: "articleId",
    fields: ["title", "text", "note"],
    tokenize,
    processTerm,
  });
  for (const { articleId, titles, text, note } of articles)
    peer.add({ articleId, title: titles[0], text, note });
  return peer;
}

function countFound(blocks: readonly SearchBlock[], typed: string): number {
  const query = parseSearch(typed);
  let count = 0;
  for (const block of blocks) {
    for (const part of findInBlock(block, query).found) {
      for (let bits = part; bits !== 0; bits &= bits - 1) count++;
    }
  }
  return count;
}
