import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { table } from "../eval/print-rows";
import { benchAnchoring } from "./anchoring.bench";
import { readBenchArticles } from "./bench-articles";
import { readShippedCorpus } from "./bench-corpus";
import { benchCompile } from "./compile.bench";
import { benchExchange } from "./exchange.bench";
import { benchMatching } from "./matching.bench";
import type { BenchTable } from "./measure";
import { benchMentions } from "./mentions.bench";
import { benchQueries } from "./query.bench";
import { benchSearch } from "./search.bench";
import { benchStore } from "./store.bench";
import { readSentences } from "./synthetic-articles";

const WAKE_SIZES = [
  { statements: 10_000, figures: 1000 },
  { statements: 100_000, figures: 10_000 },
];

/**
 * Prints what each operation takes beside a peer, measured in the same run: the ratios can be compared between
 * machines, the numbers cannot. `--quick` leaves the largest corpora out; `--data`, or ON_RECORD_DATA, names the data
 * folder, and without it the articles are made of the corpus. `--browser` also reads large pages with the build in
 * Chromium, draws notes in one, opens its library, and matches an article in its worker.
 */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      quick: { type: "boolean", default: false },
      browser: { type: "boolean", default: false },
    },
  });
  const data = values.data ?? process.env["ON_RECORD_DATA"];
  if (data !== undefined && !existsSync(data)) throw new Error(`There is no folder ${data}.`);
  const corpus = readShippedCorpus();
  const articles = readBenchArticles(corpus, data);
  const small = corpus.statements.length;
  print([await benchCompile(corpus)]);
  print(benchMatching(corpus, articles));
  print(benchMentions(corpus, values.quick ? [57, 1000] : [57, 1000, 10_000], data));
  print([await benchStore(corpus)]);
  print([await benchExchange(corpus, values.quick ? [1000] : [1000, 20_000])]);
  print(benchSearch(articles, readSentences(articles, data), values.quick ? [1000] : [1000, 20_000]));
  print(benchAnchoring(readSentences(articles, data)));
  print(benchQueries(corpus, articles, values.quick ? [small, 10_000] : [small, 10_000, 100_000]));
  if (values.browser) {
    const { benchPages } = await import("./page.bench");
    const { benchDrawing } = await import("./drawing.bench");
    const { benchLibrary } = await import("./library.bench");
    const { benchWake } = await import("./wake.bench");
    print(await benchPages(values.quick ? [10_000] : [10_000, 90_000]));
    print(await benchDrawing([100, 600]));
    print(await benchLibrary(values.quick ? [1000] : [1000, 20_000]));
    print(await benchWake(values.quick ? WAKE_SIZES.slice(0, 1) : WAKE_SIZES));
  }
}

function print(tables: readonly BenchTable[]): void {
  for (const { operation, unit, peer, rows } of tables) {
    const head = ["", `ours, ${unit}`, `peer, ${unit}`, "peer / ours", ""];
    const lines = rows.map(({ of, ours, peer, note = "" }) => [
      of,
      digits(ours),
      peer === undefined ? "" : digits(peer),
      peer === undefined ? "" : digits(peer / ours),
      note,
    ]);
    process.stdout.write(`\n${operation}\npeer: ${peer}\n${table(head, lines)}\n`);
  }
}

/** Three digits that count. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
