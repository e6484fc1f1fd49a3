import { describe, expect, test } from "vitest";

import { closenessOf, dice } from "../../../lib/claims/closeness";

const even = () => 1;

describe("closenessOf", () => {
  test("the same words in the same order are as close as can be", () => {
    const words = ["tram", "fare", "rise"];
    expect(closenessOf(words, words, even)).toEqual({
      cosine: expect.closeTo(1, 9),
      coverage: 1,
      bigrams: 1,
    });
  });

  test("the same words in another order share no neighbours", () => {
    expect(closenessOf(["tram", "fare", "rise"], ["rise", "fare", "tram"], even).bigrams).toBe(0);
  });

  test("coverage asks only how much of the first text is shared", () => {
    expect(closenessOf(["tram", "fare"], ["tram", "line", "park", "open"], even).coverage).toBe(0.5);
  });

  test("a telling word counts for more than a common one", () => {
    const weigh = (term: string) => (term === "tram" ? 3 : 1);
    const telling = closenessOf(["tram", "fare"], ["tram", "park"], weigh).cosine;
    expect(telling).toBeGreaterThan(closenessOf(["tram", "fare"], ["fare", "park"], weigh).cosine);
  });

  test("texts without words are not close", () => {
    expect(closenessOf([], [], even)).toEqual({ cosine: 0, coverage: 0, bigrams: 0 });
  });
});

describe("dice", () => {
  test("is twice the shared over all", () => {
    expect(dice(new Set(["a", "b", "c"]), new Set(["c"]))).toBe(0.5);
  });
});
