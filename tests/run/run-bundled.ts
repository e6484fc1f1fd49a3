import { spawn } from "node:child_process";
import { resolve } from "node:path";

import { bundleScript } from "./bundle-script";

/**
 * `jiti tests/run/run-bundled.ts <script> <arguments>`: runs a TypeScript script bundled, in a process of its own, whose
 * processor time and memory are then the script's alone. Streams, arguments, signals and the exit code are the script's.
 */
async function runBundled([script, ...args]: readonly string[]): Promise<number> {
  if (script === undefined) throw new Error("Which script?");
  const { file, remove } = await bundleScript(resolve(script));
  try {
    return await runScript(file, args);
  } finally {
    remove();
  }
}

function runScript(file: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ["--enable-source-maps", file, ...args], { stdio: "inherit" });
  // Whoever stops the run stops the script; the bundle is removed after it.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => done(code ?? 1));
  });
}

try {
  process.exitCode = await runBundled(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
