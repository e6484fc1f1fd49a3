import { describe, expect, test } from "vitest";

import { closenessOf } from "../../../lib/claims/closeness";
import { readQuery } from "../../../lib/claims/read-query";
import { weighQuery, weighTexts } from "../../../lib/claims/term-weights";
import { collectTexts } from "../../../lib/claims/text-table";

/** How close `here` is to `there`; every term weighs 1, or what `weights` says. */
function closeness(here: string, there: string, weights: Readonly<Record<string, number>> = {}) {
  const collector = collectTexts();
  collector.add("another text to begin with");
  const text = collector.add(there);
  const texts = collector.toTable();
  const terms = [...texts.vocabulary.keys()];
  const weighed = weighTexts(texts, (number) => weights[number === undefined ? "" : terms[number]!] ?? 1);
  return closenessOf(weighQuery(readQuery(here, texts), weighed), text);
}

describe("closenessOf", () => {
  test("the same words in the same order are as close as can be", () => {
    expect(closeness("tram fare rise", "tram fare rise")).toEqual({
      cosine: expect.closeTo(1, 9),
      coverage: 1,
      bigrams: 1,
      shared: 3,
    });
  });

  test("the same words in another order share no neighbours", () => {
    expect(closeness("tram fare rise", "rise fare tram").bigrams).toBe(0);
  });

  test("half the neighbours are half a share", () => {
    expect(closeness("tram fare rise", "tram fare falls").bigrams).toBe(0.5);
  });

  test("a word counts once on either side, and so does a pair of words", () => {
    const once = closeness("tram fare rise", "tram fare bus");
    expect(closeness("tram fare tram fare rise", "tram fare bus").cosine).toBeCloseTo(once.cosine, 9);
    const { cosine, bigrams } = closeness("tram fare rise", "tram fare tram fare bus");
    expect(cosine).toBeCloseTo(once.cosine, 9);
    // Pairs here: tram fare, fare rise. Pairs there: tram fare, fare tram, fare bus.
    expect(bigrams).toBeCloseTo(2 / 5, 9);
  });

  test("words of the query that no text holds count against it", () => {
    expect(closeness("tram zeppelin", "tram").coverage).toBe(0.5);
  });

  test("coverage asks only how much of the first text is shared", () => {
    expect(closeness("tram fare", "tram line park open").coverage).toBe(0.5);
  });

  test("a telling word counts for more than a common one", () => {
    const telling = closeness("tram fare", "tram park", { tram: 3 }).cosine;
    expect(telling).toBeGreaterThan(closeness("tram fare", "fare park", { tram: 3 }).cosine);
  });

  test("texts without words are not close", () => {
    expect(closeness("", "")).toEqual({ cosine: 0, coverage: 0, bigrams: 0, shared: 0 });
  });
});
