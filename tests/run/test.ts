import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { buildExtension, root } from "./build";

/** What a step of the run found: tests by outcome. A check without tests counts only where it fails. */
type Tally = Readonly<{ passed: number; failed: number; skipped: number }>;

type Step = Readonly<{ name: string; run: () => Promise<Tally> }>;

const clean: Tally = { passed: 0, failed: 0, skipped: 0 };
const broken: Tally = { passed: 0, failed: 1, skipped: 0 };

const steps: readonly Step[] = [
  { name: "lint", run: () => script("lint") },
  { name: "format", run: () => script("format:check") },
  { name: "types and pure floors", run: () => script("typecheck") },
  { name: "unit, property and architecture tests", run: () => test("unit", "dom", "property") },
  { name: "build for Chromium", run: () => build("chromium") },
  { name: "build for Firefox", run: () => build("firefox") },
  { name: "tests of the builds", run: () => test("built") },
  { name: "end-to-end tests", run: () => test("e2e") },
];

/** Runs a command and answers its exit code. */
function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

async function script(name: string): Promise<Tally> {
  const npm = process.env["npm_execpath"];
  const args = ["run", "--silent", name];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run("npm", args);
  return code === 0 ? clean : broken;
}

async function build(target: "chromium" | "firefox"): Promise<Tally> {
  try {
    await buildExtension(target);
    return clean;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return broken;
  }
}

/** The figures of Vitest's JSON report that count. */
type Report = Readonly<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>;

async function test(...projects: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "on-record-test-"));
  const report = join(folder, "report.json");
  try {
    const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
    const which = [
      "run",
      "--config",
      "tests/vitest.config.ts",
      ...projects.flatMap((name) => ["--project", name]),
    ];
    // Where many tests fail, something that they all stand on is broken: the first of them say what.
    const reporters = [
      "--bail",
      "10",
      "--reporter",
      "default",
      "--reporter",
      "json",
      `--outputFile.json=${report}`,
    ];
    const code = await run(process.execPath, [vitest, ...which, ...reporters]);
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, "utf8"),
    ) as Report;
    // A file that does not load has no failed test, but fails the run.
    const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch (error) {
    process.stderr.write(`${projects.join(", ")}: ${String(error)}\n`);
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const started = performance.now();
  process.stdout.write(`\n=== ${step.name}\n`);
  const { passed, failed, skipped } = await step.run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`=== ${step.name}: ${failed === 0 ? "ok" : "FAILED"} (${seconds} s)\n`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
