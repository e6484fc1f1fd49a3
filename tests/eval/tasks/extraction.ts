import { writeFileSync } from "node:fs";

import { partOf } from "../data-files";
import { readManifest } from "../extraction-data";
import { printRows } from "../print-rows";
import { type ProbedRow, probePages } from "../probe-pages";
import { type ScoredPage, scoreRow, type SetScores, sumUp } from "../sum-extraction";
import type { Task } from "../task";

/**
 * The article read off stored pages in a real browser, per set and over all, beside Readability alone in the same run.
 * `run` is a file that gets one line of JSON a page: what was found and what it scores.
 */
export const measureExtractionTask: Task = async ({ data, split, run }) => {
  const folder = partOf(data, "extraction");
  const probed = await probePages(folder, readManifest(folder, split));
  const pages = probed.map(scoreRow);
  if (run !== undefined) writePages(run, probed, pages);
  const product = sumUp(pages, "product");
  const readability = sumUp(pages, "readability");
  const faults = faultsOf(pages);
  return {
    text: [
      printRows(product.map(rowOf)),
      printRows(product.map(fieldsOf)),
      `Readability alone:\n${printRows(readability.map((scores) => ({ ...rowOf(scores), ...peerFieldsOf(scores) })))}`,
      ...faults.map(({ id, fault }) => `${id}: ${fault}`),
    ].join("\n\n"),
    value: { product, readability, faults },
  };
};

/** Pages without an article and pages that reading changed. */
function faultsOf(pages: readonly ScoredPage[]): readonly Readonly<{ id: string; fault: string }>[] {
  return pages.flatMap(({ id, failure, isUnchanged }) => [
    ...(failure === undefined ? [] : [{ id, fault: failure }]),
    ...(isUnchanged ? [] : [{ id, fault: "the page was changed" }]),
  ]);
}

function rowOf(scores: SetScores) {
  const { set, pages, means, bodyF1 } = scores;
  const whole = (value: number | null) => (value === null ? "" : Math.round(value));
  return {
    set,
    pages,
    F1: cell(bodyF1),
    P: cell(means.bodyPrecision),
    R: cell(means.bodyRecall),
    "below .5": means.bodyBelowHalf ?? "",
    "p50 ms": whole(scores.p50Ms),
    "p95 ms": whole(scores.p95Ms),
    "p50 of thread": whole(scores.p50ProcessorMs),
    "p95 of thread": whole(scores.p95ProcessorMs),
  };
}

function fieldsOf({ set, means }: SetScores) {
  return {
    set,
    ...peerFieldsOf({ means }),
    "day ±1": cell(means.dayNear),
    outlet: cell(means.outlet),
    language: cell(means.language),
    canonical: cell(means.canonical),
    gate: cell(means.gateRecall),
    "gate false": cell(means.gateFalse),
  };
}

function peerFieldsOf({ means }: Pick<SetScores, "means">) {
  return {
    title: cell(means.titleExact),
    "but case": cell(means.titleSame),
    "title .8": cell(means.titleClose),
    "byline all": cell(means.bylineAll),
    any: cell(means.bylineAny),
    day: cell(means.day),
  };
}

function cell(value: number | null): string {
  return value === null ? "" : value.toFixed(3);
}

function writePages(file: string, probed: readonly ProbedRow[], pages: readonly ScoredPage[]): void {
  const lines = probed.map(({ page }, index) => {
    const { product: { article, body } = { body: "" }, readability } = page ?? {};
    return JSON.stringify({
      ...pages[index],
      found: { ...article, body, text: undefined, blocks: undefined, readability },
    });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
}
