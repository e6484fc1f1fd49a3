import { deserialize, serialize } from "node:v8";

import type { Attribution } from "../../lib/domain/attribution";
import type { CorpusRows } from "../../lib/domain/corpus";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { NO_BLOCKS } from "../../lib/reading/index-blocks";
import { joinIndex } from "../../lib/reading/join-index";
import type { JoinedIndex } from "../../lib/reading/joined-index";
import { makePageReader } from "../../lib/reading/page-reader";
import { openStatements } from "../../lib/reading/prior-index";
import { findPriorStatements } from "../../lib/reading/prior-statements";
import { readArticle } from "../../lib/reading/read-article";
import { updateIndex } from "../../lib/reading/update-index";
import type { BenchArticle } from "./bench-articles";
import { type BenchRow, type BenchTable, leastCpu, memoryOf, quantile } from "./measure";
import { SEARCH_PEERS, type SearchPeer } from "./peer-search";
import { makeStatements } from "./synthetic-statements";

type Question = Readonly<{
  attribution: Attribution;
  attributionIndex: number;
  text: string;
  documentUrls: [];
}>;

/** Queries put to the largest corpora; MiniSearch takes a second each there. */
const MOST_QUERIES = 25;

/** Making, keeping, loading and asking corpora of the given numbers of statements; the first is the shipped one. */
export function benchQueries(
  shipped: CorpusRows,
  articles: readonly BenchArticle[],
  sizes: readonly number[],
): readonly BenchTable[] {
  const questions = questionsOf(shipped, articles);
  const measured = sizes.map((size, at) =>
    measureSize(at === 0 ? shipped : makeStatements(size, shipped), questions),
  );
  const table = (operation: string, unit: BenchTable["unit"], part: keyof Measured): BenchTable => ({
    operation,
    unit,
    peer: "the one each line names, with its default settings",
    rows: measured.flatMap((rows) => rows[part]),
  });
  return [
    table("make the index of statements", "ms", "make"),
    table("the index of statements as it is stored", "MB", "stored"),
    table("load the index as it was stored", "ms", "load"),
    table("memory of the loaded index, without rows", "MB", "memory"),
    table("ask for one attribution", "ms", "ask"),
  ];
}

type Measured = Readonly<Record<"make" | "stored" | "load" | "memory" | "ask", readonly BenchRow[]>>;

function questionsOf(rows: CorpusRows, articles: readonly BenchArticle[]): readonly Question[] {
  const corpus = compileCorpus(rows, 1);
  const all = articles.flatMap(({ article }) =>
    readArticle(article, corpus).attributions.map((attribution, attributionIndex): Question => ({
      attribution,
      attributionIndex,
      text: article.text,
      documentUrls: [],
    })),
  );
  const step = Math.max(1, Math.ceil(all.length / MOST_QUERIES));
  return all.filter((_, at) => at % step === 0);
}

function measureSize(rows: CorpusRows, questions: readonly Question[]): Measured {
  const of = `${rows.statements.length} statements`;
  const attempts = rows.statements.length > 50_000 ? 1 : 3;
  const own = measureOwn(rows, questions, attempts);
  const peers = SEARCH_PEERS.map((peer) => ({
    name: peer.name,
    ...measurePeer(peer, rows, questions, attempts),
  }));
  const beside = (part: "make" | "stored" | "load" | "memory"): readonly BenchRow[] =>
    peers.map((peer) => ({ of: `${of}, ${peer.name}`, ours: own[part], peer: peer[part] }));
  const asking = [0.5, 0.95].flatMap((part) =>
    peers.map((peer): BenchRow => ({
      of: `${of}, p${part * 100}, ${peer.name}`,
      ours: quantile(own.ask, part),
      peer: quantile(peer.ask, part),
    })),
  );
  return {
    make: beside("make"),
    stored: beside("stored"),
    load: beside("load"),
    memory: beside("memory"),
    ask: asking,
  };
}

type Taken = Readonly<Record<"make" | "stored" | "load" | "memory", number> & { ask: readonly number[] }>;

/** Kept as the browser keeps it, by structured cloning. What all attributions of a page share is read of it beforehand. */
function measureOwn(rows: CorpusRows, questions: readonly Question[], attempts: number): Taken {
  const make = leastCpu(() => joinIndex(updateIndex(NO_BLOCKS, rows)), attempts);
  const stored = serialize(joinIndex(updateIndex(NO_BLOCKS, rows)));
  const load = () => openStatements(deserialize(stored) as JoinedIndex);
  const { made, megabytes } = memoryOf(load);
  const ask = questions.map((question) => {
    const page = makePageReader(question, made);
    page.words();
    return leastCpu(() => findPriorStatements(question, made, { page }), attempts);
  });
  return { make, stored: stored.byteLength / 1e6, load: leastCpu(load, attempts), memory: megabytes, ask };
}

function measurePeer(
  { compile, load }: SearchPeer,
  rows: CorpusRows,
  questions: readonly Question[],
  attempts: number,
): Taken {
  const make = leastCpu(() => compile(rows), attempts);
  const saved = compile(rows).save();
  const { made, megabytes } = memoryOf(() => load(saved));
  const ask = questions.map(({ attribution }) => leastCpu(() => made.search(attribution.text), attempts));
  return {
    make,
    stored: Buffer.byteLength(saved) / 1e6,
    load: leastCpu(() => load(saved), attempts),
    memory: megabytes,
    ask,
  };
}
