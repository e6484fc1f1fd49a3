import { describe, expect, test } from "vitest";

import { scoreList, toTrecRun } from "../../eval/measure-claims";

describe("scoreList", () => {
  test("a list without anything relevant scores nothing", () => {
    expect(scoreList(["a", "b"], new Set(["z"]))).toEqual({ p1: 0, mrr10: 0, map5: 0, r10: 0, ndcg10: 0 });
  });

  test("a list that begins with all that is relevant scores full marks", () => {
    expect(scoreList(["a", "b", "c"], new Set(["b", "a"]))).toEqual({
      p1: 1,
      mrr10: 1,
      map5: 1,
      r10: 1,
      ndcg10: 1,
    });
  });

  test("average precision stops at five and is divided by all that are relevant", () => {
    const scores = scoreList(["x", "a", "x", "x", "b", "c"], new Set(["a", "b", "c", "d"]));
    expect(scores.map5).toBeCloseTo((1 / 2 + 2 / 5) / 4, 10);
    expect(scores.mrr10).toBe(1 / 2);
    expect(scores.r10).toBe(3 / 4);
  });

  test("gain is discounted by rank and set beside the best order", () => {
    const gain = 1 / Math.log2(3);
    expect(scoreList(["x", "a"], new Set(["a"])).ndcg10).toBeCloseTo(gain, 10);
  });

  test("what comes after ten does not count", () => {
    const run = [...Array.from({ length: 10 }, (_, at) => `x${at}`), "a"];
    expect(scoreList(run, new Set(["a"]))).toMatchObject({ mrr10: 0, r10: 0, ndcg10: 0 });
  });
});

describe("toTrecRun", () => {
  test("writes one line for each document, ranks from 1 on for each query", () => {
    const one = [
      { id: "d2", score: 3.25 },
      { id: "d1", score: 1 },
    ];
    const run = new Map([
      ["q1", one],
      ["q2", [{ id: "d9", score: 0.5 }]],
    ]);
    expect(toTrecRun(run)).toBe(
      "q1 Q0 d2 1 3.25000 on-record\nq1 Q0 d1 2 1.00000 on-record\nq2 Q0 d9 1 0.50000 on-record\n",
    );
  });

  test("a query without documents has no line", () => {
    expect(toTrecRun(new Map([["q1", []]]))).toBe("");
  });
});
