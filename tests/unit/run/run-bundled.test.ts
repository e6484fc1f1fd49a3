import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cache = join(root, "node_modules/.cache/on-record");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-run-"));
  mkdirSync(join(folder, "below"));
  writeFileSync(join(folder, "below/address.ts"), "export const address: string = import.meta.url;\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(source: string, ...args: readonly string[]) {
  const script = join(folder, "script.ts");
  writeFileSync(script, source);
  const jiti = join(root, "node_modules/jiti/lib/jiti-cli.mjs");
  const runner = join(root, "tests/run/run-bundled.ts");
  return spawnSync(process.execPath, [jiti, runner, script, ...args], { cwd: root, encoding: "utf8" });
}

const bundles = (): readonly string[] => (existsSync(cache) ? readdirSync(cache) : []);

it("passes arguments, streams and the exit code on, with nothing of its own on standard output", () => {
  const before = bundles();
  const { stdout, stderr, status } = run(
    `process.stdout.write(JSON.stringify(process.argv.slice(2)));
     process.stderr.write("a fault");
     process.exitCode = 3;`,
    "related",
    "--data",
    "a folder",
    "--json",
  );
  expect(JSON.parse(stdout)).toEqual(["related", "--data", "a folder", "--json"]);
  expect({ stderr, status }).toEqual({ stderr: "a fault", status: 3 });
  expect(bundles().filter((name) => !before.includes(name))).toEqual([]);
});

it("keeps the address of every source file, those loaded later included", () => {
  const { stdout } = run(
    `import { address } from "./below/address";
     const later = await import("./below/address");
     process.stdout.write(JSON.stringify([import.meta.url, address, later.address, "import.meta.url"]));`,
  );
  const [own, below] = ["script.ts", "below/address.ts"].map(
    (path) => pathToFileURL(join(folder, path)).href,
  );
  expect(JSON.parse(stdout)).toEqual([own, below, below, "import.meta.url"]);
});

it("tells what does not build, and fails", () => {
  const { stdout, stderr, status } = run(`import { nothing } from "./no-such-file";\nnothing();\n`);
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toContain("no-such-file");
});

it("tells where in the source a script failed", () => {
  const { stderr, status } = run(`const limit: number = 3;\n\nthrow new RangeError("too many, " + limit);\n`);
  expect(status).toBe(1);
  expect(stderr).toContain("script.ts:3");
});
