import { describe, expect, test } from "vitest";

import { settleEdges } from "../../../lib/annotation/settle-edges";

const BEFORE = "the council met on tuesday, and ";
const WORDS = "nobody will be left without a roof this winter";
const AFTER = ", the mayor said after the vote on the budget.";
const QUOTE = { before: BEFORE, words: WORDS, after: AFTER };
/** A passage that approximate matching may have given: the edges are off by these. */
const settled = (text: string, words: string, [left, right]: readonly [number, number]) => {
  const start = text.indexOf(words);
  const off = Math.abs(left) + Math.abs(right);
  const found = settleEdges(text, QUOTE, {
    start: start + left,
    end: start + words.length + right,
    errors: off + 3,
  });
  return text.slice(found.start, found.end);
};

describe("the edges of an edited quote are", () => {
  test.each([
    ["at its first and last word", "no one will be left without a roof in winter", [2, 0]],
    [
      "around a first word that was replaced by a longer one",
      "everybody else will be left without a roof this winter",
      [15, 0],
    ],
    [
      "around a last word that was replaced by a longer one",
      "nobody will be left without a roof this september",
      [0, -9],
    ],
    [
      "around a word put before the last",
      "nobody will be left without a roof this very long winter",
      [0, -6],
    ],
  ] as const)("%s", (_, words, off) => {
    expect(settled(`${BEFORE}${words}${AFTER}`, words, off)).toBe(words);
  });

  test("at the ends of words where the context is gone", () => {
    const words = "anybody will be left without a roof this winters";
    const text = `shares fell, as they do. ${words}! rain is on its way.`;
    expect(settled(text, words, [2, -1])).toBe(words);
  });

  test("inside of words where they were", () => {
    const quote = { before: "un", words: "believable", after: "ness is all" };
    const text = "the unbelieveableness is all";
    const found = settleEdges(text, quote, { start: 6, end: 16, errors: 1 });
    expect(text.slice(found.start, found.end)).toBe("believeable");
  });
});
