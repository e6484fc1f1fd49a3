import { describe, expect, it } from "vitest";

import { fitLogistic } from "../../eval/fit-logistic";

const example = (size: number, isTrue: boolean) => ({ values: { always: 1, size }, isTrue, weight: 1 });

describe("fitting a logistic", () => {
  it("puts the border where both answers are equally frequent", () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((size) =>
      Array.from({ length: 50 }, (_, at) => example(size, at < (size <= 4 ? 5 : 45))),
    );
    const { always, size } = fitLogistic(rows);
    expect(size).toBeGreaterThan(0.3);
    expect(-always / size).toBeCloseTo(4.5, 0);
  });

  it("finds odds of a share", () => {
    const rows = Array.from({ length: 400 }, (_, at) => example(0, at % 4 === 0));
    expect(fitLogistic(rows).always).toBeCloseTo(Math.log(1 / 3), 1);
  });
});
