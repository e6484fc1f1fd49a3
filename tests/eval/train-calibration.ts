import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { type Calibration, loadCalibrationData, trainWithout } from "./calibration-data";

const FILE = fileURLToPath(new URL("../../lib/claims/trained-weights.ts", import.meta.url));

/**
 * `npx jiti tests/eval/train-calibration.ts --data <folder>`: trains the weights of the two logistic models on all of
 * the data and writes them as data, with what they were trained on.
 */
function train(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" } } });
  if (values.data === undefined) throw new Error("Name the data folder: --data <folder>.");
  const data = loadCalibrationData(values.data);
  const fitted = trainWithout(data, []);
  writeFileSync(FILE, fileOf(fitted, new Date().toISOString().slice(0, 10)));
  execFileSync("npx", ["prettier", "--write", FILE]);
}

function fileOf({ claim, match, examples, loss }: Calibration, day: string): string {
  return `import type { CalibrationWeights } from "./calibration-weights";

/**
 * Written by tests/eval/train-calibration.ts on ${day}; not to be edited. Logistic regressions with a ridge.
 * Claims: ${examples.claim} pairs of a text and one of its five nearest claims that it can take up where it stands, log loss
 * ${loss.claim.toFixed(3)}. They are the gold statements of the five seed documents, the document left out of the record, on the
 * shipped record and on one made of the gold without cue terms; every eighth statement of the train split of ArgKP,
 * counting half as much as these; and every third sentence of news pages that have nothing to do with the record,
 * counting three tenths. Matches: ${examples.match} pairs of a gold statement and a statement on either record, log loss
 * ${loss.match.toFixed(3)}; the probabilities of claims in them are of models that have not seen the document.
 * Pairs that bear on each other count more, by the factors that the script names; three pairs of nearly the same words
 * without a claim stand for what the seeds do not have.
 */
export const TRAINED: CalibrationWeights = ${JSON.stringify({ claim, match })};
`;
}

train(process.argv.slice(2));
