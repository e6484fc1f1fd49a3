import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { buildExtension } from "../run/build";
import { measureAttribution } from "./measure-attribution";
import { measureClaims } from "./measure-claims";
import type { MentionScore } from "./measure-mentions";
import { measureMentions } from "./measure-mentions";
import { measureRelated } from "./measure-related";
import { measureSeeds } from "./measure-seeds";
import { printSeedScores, summariseSeeds, table } from "./print-seeds";

/** What a task gives: a text for people and a value for machines. */
type Outcome = Readonly<{ text: string; value: unknown }>;

const tasks: Readonly<Record<string, (data: string) => Promise<Outcome> | Outcome>> = {
  seeds: async (data) => {
    await buildExtension();
    const scores = await measureSeeds(data);
    return { text: printSeedScores(scores), value: summariseSeeds(scores) };
  },
  mentions: (data) => {
    const reports = measureMentions(folderIn(data, "names"));
    const rows = reports.flatMap(({ file, persons, organisations }) => [
      { file, of: "persons", ...withoutErrors(persons) },
      { file, of: "organisations", ...withoutErrors(organisations) },
    ]);
    const errors = reports.flatMap((report) => report.persons.errors);
    return { text: [printRows(rows), ...errors].join("\n"), value: { files: reports } };
  },
  attribution: (data) => {
    const report = measureAttribution(data);
    const { at50, at80, direct, sure, speaker, recallByForm, negativesHit, faults } = report;
    const rows = [
      { score: "content, overlap .5", ...at50 },
      { score: "content, overlap .8", ...at80 },
      { score: "direct quotations, .5", ...direct },
    ];
    const forms = Object.entries(recallByForm).map(([form, recall]) => `${form} ${recall}`);
    const lines = [
      printRows(rows),
      `shown without a mark: precision ${sure.precision.toFixed(3)} of ${sure.found}`,
      `speaker right: ${speaker.right} of ${speaker.of}`,
      `recall by form: ${forms.join(" · ")}`,
      `negatives taken for statements: ${negativesHit}`,
      ...faults,
    ];
    return { text: lines.join("\n"), value: report };
  },
  related: (data) => {
    const { rows: _rows, ...scores } = measureRelated(resolve(data, "../seeds"), join(data, "statements"));
    const row = ([of, counts]: readonly [string, typeof scores.all]) => ({
      of,
      firstRight: `${counts.firstRight}/${counts.eligible}`,
      related: `${counts.related.right}/${counts.related.shown}`,
      possible: `${counts.possible.right}/${counts.possible.shown}`,
      falseAlarms: `${counts.falseAlarms}/${counts.withoutClaim}`,
      wrongOrder: counts.wrongOrder,
    });
    const rows = [...Object.entries(scores.byDocument), ["all", scores.all] as const].map(row);
    return { text: printRows(rows), value: scores };
  },
  claims: (data) => {
    const scores = measureClaims(folderIn(data, "claims"));
    return { text: printRows(scores), value: { sets: scores } };
  },
};

function withoutErrors({ errors: _errors, ...score }: MentionScore): Omit<MentionScore, "errors"> {
  return score;
}

/** A task's own folder inside the data folder, or the data folder itself where it is the task's own. */
function folderIn(data: string, name: string): string {
  const inside = join(data, name);
  return existsSync(inside) ? inside : data;
}

/** Rows of plain values as a table with the field names as its head. */
function printRows(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const head = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined) =>
    typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : String(value ?? "");
  return table(
    head,
    rows.map((row) => head.map((name) => cell(row[name]))),
  );
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const name = positionals[0] ?? "";
  const task = tasks[name];
  const data = values.data ?? process.env["ON_RECORD_DATA"];
  if (!task) throw new Error(`Which task? One of: ${Object.keys(tasks).join(", ")}.`);
  if (!data) throw new Error("Name the data folder: --data <folder>, or set ON_RECORD_DATA.");
  if (!existsSync(data)) throw new Error(`There is no folder ${data}.`);
  const { text, value } = await task(resolve(data));
  process.stdout.write(`${values.json ? JSON.stringify(value) : text}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
