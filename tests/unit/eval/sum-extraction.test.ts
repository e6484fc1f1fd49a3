import { expect, test } from "vitest";

import { type ScoredPage, scoreRow, sumUp } from "../../eval/sum-extraction";

const page = (set: string, scores: ScoredPage["product"]["scores"], milliseconds: number): ScoredPage => ({
  id: `${set}/${milliseconds}`,
  set,
  failure: undefined,
  isUnchanged: true,
  product: { scores, milliseconds, processor: milliseconds / 2 },
  readability: { scores: {}, milliseconds: undefined, processor: undefined },
});

const pages = [
  page("b", { bodyPrecision: 1, bodyRecall: 0.5, bodyBelowHalf: 0, day: 1 }, 10),
  page("b", { bodyPrecision: 0, bodyRecall: 0.5, bodyBelowHalf: 1 }, 30),
  page("a", { day: 0 }, 20),
];

test("each set is summed up by itself, and all together", () => {
  expect(sumUp(pages, "product").map(({ set, pages }) => [set, pages])).toEqual([
    ["a", 1],
    ["b", 2],
    ["all", 3],
  ]);
});

test("F1 is of the means of precision and recall, fields are means over the pages that tell", () => {
  const [, b, all] = sumUp(pages, "product");
  expect(b?.bodyF1).toBe(0.5);
  expect(b?.means.bodyBelowHalf).toBe(1);
  expect(b?.means.day).toBe(1);
  expect(all?.means.day).toBe(0.5);
  expect(all?.means.outlet).toBeNull();
});

test("times are of what finished", () => {
  const all = sumUp(pages, "product").at(-1);
  expect([all?.p50Ms, all?.p95Ms, all?.p95ProcessorMs]).toEqual([20, 30, 15]);
  expect(sumUp(pages, "readability").at(-1)?.p50Ms).toBeNull();
});

test("a page on which the browser broke has found nothing", () => {
  const row = { id: "a/1", set: "a", html: "1.html", kind: "article", gold: { title: "Talks" } };
  const scored = scoreRow({ row, fault: "Target closed" });
  expect(scored.failure).toBe("Target closed");
  expect(scored.product.scores).toMatchObject({ titleExact: 0, gateRecall: 0 });
  expect(scored.readability.scores).toEqual({});
});
