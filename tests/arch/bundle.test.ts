import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";

import { readBuilt } from "./built-files";
import type { SourceFile } from "./source-files";

/** Bytes the scripts that are put into pages may have, minified: the one that reads and the one that draws. */
const limits = { "article.js": 60_000, "annotations.js": 25_000 } as const;

/** Words that survive minification in these libraries and stand nowhere else. */
const marks: Readonly<Record<string, RegExp>> = { zod: /\b_zod\b/, dexie: /\bDexieError\b|Dexie\.js/ };

function findLibraries(file: SourceFile): readonly string[] {
  return Object.keys(marks).filter((name) => marks[name]?.test(file.text));
}

function requireBuilt(browser: "chromium" | "firefox", path: string): SourceFile {
  const file = readBuilt(browser, ".js").find((built) => built.path === path);
  if (!file) throw new Error(`The ${browser} build has no ${path}.`);
  return file;
}

const scripts = (["chromium", "firefox"] as const).flatMap((browser) =>
  (["article.js", "annotations.js"] as const).map((path) => ({ browser, path, limit: limits[path] })),
);

describe.each(scripts)("$path of the $browser build", ({ browser, path, limit }) => {
  test(`has at most ${limit} bytes`, () => {
    const size = Buffer.byteLength(requireBuilt(browser, path).text);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit);
  });

  test("contains neither zod nor dexie", () => {
    expect(findLibraries(requireBuilt(browser, path))).toEqual([]);
  });

  test("imports nothing, since it is injected as one file", () => {
    expect(requireBuilt(browser, path).text).not.toMatch(/^\s*import\b|\bimport\(/m);
  });

  test("is minified", () => {
    const { text } = requireBuilt(browser, path);
    expect(text.length / text.split("\n").length).toBeGreaterThan(200);
  });
});

/** A word of the engine's, which survives minification. */
const engine = /"unexplained-neighbour"|`unexplained-neighbour`/;

test("the engine is in the matcher's thread and not in the worker, which wakes up often; in Firefox in the background", () => {
  const found = (["chromium", "firefox"] as const).map((browser) =>
    readBuilt(browser, ".js")
      .filter(({ path, text }) => /^(?:background|matcher)\.js$/.test(path) && engine.test(text))
      .map(({ path }) => path),
  );
  expect(found).toEqual([["matcher.js"], ["background.js"]]);
});

describe("the check notices", () => {
  const require = createRequire(import.meta.url);

  test.each(["zod/mini", "dexie"])("%s where it is bundled", (name) => {
    const entry = require.resolve(name === "dexie" ? "dexie/dist/dexie.js" : "zod/v4/core");
    const folder = name === "dexie" ? entry : entry.replace(/index\.c?js$/, "core.cjs");
    const file = { path: "sample.js", text: readFileSync(folder, "utf8") };
    expect(findLibraries(file)).toEqual([name.split("/")[0]]);
  });

  test("both libraries in the worker, which does contain them", () => {
    expect(findLibraries(requireBuilt("chromium", "background.js")).toSorted()).toEqual(["dexie", "zod"]);
  });
});
