import { describe, expect, test } from "vitest";

import { chooseDiverse, RANK_WEIGHTS, rankPrior, weighParts } from "../../../lib/claims/rank-prior";

const nothing = {
  sameClaim: 0,
  closeness: 0,
  sameFigure: 0,
  sameOrganisation: 0,
  slots: 0,
  attribution: 0,
  recency: 0,
};

describe("rankPrior", () => {
  test("all parts but the organisation add up to one", () => {
    const { sameOrganisation, ...others } = RANK_WEIGHTS;
    expect(Object.values(others).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9);
    expect(sameOrganisation).toBeLessThan(RANK_WEIGHTS.sameFigure);
  });

  test("the same claim by another figure ranks before the same figure on something else", () => {
    expect(rankPrior({ ...nothing, sameClaim: 1 })).toBeGreaterThan(rankPrior({ ...nothing, sameFigure: 1 }));
  });

  test("the organisation adds nothing where the figure is the same", () => {
    expect(weighParts({ ...nothing, sameFigure: 1, sameOrganisation: 1 }).sameOrganisation).toBe(0);
  });
});

describe("chooseDiverse", () => {
  const item = (id: string, rank: number, outlet: string, day?: string) => ({ id, rank, outlet, day });

  test("keeps all where there are few", () => {
    const items = [item("b", 0.2, "x", "2020-01-01"), item("a", 0.3, "x", "2019-01-01")];
    expect(chooseDiverse(items, 2)).toEqual(items);
  });

  test("always keeps the oldest and the newest, however low they rank", () => {
    const items = [
      item("old", 0.01, "x", "1999-05-05"),
      item("mid", 0.9, "y", "2010-05-05"),
      item("best", 0.95, "z", "2011-05-05"),
      item("new", 0.02, "x", "2024-05-05"),
    ];
    expect(chooseDiverse(items, 3).map((chosen) => chosen.id)).toEqual(["old", "new", "best"]);
  });

  test("takes a slightly lower rank of another outlet and year before a third of the same", () => {
    const items = [
      item("old", 0.8, "x", "2013-01-01"),
      item("new", 0.8, "x", "2015-12-01"),
      item("same", 0.6, "x", "2015-06-01"),
      item("other", 0.5, "y", "2014-06-01"),
    ];
    expect(chooseDiverse(items, 3).map((chosen) => chosen.id)).toEqual(["old", "new", "other"]);
  });

  test("chooses the same whatever the order given", () => {
    const items = ["a", "b", "c", "d", "e"].map((id) => item(id, 0.5, "x"));
    const ids = (list: typeof items) => chooseDiverse(list, 3).map((chosen) => chosen.id);
    expect(ids(items.toReversed())).toEqual(ids(items));
  });
});
