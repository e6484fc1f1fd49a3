import { describe, expect, test } from "vitest";

import { importLimits } from "../../../lib/exchange/import-limits";
import { readExport, writeExport } from "../../make/export-file";
import { makeExportRows } from "../../make/kept-articles";
import { sampleJson, sampleNdjson, withRow } from "../../make/sample-export";

describe("a sound file", () => {
  const rows = makeExportRows();
  const pieces = [1, 2, 7, 64, 1000, 1 << 20];
  test.each(pieces)("is read row by row in pieces of %i characters, the same from either layout", (piece) => {
    const [json, lines] = [sampleJson, sampleNdjson].map((text) => readExport(text, { piece }));
    expect(json?.problems).toEqual([]);
    expect(json?.rows.map(({ table, row }) => ({ table, row }))).toEqual(rows);
    expect(lines?.rows.map(({ table, row }) => ({ table, row }))).toEqual(rows);
    expect(json?.sha256).toBe(lines?.sha256);
    expect(json?.counts).toEqual(lines?.counts);
    expect(json?.manifest).toMatchObject({ version: 1, scope: "collection" });
  });

  test("says of every row where it stands", () => {
    const lineOf = (text: string, line: number) => text.split("\n")[line - 1] ?? "";
    for (const text of [sampleJson, sampleNdjson]) {
      for (const { line, row } of readExport(text).rows) {
        for (const id of Object.values(row)
          .filter((value) => typeof value === "string")
          .slice(0, 2)) {
          expect(lineOf(text, line)).toContain(JSON.stringify(id));
        }
      }
    }
    expect(readExport(sampleJson).rows.map(({ path }) => path)).toContain("/corpus/figures/0");
  });
});

describe("a problem", () => {
  test("names line, place, value and reason", () => {
    const text = withRow("versions", (row) => ({ ...row, capturedAt: "yesterday", title: 7 }));
    expect(readExport(text).problems).toEqual([
      {
        code: "invalid",
        line: 16,
        path: "/versions/0/capturedAt",
        reason: "is not of the form it has to be",
        value: "yesterday",
      },
      {
        code: "invalid",
        line: 16,
        path: "/versions/0/title",
        reason: "is of another kind, or missing",
        value: "7",
      },
    ]);
  });

  test("of a row is not that of the rows that refer to it", () => {
    const text = withRow("articles", (row) => ({ ...row, rev: 0 }));
    expect(readExport(text).problems.map(({ path }) => path)).toEqual(["/articles/0/rev"]);
  });

  test("is listed with others, up to a number of them", () => {
    const notes = Array.from({ length: 300 }, (_, index) => ({
      table: "collections" as const,
      row: { id: `c-${String(index).padStart(3, "0")}` } as never,
    }));
    const { problems } = readExport(writeExport("ndjson", notes));
    expect(problems).toHaveLength(importLimits.problems);
  });
});

describe("limits hold whatever stands in a file:", () => {
  const cases: [string, Partial<typeof importLimits>, string][] = [
    ["rows", { rows: 3 }, "too-large"],
    ["the length of a row", { length: 200 }, "too-large"],
    ["depth", { depth: 2 }, "too-deep"],
  ];
  test.each(cases)("%s", (_name, limit, code) => {
    for (const text of [sampleJson, sampleNdjson]) {
      const { problems } = readExport(text, { limits: { ...importLimits, ...limit } });
      expect(problems.map((problem) => problem.code)).toEqual([code]);
    }
  });
});
