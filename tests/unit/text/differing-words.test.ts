import { describe, expect, test } from "vitest";

import { differingWords } from "../../../lib/text/differing-words";

const marked = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("the words in which two texts differ", () => {
  test.each([
    [
      "an end",
      "Which elections are meant is not said.",
      "Which elections are meant? Ask the desk.",
      ["is not said"],
      ["? Ask the desk"],
    ],
    ["nothing", "the same words", "the same words", [], []],
    ["all", "one two", "three", ["one two"], ["three"]],
    ["an empty one", "", "a new note", [], ["a new note"]],
    ["words put in between", "a b c", "a x b y c", [], ["x", "y"]],
    ["blanks only", "a  b", "a b", [], []],
    ["Arabic words", "قال إن الاجتماع غدا", "قال إن اللقاء غدا", ["الاجتماع"], ["اللقاء"]],
    ["a word that is there once more", "go go go", "go go", ["go"], []],
  ])("are found: %s", (_what, ...[one, other, left, right]) => {
    const [a, b] = differingWords(one, other);
    expect(marked(one, a)).toEqual(left);
    expect(marked(other, b)).toEqual(right);
  });
});
