import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { measureNames } from "../../eval/measure-names";
import { printNames } from "../../eval/tasks/names";

const FIGURES = [
  {
    id: "a",
    canonical: "Salim Qarawi",
    variants: ["Salim Qarawi", "Salim Karawi", "Saleem al-Qarawi", "سليم القروي"],
  },
  { id: "b", canonical: "Nora Lindqvist", variants: ["Nora Lindqvist", "The Painter", "Nora Lindkvist"] },
];

let folder = "";

function write(file: string, rows: readonly (typeof FIGURES)[number][]): void {
  const lines = rows.map((row) =>
    JSON.stringify({ ...row, variants: row.variants.map((text) => ({ text })) }),
  );
  writeFileSync(join(folder, file), lines.join("\n"));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  write("variants.dev.jsonl", FIGURES);
  write("variants.other.jsonl", [
    { id: "c", canonical: "Otto Brahm", variants: ["Otto Brahm", "Otto Bram"] },
  ]);
  write("distractors.jsonl", [
    { id: "x", canonical: "Salim Karawi", variants: [] },
    { id: "y", canonical: "Peter Hansen", variants: [] },
    { id: "a", canonical: "Salim Qarawi", variants: [] },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("measuring whole names", () => {
  it("stores the canonical names and asks for all other spellings", () => {
    const [one] = measureNames(folder, { split: "dev" });
    expect(one).toMatchObject({ figures: 2, names: 2, stored: "one name" });
    expect(one!.all).toMatchObject({ queries: 5, right: 4, wrong: 0, recall: 0.8, precision: 1 });
    expect(one!.all.f1).toBeCloseTo(8 / 9);
    expect(one!.byScript.map(({ of, queries }) => [of, queries])).toEqual([
      ["Arab", 1],
      ["Latn", 4],
    ]);
    expect(one!.fromLatin).toMatchObject({ queries: 1, right: 1 });
    expect(one!.errors).toContain("The Painter = undefined, not b");
  });

  it("stores the first and third other spelling and asks for the second", () => {
    const half = measureNames(folder, { split: "dev" })[1]!;
    expect(half).toMatchObject({ figures: 2, names: 5, stored: "half of the variants" });
    expect(half.all).toMatchObject({ queries: 2, right: 2 });
  });

  it("counts a stranger who gets an answer, and takes no figure for a stranger", () => {
    const [one] = measureNames(folder, { split: "dev" });
    expect(one).toMatchObject({ distractors: 2, accepted: 1, acceptedRate: 0.5 });
    expect(one!.errors).toContain("Salim Karawi = a, not in the index");
  });

  it("reads every split unless one is named, and says when there is none", () => {
    expect(measureNames(folder)[0]!.figures).toBe(3);
    expect(() => measureNames(folder, { split: "test" })).toThrow("There are no variants");
  });

  it("prints a line for all, each script and Latin to other", () => {
    const text = printNames(measureNames(folder, { split: "dev" }));
    expect(text).toContain("Stored: one name; 2 figures, 2 names");
    expect(text).toMatch(/^Latin to other\s+1\s+1\s+0/m);
    expect(text).toContain("strangers taken for figures: 1 of 2 (50.00 %)");
  });
});
