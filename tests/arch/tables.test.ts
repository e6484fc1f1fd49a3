import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createJiti } from "jiti";
import { describe, expect, test } from "vitest";

import { writeTable } from "../../wxt.config";
import { root } from "./source-files";

const tables = readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".table.ts"),
);

describe("tables that the build works out", () => {
  test.each(tables)("%s is the same in the product as here", async (name) => {
    const module = await createJiti(import.meta.url).import<object>(join(root, "lib", name));
    for (const table of Object.values(module)) expect(await readBack(writeTable(table))).toEqual(table);
  });

  test("a table with a function in it is no table", () => {
    expect(() => writeTable({ find: () => undefined })).toThrow(TypeError);
    expect(() => writeTable([/pattern/])).toThrow(TypeError);
  });

  test("keys and texts of any letters come back", async () => {
    const table = { 'a "b"': ["\u2028", "סלאח", undefined, null, 0.5, true], set: new Set(["محمد"]) };
    expect(await readBack(writeTable(table))).toEqual(table);
  });
});

async function readBack(source: string): Promise<unknown> {
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`export default ${source};`)}`
  )) as { readonly default: unknown };
  return module.default;
}
