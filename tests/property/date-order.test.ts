import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { intervalOf, orderOf } from "../../lib/domain/date-order";
import type { UncertainDate } from "../../lib/domain/uncertain-date";

const two = (n: number) => String(n).padStart(2, "0");
const point = fc
  .tuple(
    fc.integer({ min: 2015, max: 2018 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
    fc.constantFrom("", "~"),
  )
  .map(([year, month, day, mark]) => {
    const tail = month === null ? "" : `-${two(month)}${day === null ? "" : `-${two(day)}`}`;
    return `${year}${tail}${mark}`;
  });
const open = fc.oneof(point, fc.constant(""));
const value = fc.oneof(
  point,
  fc.tuple(open, open).map(([from, to]) => `${from}/${to}`),
);
const uncertain = value.map((value): UncertainDate => ({
  value,
  precision: value.includes("/") ? "interval" : "day",
  basis: "stated",
}));
const mirrored = { earlier: "later", later: "earlier", "same-day": "same-day", unknown: "unknown" };

describe("order of uncertain dates", () => {
  test("turning the two dates round turns the order round", () => {
    fc.assert(
      fc.property(uncertain, uncertain, (a, b) => {
        expect(orderOf(b, a)).toBe(mirrored[orderOf(a, b)]);
      }),
    );
  });

  test("earlier than an earlier date is earlier", () => {
    fc.assert(
      fc.property(uncertain, uncertain, uncertain, (a, b, c) => {
        if (orderOf(a, b) !== "earlier" || orderOf(b, c) !== "earlier") return;
        expect(orderOf(a, c)).toBe("earlier");
      }),
    );
  });

  test("no date is earlier or later than itself", () => {
    fc.assert(
      fc.property(uncertain, (a) => {
        expect(["same-day", "unknown"]).toContain(orderOf(a, a));
      }),
    );
  });

  test("an approximate date contains the exact one", () => {
    fc.assert(
      fc.property(point, (value) => {
        const exact = intervalOf({ value: value.replace("~", ""), precision: "day", basis: "stated" })!;
        const wide = intervalOf({ value: value.replace("~", "") + "~", precision: "day", basis: "stated" })!;
        expect(wide.from < exact.from && wide.to > exact.to).toBe(true);
      }),
    );
  });

  test("what is earlier by month is earlier on each of its days", () => {
    fc.assert(
      fc.property(uncertain, uncertain, (a, b) => {
        const [one, other] = [intervalOf(a), intervalOf(b)];
        if (orderOf(a, b) === "earlier") expect(one!.to < other!.from).toBe(true);
        else if (one && other) expect(one.to >= other.from).toBe(true);
      }),
    );
  });
});
