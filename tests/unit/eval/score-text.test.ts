import { describe, expect, test } from "vitest";

import { f1Of, foldForScore, overlapOfWords, scoreBody } from "../../eval/score-text";

describe("scoreBody", () => {
  test.each([
    [
      "the same words in other dress are the same text",
      "One two, three: FOUR five.",
      "one two three four five",
      1,
      1,
    ],
    ["a sentence too many costs precision", "a b c d e f g h", "a b c d e", 2 / 5, 1],
    ["a sentence left out costs recall", "a b c d e", "a b c d e f g h", 1, 2 / 5],
    ["a passage said twice counts twice", "a b c d a b c d", "a b c d", 1 / 5, 1],
    ["a text under four words is one run", "hello there", "Hello there!", 1, 1],
    ["nothing found of a text", "", "a b c d", 0, 0],
    ["something found where there is nothing", "a b c d", "", 0, 0],
    ["nothing found where there is nothing", "", "", 1, 1],
    [
      "letters of any script are words",
      "قال الوزير إن المحادثات مستمرة",
      "قال الوزير إن المحادثات",
      1 / 2,
      1,
    ],
  ])("%s", (_name, found, gold, ...[precision, recall]) => {
    expect(scoreBody(found, gold)).toEqual({ precision, recall });
  });
});

test("f1 is the harmonic mean, and 0 where nothing is right", () => {
  expect(f1Of({ precision: 1, recall: 0.5 })).toBeCloseTo(2 / 3);
  expect(f1Of({ precision: 0, recall: 0 })).toBe(0);
});

test("case, punctuation and composition do not tell lines apart", () => {
  expect(foldForScore("  Müller:\u00a0“Nie  wieder!” ")).toBe(foldForScore("mu\u0308ller - nie wieder"));
});

describe("overlapOfWords", () => {
  test.each([
    ["equal lines", "Talks go on", "talks go on!", 1],
    ["one word of two differs on each side", "talks end", "talks begin", 0.5],
    ["a word said twice is shared once", "go go", "go", 2 / 3],
    ["nothing in common", "talks", "war", 0],
    ["two empty lines", "", "…", 1],
  ])("%s", (_name, one, other, overlap) => {
    expect(overlapOfWords(one, other)).toBeCloseTo(overlap);
  });
});
