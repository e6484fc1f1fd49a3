import { writeFileSync } from "node:fs";
import { extname } from "node:path";

import { partOf } from "../data-files";
import { measureClaims, type RetrievalRun, toTrecRun } from "../measure-claims";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/**
 * Which claim or statement a text takes up, on retrieval sets in BEIR form. `run` is the file of a TREC run; where
 * several sets or splits are measured, each gets its own, with its name before the ending: `out.<set>.<split>.txt`.
 */
export const measureClaimsTask: Task = ({ data, split, run }) => {
  const runs = measureClaims(partOf(data, "claims"), split);
  if (run !== undefined) writeRuns(run, runs);
  const sets = runs.map(({ scores }) => scores);
  return {
    text: printRows(sets.map(({ withNeighbours: _withNeighbours, ...scores }) => scores)),
    value: { sets },
  };
};

function writeRuns(file: string, runs: readonly RetrievalRun[]): void {
  for (const { scores, ranked } of runs) {
    writeFileSync(runs.length === 1 ? file : nameFor(file, scores), toTrecRun(ranked));
  }
}

function nameFor(file: string, { set, split }: RetrievalRun["scores"]): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}.${set.replaceAll(" ", "-")}.${split}${ending}`;
}
