import { describe, expect, test } from "vitest";

import { foldWord } from "../../../lib/claims/fold-word";
import { matterOf } from "../../../lib/claims/light-words";
import { stemWord } from "../../../lib/claims/stem-word";
import { WORD_FAMILIES } from "../../../lib/claims/word-families";

const termOf = (word: string) => stemWord(foldWord(word));
const families = WORD_FAMILIES.map((family) => family.split(" "));

describe("families of words", () => {
  test.each(families)("%s has one index term for all its words", (...words) => {
    expect(new Set(words.map(termOf)).size).toBe(1);
  });

  test("no word stands in two families", () => {
    const terms = families.map(([first]) => termOf(first!));
    expect(new Set(terms).size).toBe(terms.length);
  });

  test("no family draws a word with matter among those without", () => {
    expect(families.filter(([first]) => matterOf(termOf(first!)) < 0.5)).toEqual([]);
  });

  test.each([
    ["truce", "ceasefire"],
    ["refusal", "rejected"],
    ["المصالحة", "reconciliation"],
    ["recognise", "recognition"],
    ["organisations", "organizations"],
    ["labour", "labor"],
  ])("%s and %s are one term", (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  test.each([
    ["hour", "horror"],
    ["arms", "weapons"],
    ["war", "peace"],
    ["democrats", "democracy"],
  ])("%s and %s stay apart", (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});
