import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every source file of ours, without comments, by its path from the root. */
function findSources(): ReadonlyMap<string, string> {
  const paths = ["lib", "components", "entrypoints"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const code = paths.filter((path) => /\.tsx?$/.test(path));
  const read = (path: string) =>
    readFileSync(root + path, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<=\s)\/\/.*/g, "");
  return new Map(code.map((path) => [path, read(path)]));
}

const sources = findSources();
const filesWith = (pattern: RegExp) =>
  [...sources].filter(([, source]) => pattern.test(source)).map(([path]) => path);

describe("there is one way to write", () => {
  test("one file opens a writing transaction", () => {
    expect(filesWith(/["'`]rw[!?]?["'`]|["'`]readwrite["'`]/)).toEqual(["lib/store/write.ts"]);
  });

  test("one other file uses it: what puts the store's own record right after damage", () => {
    expect(filesWith(/import \{[^}]*\bcommit\b[^}]*\} from "[^"]*\/write"/)).toEqual(["lib/store/rescue.ts"]);
  });

  test("one file makes databases, and it makes them strict and without a cache", () => {
    const makers = filesWith(/new Dexie\(|extends Dexie\b|indexedDB\.open\(/);
    expect(makers).toEqual(["lib/store/database.ts"]);
    const maker = sources.get("lib/store/database.ts");
    expect(maker).toContain('chromeTransactionDurability: "strict"');
    expect(maker).toContain('cache: "disabled"');
  });

  test("only the store knows Dexie", () => {
    const users = filesWith(/from ["']dexie["']/);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !path.startsWith("lib/store/"))).toEqual([]);
  });

  test("only the store changes rows, and nothing deletes a database", () => {
    const changes =
      /\.(bulkAdd|bulkPut|bulkDelete|bulkUpdate|upsert|modify)\(|\bdb\.\w+\.(add|put|delete|clear|update)\(/;
    const changing = filesWith(changes);
    expect(changing).toContain("lib/store/corpus-repository.ts");
    expect(changing.filter((path) => !path.startsWith("lib/store/"))).toEqual([]);
    expect(filesWith(/deleteDatabase|\bdb\.delete\(|Dexie\.delete\(/)).toEqual([]);
  });
});
