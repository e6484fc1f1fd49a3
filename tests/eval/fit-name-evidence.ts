import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { compileFigures } from "../../lib/figures/alias-index";
import { findLikeNames } from "../../lib/figures/get-named-figure";
import type { NameEvidence } from "../../lib/figures/name-evidence";
import { emptyMemo } from "../../lib/figures/unit-matches";
import { partOf, readJsonLines } from "./data-files";
import { fitLogistic, type Example } from "./fit-logistic";
import { divideNames, makePerson, type VariantRow } from "./measure-names";

/** Candidates with less than this of rare parts in common tell nothing about the border. */
const LEAST_RARITY = 0.6;

/** Every like name of every name asked for, with one name a figure stored and with half of the variants. */
function collectExamples(folder: string): readonly Example<keyof NameEvidence>[] {
  const files = readdirSync(folder).filter((file) => /^variants\..+\.jsonl$/.test(file));
  const rows = files.flatMap((file) => readJsonLines(join(folder, file)) as readonly VariantRow[]);
  const strangers = readJsonLines(join(folder, "distractors.jsonl")) as readonly VariantRow[];
  return [false, true].flatMap((half) => {
    const parts = rows.map((row) => ({ id: row.id, ...divideNames(row, half) }));
    const index = compileFigures(parts.map(({ id, stored }) => makePerson(id, stored)));
    const memo = emptyMemo(index);
    const asked = [
      ...parts.flatMap(({ id, asked }) => asked.map((text) => ({ id, text }))),
      ...strangers.map(({ canonical }) => ({ id: undefined, text: canonical })),
    ];
    return asked.flatMap(({ id, text }) => {
      const best = new Map<string, Example<keyof NameEvidence>>();
      for (const { figureId, score } of findLikeNames(text, index, memo)) {
        const isTrue = figureId === id;
        if (!isTrue && score.evidence.rarity < LEAST_RARITY) continue;
        const known = best.get(figureId);
        if (known === undefined || known.weight < score.probability) {
          best.set(figureId, { values: score.evidence, isTrue, weight: score.probability });
        }
      }
      return [...best.values()].map((example) => ({ ...example, weight: 1 }));
    });
  });
}

const data = process.argv[2] ?? process.env["ON_RECORD_DATA"];
if (data === undefined) throw new Error("Name the data folder.");
const examples = collectExamples(partOf(resolve(data), "names"));
process.stdout.write(`${JSON.stringify(fitLogistic(examples), undefined, 2)}\n`);
