import { parseArgs } from "node:util";

import { buildExtension } from "../run/build";
import { startSession } from "../run/session";
import { killBrowsers } from "./kill-browsers";
import { killWorkers, type SoakReport } from "./kill-workers";
import { SOAKED_HOST } from "./open-hands";

/**
 * Kills the worker and the whole browser, over and over, while articles are kept, annotated and judged, and prints what
 * came of it. `--workers` and `--browsers` say how often, `--seed` which chances.
 */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      workers: { type: "string", default: "500" },
      browsers: { type: "string", default: "200" },
      seed: { type: "string", default: "20171023" },
    },
  });
  const seed = Number(values.seed);
  await buildExtension();
  const session = await startSession({ hosts: [`http://${SOAKED_HOST}/*`] });
  try {
    print("worker killed", await killWorkers(session, { kills: Number(values.workers), seed }));
  } finally {
    await session.close();
  }
  print("browser killed", await killBrowsers({ kills: Number(values.browsers), seed }));
}

function print(what: string, { kills, interrupted, acknowledged, problems }: SoakReport): void {
  const numbers = `${kills} kills, ${interrupted} actions interrupted, ${acknowledged} acknowledged`;
  process.stdout.write(`${what}: ${numbers}, ${problems.length} problems\n`);
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
