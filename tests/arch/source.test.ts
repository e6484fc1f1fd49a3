import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { readFiles, root } from "./source-files";
import {
  findBadExports,
  findBadNames,
  findLongFiles,
  findMachineTraces,
  findMarkup,
  findRequests,
  findStrays,
  findUndocumented,
} from "./source-rules";

const scripts = [".ts", ".tsx"];
const product = readFiles(["lib", "components", "entrypoints"], scripts);
const tests = readFiles(["tests"], scripts);

/** Tables of data: as long as what they list. */
const dataTables: readonly string[] = ["lib/text/languages/en.ts"];

const textFiles = [
  ...readFiles(["lib", "components", "entrypoints", "tests", ".github", ".ci"], [""]),
  ...readFiles(["public"], [".json", ".html", ".css"]),
  ...["README.md", "LICENSE", "package.json", "tsconfig.json", "wxt.config.ts", ".npmrc", ".gitignore"]
    .filter((name) => existsSync(join(root, name)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
];

describe("the house", () => {
  test("holds nothing at the top level but what belongs there", () => {
    expect(findStrays(readdirSync(root))).toEqual([]);
  });

  test("names its files for what is in them", () => {
    const paths = [...product, ...tests].map((file) => file.path);
    expect(findBadNames(paths)).toEqual([]);
  });

  test("keeps every file at 250 lines or fewer, tables of data excepted", () => {
    const counted = [...product, ...tests].filter((file) => !dataTables.includes(file.path));
    expect(findLongFiles(counted, 250)).toEqual([]);
  });

  test("keeps entrypoints to wiring: 40 lines or fewer", () => {
    const entrypoints = product.filter((file) => file.path.startsWith("entrypoints/"));
    expect(entrypoints.length).toBeGreaterThan(0);
    expect(findLongFiles(entrypoints, 40)).toEqual([]);
  });

  test("never turns text into markup or code", () => {
    expect(findMarkup(product)).toEqual([]);
  });

  test("asks the network for nothing", () => {
    expect(findRequests(product)).toEqual([]);
  });

  test("says of every export what it is for", () => {
    const documented = tests.filter((file) => /^tests\/(run|make|eval|arch)\//.test(file.path));
    expect(findUndocumented([...product, ...documented])).toEqual([]);
  });

  test("exports by name and has no files that only pass things on", () => {
    expect(findBadExports(product.filter((file) => !file.path.startsWith("entrypoints/")))).toEqual([]);
  });

  test("holds no path of a machine and no host of a registry", () => {
    expect(findMachineTraces(textFiles)).toEqual([]);
  });

  test("has a lock file that names no host", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    expect(lock).toContain('"lockfileVersion"');
    expect(lock).not.toContain('"resolved"');
  });
});

describe("the checks notice", () => {
  const one = (text: string, path = "lib/text/sample.ts") => [{ path, text }];

  test("a stray file at the top level", () => {
    expect(findStrays(["lib", ".git", "node_modules", "notes.txt", "src"])).toEqual(["notes.txt", "src"]);
  });

  test.each([
    "lib/text/SentenceWalker.ts",
    "lib/text/sentence_walker.ts",
    "lib/utils/sentences.ts",
    "lib/text/helpers.ts",
    "lib/text/index.ts",
    "components/shared/common.ts",
    "components/popup/statementCard.tsx",
  ])("the name %s", (path) => {
    expect(findBadNames([path])).toEqual([path]);
  });

  test.each([
    "lib/text/sentence-walker.ts",
    "components/popup/StatementCard.tsx",
    "entrypoints/popup/main.tsx",
    "tests/unit/text/sentence-walker.test.ts",
    "tests/unit/components/popup/StatementCard.test.tsx",
    "tests/fixtures/articles/news--two-dates.html",
  ])("nothing about the name %s", (path) => {
    expect(findBadNames([path])).toEqual([]);
  });

  test("a file that is too long, not counting comments and blank lines", () => {
    expect(findLongFiles(one("f();\n".repeat(4)), 3)).toEqual(["lib/text/sample.ts: 4 lines"]);
    expect(findLongFiles(one(`f();\n/* a\nb */\n\n// c\n${"g();\n".repeat(2)}`), 3)).toEqual([]);
  });

  test.each([
    "element.innerHTML = text;",
    "const view = <p dangerouslySetInnerHTML={{ __html: text }} />;",
    "element.insertAdjacentHTML('beforeend', text);",
    "document.write(text);",
    "eval(text);",
    "new Function(text)();",
  ])("the markup in %s", (code) => {
    expect(findMarkup(one(code, "components/sample.tsx"))).toHaveLength(1);
    expect(findMarkup(one(`// ${code}`, "components/sample.tsx"))).toEqual([]);
  });

  test.each([
    'await fetch("https://example.org/");',
    "await fetch(url);",
    "window.fetch(url);",
    "new WebSocket(url);",
    "navigator.sendBeacon(url);",
  ])("the request in %s", (code) => {
    expect(findRequests(one(code))).not.toEqual([]);
  });

  test("no request in reading an own file or in a name that only ends like one", () => {
    const code = 'await fetch(browser.runtime.getURL("/a.json")); prefetch(1); store.fetch(2);';
    expect(findRequests(one(code))).toEqual([]);
  });

  test.each([
    ["", "home", "ann", "x.ts"].join("/"),
    ["", "root", "x"].join("/"),
    ["C:", "Users", "ann"].join("\\"),
  ])("the machine's path %s", (path) => {
    expect(findMachineTraces(one(`const path = "${path}";`))).toHaveLength(1);
  });

  test("a registry's host, but not a page that merely has such a folder", () => {
    const host = ["registry", "npmjs", "org"].join(".");
    expect(findMachineTraces(one(`const host = "${host}";`))).not.toEqual([]);
    const folder = ["https://news.test", "work", "1"].join("/");
    expect(findMachineTraces(one(`const url = "${folder}";`))).toEqual([]);
  });

  test.each([
    ["a function", "export function f() {}", "f"],
    ["a constant after a plain comment", "// about\nexport const a = 1;", "a"],
    ["a type after somebody else's comment", "/** of b */\nconst b = 1;\nexport type A = 1;", "A"],
  ])("%s without a doc comment", (_what, text, name) => {
    expect(findUndocumented(one(text))).toEqual([`lib/text/sample.ts: ${name}`]);
  });

  test("no missing comment on a schema's type of the same name", () => {
    const text = "/** A. */\nexport const A = 1;\nexport type A = typeof A;";
    expect(findUndocumented(one(text))).toEqual([]);
  });

  test("a default export and a barrel", () => {
    expect(findBadExports(one("export default 1;"))).toEqual(["lib/text/sample.ts: default"]);
    expect(findBadExports(one('export * from "./a";\nexport { b } from "./b";'))).toEqual([
      "lib/text/sample.ts: barrel",
    ]);
  });
});
