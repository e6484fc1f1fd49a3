import { describe, expect, test } from "vitest";

import { checkFloors } from "./floors";
import { readFiles } from "./source-files";

test("every file imports from its own folder, from a lower floor, or a package its folder may use", () => {
  expect(checkFloors(readFiles(["lib", "components", "entrypoints"], [".ts", ".tsx"]))).toEqual([]);
});

describe("the check notices", () => {
  test.each([
    ["a higher floor", "lib/text/a.ts", 'import { x } from "../corpus/x";', "from a higher floor"],
    ["a sibling folder", "lib/figures/a.ts", 'import { x } from "../claims/x";', "from a sibling folder"],
    [
      "a type from a sibling",
      "lib/text/a.ts",
      'import type { X } from "../domain/x";',
      "from a sibling folder",
    ],
    ["a re-export from above", "lib/domain/a.ts", 'export { x } from "../reading/x";', "from a higher floor"],
    ["a dynamic import from above", "lib/domain/a.ts", 'await import("../store/x");', "from a higher floor"],
    [
      "a package of another folder",
      "lib/reading/a.ts",
      'import Dexie from "dexie";',
      "lib/reading may not use",
    ],
    ["a package of nobody", "components/a.ts", 'import x from "lodash/x";', "components may not use"],
    ["the whole of zod", "lib/domain/a.ts", 'import { z } from "zod";', "instead of zod/mini"],
    ["a node module", "lib/text/a.ts", 'import { readFileSync } from "node:fs";', "lib/text may not use"],
    ["a schema in a page", "lib/page/a.ts", 'import { X } from "../domain/x";', "imports more than types"],
    [
      "a test from the product",
      "lib/text/a.ts",
      'import { x } from "../../tests/run/x";',
      "stands on no floor",
    ],
    ["a folder that has no floor", "lib/misc/a.ts", "export const x = 1;", "stands on no floor"],
  ])("%s", (_what, path, text, problem) => {
    expect(checkFloors([{ path, text }])).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ["a lower floor", "lib/reading/a.ts", 'import { x } from "../claims/x";'],
    ["the own folder", "lib/claims/a.ts", 'import { x } from "./x"; import { stemmer } from "stemmer";'],
    ["a type in a page", "lib/page/a.ts", 'import type { X } from "../domain/x";'],
    ["zod/mini in the domain", "lib/domain/a.ts", 'import * as z from "zod/mini";'],
    [
      "a screen in an entrypoint",
      "entrypoints/popup/main.tsx",
      'import { App } from "../../components/popup/App";',
    ],
  ])("but not %s", (_what, path, text) => {
    expect(checkFloors([{ path, text }])).toEqual([]);
  });
});
