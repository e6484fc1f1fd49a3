import { describe, expect, test } from "vitest";

import { calibrate, lengthFeature, weightOfFeature } from "../../../lib/claims/calibrate";
import { CLAIM_WEIGHTS, MATCH_WEIGHTS } from "../../../lib/claims/calibration-weights";

const nothing = { sameClaim: 0, closeness: 0, coverage: 0, bigrams: 0, length: 1, sameFigure: 0 };

describe("calibrate", () => {
  test("is the logistic of the weighted sum", () => {
    const weights = [
      { feature: "bias", weight: -1, meaning: "" },
      { feature: "size", weight: 2, meaning: "" },
    ] as const;
    expect(calibrate<"bias" | "size">(weights, { size: 0.5 })).toBe(0.5);
  });

  test("the same figure alone does not make a statement worth showing", () => {
    expect(calibrate(MATCH_WEIGHTS, { ...nothing, sameFigure: 1 })).toBeLessThan(0.2);
  });

  test("a sure claim makes a statement related, a doubtful one only possible", () => {
    expect(calibrate(MATCH_WEIGHTS, { ...nothing, sameClaim: 0.95 })).toBeGreaterThan(0.8);
    const doubtful = calibrate(MATCH_WEIGHTS, { ...nothing, sameClaim: 0.6 });
    expect(doubtful).toBeGreaterThan(0.5);
    expect(doubtful).toBeLessThan(0.8);
  });

  test("close words of the same figure need no claim", () => {
    const close = { closeness: 0.8, coverage: 0.8, bigrams: 0.6, sameFigure: 1 };
    expect(calibrate(MATCH_WEIGHTS, { ...nothing, ...close })).toBeGreaterThan(0.5);
  });

  test("every weight stands once", () => {
    for (const weights of [CLAIM_WEIGHTS, MATCH_WEIGHTS]) {
      const names = weights.map((weight) => weight.feature);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("lengthFeature", () => {
  test("is 0 without terms and 1 at thirty", () => {
    expect([lengthFeature(0), lengthFeature(30)]).toEqual([0, 1]);
  });
});

describe("weightOfFeature", () => {
  test("gives what calibrating counts, and nothing for a feature that is not there", () => {
    const weights = [
      { feature: "bias", weight: -1 },
      { feature: "size", weight: 2 },
    ] as const;
    type Feature = "bias" | "size" | "shape";
    expect(weightOfFeature<Feature>(weights, "size")).toBe(2);
    expect(weightOfFeature<Feature>(weights, "shape")).toBe(0);
  });
});
