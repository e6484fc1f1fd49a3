import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { makeManifest, writeExport } from "../../make/export-file";
import { makeExportRows, makeRow } from "../../make/kept-articles";

const rows = makeExportRows();
const [json, ndjson] = [writeExport("json", rows), writeExport("ndjson", rows)];

test("a JSON export has one row a line, so that two can be compared by lines", () => {
  const other = writeExport(
    "json",
    rows.map((each) =>
      each.table === "annotations"
        ? { ...each, row: makeRow("annotations", { ...each.row, body: "Then." }) }
        : each,
    ),
  );
  const changed = json.split("\n").filter((line, index) => line !== other.split("\n")[index]);
  expect(changed.map((line) => line.slice(0, 40))).toEqual([
    expect.stringContaining('{"articleId":"a-1"'),
    expect.stringContaining('"integrity":'),
  ]);
});

test("an NDJSON export has its head first, a row a line, and counts and hash last", () => {
  const lines = ndjson
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(lines[0]!)).toEqual(["format", "version", "exportedAt", "generator", "scope"]);
  expect(lines.slice(1, -1).map(({ table }) => table)).toEqual(rows.map(({ table }) => table));
  expect(Object.keys(lines.at(-1)!)).toEqual(["counts", "integrity"]);
});

test("the hash can be worked out from an NDJSON file without the program", () => {
  const lines = ndjson.trimEnd().split("\n");
  const { counts, integrity } = JSON.parse(lines.at(-1)!) as { counts: object; integrity: { value: string } };
  const head = '{"format":"on-record/collection","scope":"collection","version":1}';
  const text = [head, ...lines.slice(1, -1), JSON.stringify({ counts })].map((line) => `${line}\n`).join("");
  expect(createHash("sha256").update(text).digest("hex")).toBe(integrity.value);
  expect(json).toContain(integrity.value);
});

test("when and by what it was exported does not change the hash", () => {
  const hashOf = (text: string) => /"value":"([0-9a-f]{64})"/.exec(text)?.[1];
  const later = makeManifest({ exportedAt: "2030-01-01T00:00:00.000Z", generator: "Another" });
  expect(hashOf(writeExport("json", rows, later))).toBe(hashOf(json));
  expect(hashOf(writeExport("json", rows, makeManifest({ scope: "everything" })))).not.toBe(hashOf(json));
});

test("an export of nothing is JSON all the same", () => {
  const file = JSON.parse(writeExport("json", [])) as { counts: Record<string, number>; corpus: object };
  expect(Object.values(file.counts).every((count) => count === 0)).toBe(true);
  expect(file.corpus).toEqual({ figures: [], outlets: [], documents: [], claims: [], statements: [] });
});
