import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { findSchemaErrors } from "../../make/check-json-schema";
import { collectionSchemaText, SCHEMA_FILE } from "../../make/collection-schema";
import { writeExport } from "../../make/export-file";
import { makeExportRows } from "../../make/kept-articles";

const schema = JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as Record<string, unknown>;

type Json = Record<string, never>;
const changed = (change: (file: Record<string, Record<number, Json>>) => void) => {
  const file = JSON.parse(writeExport("json", makeExportRows())) as never;
  change(file);
  return findSchemaErrors(schema, file);
};

describe("the published schema of an export", () => {
  test("is up to date (otherwise: npx jiti tests/make/collection-schema.ts)", async () => {
    expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(await collectionSchemaText());
  });

  test("fits an export", () => {
    expect(changed(() => {})).toEqual([]);
  });

  const wrong: [string, Parameters<typeof changed>[0], string][] = [
    ["a list that is missing", (file) => delete file["articles"], ": lacks articles"],
    [
      "a field no row has",
      (file) => Object.assign(file["articles"]![0]!, { colour: 1 }),
      "/articles/0/colour: is not known",
    ],
    [
      "a text that is a number",
      (file) => Object.assign(file["collections"]![0]!, { name: 7 }),
      "/collections/0/name: is no string",
    ],
    [
      "a moment that is none",
      (file) => Object.assign(file["annotations"]![0]!, { createdAt: "yesterday" }),
      "/annotations/0/createdAt: does not match",
    ],
    ["another version", (file) => Object.assign(file, { version: 2 }), "/version: is not 1"],
    [
      "a table it does not count",
      (file) => delete (file["counts"] as never)["edits"],
      "/counts: lacks edits",
    ],
    [
      "a selector of another kind",
      (file) =>
        Object.assign((file["annotations"]![0]!["selectors"] as unknown as readonly object[])[0]!, {
          type: "XPath",
        }),
      "/annotations/0/selectors: fits none",
    ],
  ];
  test.each(wrong)("does not fit one with %s", (_name, change, error) => {
    expect(changed(change)).toContainEqual(expect.stringContaining(error));
  });
});
