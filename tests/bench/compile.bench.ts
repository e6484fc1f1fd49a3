import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { CorpusRows } from "../../lib/domain/corpus";
import { compileFigures } from "../../lib/figures/alias-index";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { compileStatements } from "../../lib/reading/prior-statements";
import { bundleScript } from "../run/bundle-script";
import { type BenchTable, leastCpu } from "./measure";
import { compilePeer } from "./peer-search";

const COLD_RUNS = 9;
const WARM_RUNS = 40;

/** Making the shipped corpus ready: as at every wake of the worker, when no code has run before, and again later. */
export async function benchCompile(rows: CorpusRows): Promise<BenchTable> {
  const cold = await compileCold();
  const least = (part: keyof ColdTimes) => Math.min(...cold.map((times) => times[part]));
  return {
    operation: `compile the shipped corpus: ${rows.figures.length} figures, ${rows.statements.length} statements`,
    unit: "ms",
    peer: "MiniSearch indexes its statements",
    rows: [
      { of: "cold: the whole", ours: least("ours"), peer: least("peer") },
      {
        of: "warm: the whole",
        ours: leastCpu(() => compileCorpus(rows, 1), WARM_RUNS),
        peer: leastCpu(() => compilePeer(rows), WARM_RUNS),
      },
      { of: "warm: its figures", ours: leastCpu(() => compileFigures(rows.figures), WARM_RUNS) },
      { of: "warm: its statements", ours: leastCpu(() => compileStatements(rows), WARM_RUNS) },
    ],
  };
}

/** What compile-cold.ts prints. */
export type ColdTimes = Readonly<{ ours: number; peer: number }>;

async function compileCold(): Promise<readonly ColdTimes[]> {
  const { file, remove } = await bundleScript(fileURLToPath(new URL("compile-cold.ts", import.meta.url)));
  try {
    return Array.from({ length: COLD_RUNS }, () => {
      return JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" })) as ColdTimes;
    });
  } finally {
    remove();
  }
}
