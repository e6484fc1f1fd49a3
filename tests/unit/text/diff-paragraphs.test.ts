import { describe, expect, test } from "vitest";

import { type DiffParagraph, diffParagraphs, foldUnchanged } from "../../../lib/text/diff-paragraphs";
import { wordDiff } from "../../../lib/text/word-diff";

/** Paragraphs as printed in a proof: "[0-removed-]{0+added+}", the number of the change first. */
function printed(paragraphs: readonly DiffParagraph[]): readonly string[] {
  return paragraphs.map(({ runs }) =>
    runs
      .map(({ kind, text, change }) => {
        if (kind === "same") return text;
        return kind === "removed" ? `[${change}-${text}-]` : `{${change}+${text}+}`;
      })
      .join(""),
  );
}

const diff = (before: string, after: string) =>
  diffParagraphs(wordDiff(before, after, { locale: "en" }).runs);

describe("diffParagraphs", () => {
  test.each<[name: string, before: string, after: string, shown: readonly string[], changes: number]>([
    [
      "counts a word put for another as one change",
      "A b.\nC d.",
      "A x.\nC d.",
      ["A [0-b-]{0+x+}.", "C d."],
      1,
    ],
    ["counts two places as two", "A b.\nC d.", "A x.\nC y.", ["A [0-b-]{0+x+}.", "C [1-d-]{1+y+}."], 2],
    ["shows a paragraph put in as one", "A b.\nC d.", "A b.\nNew.\nC d.", ["A b.", "{0+New.+}", "C d."], 1],
    [
      "shows several put in as one change",
      "A b.\nC d.",
      "A b.\nOne.\nTwo.\nC d.",
      ["A b.", "{0+One.+}", "{0+Two.+}", "C d."],
      1,
    ],
    [
      "shows a break that came where nothing else did",
      "A b. C d.",
      "A b.\nC d.",
      ["A b.[0- -]{0+¶+}", "C d."],
      1,
    ],
    ["shows a break that went", "A b.\nC d.", "A b. C d.", ["A b.[0-¶-]", "{0+ +}C d."], 1],
    ["leaves out blank lines", "A b.\n\n\nC d.", "A b.\n\n\nC x.", ["A b.", "C [0-d-]{0+x+}."], 1],
    ["has nothing to count in equal texts", "A b.\nC d.", "A b.\nC d.", ["A b.", "C d."], 0],
    ["has no paragraph of empty texts", "", "", [], 0],
  ])("%s", (...[, before, after, shown, changes]) => {
    const found = diff(before, after);
    expect(printed(found.paragraphs)).toEqual(shown);
    expect(found.changes).toBe(changes);
  });
});

describe("foldUnchanged", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}.`);
  const folded = (before: readonly string[], after: readonly string[]) =>
    foldUnchanged(diff(before.join("\n"), after.join("\n")).paragraphs).map(
      ({ isFolded, paragraphs }) => `${isFolded ? "folded" : "shown"} ${paragraphs.length}`,
    );
  const changed = (count: number, ...at: readonly number[]) =>
    lines(count).map((line, place) => (at.includes(place) ? `${line} More.` : line));

  test("folds what is more than a paragraph away from a change", () => {
    expect(folded(lines(12), changed(12, 5))).toEqual(["folded 4", "shown 3", "folded 5"]);
  });
  test("folds no stretch of one or two paragraphs", () => {
    expect(folded(lines(8), changed(8, 3))).toEqual(["shown 2", "shown 3", "folded 3"]);
  });
  test("folds nothing of texts that are equal", () => {
    expect(folded(lines(12), lines(12))).toEqual(["shown 12"]);
  });
});
