import type { Attribution } from "../../lib/domain/attribution";
import type { CorpusRows } from "../../lib/domain/corpus";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { compileStatements, findPriorStatements } from "../../lib/reading/prior-statements";
import { readArticle } from "../../lib/reading/read-article";
import type { BenchArticle } from "./bench-articles";
import { type BenchRow, type BenchTable, leastCpu, memoryOf, quantile } from "./measure";
import { compilePeer } from "./peer-search";
import { makeStatements } from "./synthetic-statements";

type Question = Readonly<{
  attribution: Attribution;
  attributionIndex: number;
  text: string;
  documentUrls: [];
}>;

/** Queries put to the largest corpora; MiniSearch takes a second each there. */
const MOST_QUERIES = 25;

/** Compiling and asking corpora of the given numbers of statements; the first is the shipped one, whatever its number. */
export function benchQueries(
  shipped: CorpusRows,
  articles: readonly BenchArticle[],
  sizes: readonly number[],
): readonly BenchTable[] {
  const questions = questionsOf(shipped, articles);
  const measured = sizes.map((size, at) =>
    measureSize(at === 0 ? shipped : makeStatements(size, shipped), questions),
  );
  const rowsOf = (part: keyof (typeof measured)[number]) => measured.flatMap((rows) => rows[part]);
  const peer = "MiniSearch with its default settings";
  return [
    { operation: "compile statements", unit: "ms", peer, rows: rowsOf("compile") },
    {
      operation: "memory of compiled statements, without their rows",
      unit: "MB",
      peer,
      rows: rowsOf("memory"),
    },
    { operation: "ask for one attribution", unit: "ms", peer, rows: rowsOf("ask") },
  ];
}

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

function measureSize(
  rows: CorpusRows,
  questions: readonly Question[],
): Readonly<Record<"compile" | "memory" | "ask", readonly BenchRow[]>> {
  const of = `${rows.statements.length} statements`;
  const attempts = rows.statements.length > 50_000 ? 1 : 3;
  const own = memoryOf(() => compileStatements(rows));
  const peer = memoryOf(() => compilePeer(rows));
  const times = questions.map((question) => ({
    ours: leastCpu(() => findPriorStatements(question, own.made), attempts),
    peer: leastCpu(() => peer.made.search(question.attribution.text), attempts),
  }));
  const at = (part: number): BenchRow => ({
    of: `${of}, p${part * 100}`,
    ours: quantile(
      times.map((time) => time.ours),
      part,
    ),
    peer: quantile(
      times.map((time) => time.peer),
      part,
    ),
  });
  return {
    compile: [
      {
        of,
        ours: leastCpu(() => compileStatements(rows), attempts),
        peer: leastCpu(() => compilePeer(rows), attempts),
      },
    ],
    memory: [{ of, ours: own.megabytes, peer: peer.megabytes }],
    ask: [at(0.5), at(0.95)],
  };
}
