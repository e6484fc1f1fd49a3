import { describe, expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { matterOf, orderingMatter } from "../../../lib/claims/light-words";

const matter = (text: string) => analyse(text).map((term) => matterOf(term.term));

describe("matterOf", () => {
  test.each([
    ["ordinals", "second third fourth"],
    ["numbers in digits and words", "17 2,006 three hundred"],
    ["weekdays and months", "Monday Fridays October"],
    ["verbs and adverbs of every subject", "takes called probably today"],
    ["negations", "not never without"],
    ["Arabic numbers, weekdays and negations", "ثلاثة الخميس لن"],
  ])("next to nothing for %s", (_, text) => {
    expect(Math.max(...matter(text))).toBeLessThan(0.2);
  });

  test("half for words of every newspaper page", () => {
    expect(matter("governments decided plans")).toEqual([0.5, 0.5, 0.5]);
  });

  test("all for what a text is about", () => {
    expect(matter("reconciliation ceasefire prisoners المصالحة")).toEqual([1, 1, 1, 1]);
  });
});

describe("orderingMatter", () => {
  const ordering = (text: string) => matter(text).map(orderingMatter);

  test("two thirds for words of every subject", () => {
    expect(ordering("takes never Monday")).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });

  test("all for numbers, words of every newspaper page and what a text is about", () => {
    expect(ordering("2,006 government ceasefire")).toEqual([1, 1, 1]);
  });
});
