import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import type { Task } from "./task";
import { measureAnnotationsTask } from "./tasks/annotations";
import { measureAttributionTask } from "./tasks/attribution";
import { measureClaimsTask } from "./tasks/claims";
import { measureMentionsTask } from "./tasks/mentions";
import { measureNamesTask } from "./tasks/names";
import { measureRelatedTask } from "./tasks/related";

const tasks: Readonly<Record<string, Task>> = {
  annotations: measureAnnotationsTask,
  mentions: measureMentionsTask,
  names: measureNamesTask,
  attribution: measureAttributionTask,
  claims: measureClaimsTask,
  related: measureRelatedTask,
  // A browser is loaded only for the tasks that open one.
  extraction: async (options) => (await import("./tasks/extraction")).measureExtractionTask(options),
  seeds: async (options) => (await import("./tasks/seeds")).measureSeedsTask(options),
};

/**
 * `npm run -s eval -- <task> --data <folder> [--json] [--split <name>] [--run <file>]`: measures the engine on data in
 * the formats of the development data. Prints a table, or with `--json` one object with the metrics and nothing else.
 */
async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: "string" },
      json: { type: "boolean", default: false },
      split: { type: "string" },
      run: { type: "string" },
    },
  });
  const task = tasks[positionals[0] ?? ""];
  const data = values.data ?? process.env["ON_RECORD_DATA"];
  if (!task) throw new Error(`Which task? One of: ${Object.keys(tasks).join(", ")}.`);
  if (!data) throw new Error("Name the data folder: --data <folder>, or set ON_RECORD_DATA.");
  if (!existsSync(data)) throw new Error(`There is no folder ${data}.`);
  const { split, json } = values;
  const { text, value } = await task({
    data: resolve(data),
    split,
    run: values.run && resolve(values.run),
  });
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
