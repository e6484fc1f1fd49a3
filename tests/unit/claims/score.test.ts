import { describe, expect, test } from "vitest";

import { compilePostings, documentFrequency } from "../../../lib/claims/postings";
import {
  createBm25Scorer,
  findBest,
  fuseScores,
  inverseFrequency,
  type Scorer,
} from "../../../lib/claims/score";

const documents = [
  ["tram", "fare", "rise"],
  ["tram", "tram", "line"],
  ["park", "open"],
  ["fare", "fare", "fare", "tram", "bus", "bus"],
];

describe("compilePostings", () => {
  const postings = compilePostings(documents);

  test("holds every document of a term once, in order, with its count", () => {
    const tram = postings.vocabulary.get("tram")!;
    const [from, to] = [postings.starts[tram]!, postings.starts[tram + 1]!];
    expect(Array.from(postings.documents.subarray(from, to))).toEqual([0, 1, 3]);
    expect(Array.from(postings.frequencies.subarray(from, to))).toEqual([1, 2, 1]);
  });

  test("knows lengths and document frequencies", () => {
    expect([...postings.lengths]).toEqual([3, 3, 2, 6]);
    expect([documentFrequency(postings, "tram"), documentFrequency(postings, "ship")]).toEqual([3, 0]);
  });

  test("an empty collection has no postings", () => {
    expect(compilePostings([]).documents).toHaveLength(0);
  });
});

describe("createBm25Scorer", () => {
  const scorer = createBm25Scorer(compilePostings(documents));

  test("gives the published formula", () => {
    const idf = Math.log(1 + (4 - 1 + 0.5) / (1 + 0.5));
    const norm = 1.2 * (1 - 0.75 + (0.75 * 2) / 3.5);
    expect(scorer.score(["park"])[2]).toBeCloseTo((idf * 2.2) / (1 + norm), 5);
  });

  test("counts a term of the query once", () => {
    expect([...scorer.score(["fare", "fare"])]).toEqual([...scorer.score(["fare"])]);
  });

  test("scores nothing for words nobody uses", () => {
    expect([...scorer.score(["ship"])]).toEqual([0, 0, 0, 0]);
  });

  test("scores nothing in an empty collection", () => {
    expect(createBm25Scorer(compilePostings([])).score(["tram"])).toHaveLength(0);
  });
});

describe("inverseFrequency", () => {
  test("is greater for a rarer term, greatest for one of no document, and never negative", () => {
    const weights = [0, 1, 3, 4].map((frequency) => inverseFrequency(frequency, 4));
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(new Set(weights).size).toBe(4);
    expect(weights.at(-1)).toBeGreaterThan(0);
  });
});

describe("findBest", () => {
  test.each([
    ["best first", [1, 3, 2], 2, [1, 2]],
    ["equal scores in order of number", [2, 5, 5, 2], 3, [1, 2, 0]],
    ["documents without a score are left out", [0, 1, 0], 3, [1]],
    ["nothing is best of nothing", [], 3, []],
  ])("%s", (_, scores, count, best) => {
    expect(findBest(Float32Array.from(scores), count)).toEqual(best);
  });
});

describe("fuseScores", () => {
  const fixed = (...scores: readonly number[]): Scorer<string> => ({
    score: (_, candidates) => Float32Array.from(candidates ?? scores.keys(), (at) => scores[at]!),
  });
  const scorers = [
    { scorer: fixed(1, 2, 0), weight: 1 },
    { scorer: fixed(4, 0, 2), weight: 0.5 },
  ];

  test("adds up what each scorer says by its weight", () => {
    expect([...fuseScores(scorers, "")]).toEqual([3, 2, 1]);
  });

  test("a single scorer is only weighed", () => {
    expect([...fuseScores([{ scorer: fixed(1, 2), weight: 2 }], "")]).toEqual([2, 4]);
  });

  test("scores the candidates alone, in their order", () => {
    expect([...fuseScores(scorers, "", [2, 0])]).toEqual([1, 3]);
  });

  test("leaves what a scorer gave as it is", () => {
    const kept = Float32Array.of(1, 1);
    fuseScores(
      [
        { scorer: { score: () => kept }, weight: 3 },
        { scorer: fixed(1, 1), weight: 1 },
      ],
      "",
    );
    expect([...kept]).toEqual([1, 1]);
  });
});
