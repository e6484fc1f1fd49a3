import fc from "fast-check";
import { expect, test } from "vitest";

import { splitRuns } from "../../components/word-runs";

const spans = fc.array(
  fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 4 },
);

test("a text's runs, joined, are the text, and each stands wholly inside or outside every span", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), spans, spans, (text, own, marks) => {
      const runs = splitRuns(text, own, marks);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      let at = 0;
      for (const run of runs) {
        for (let offset = at; offset < at + run.text.length; offset++) {
          const inside = (span: { start: number; end: number }) => span.start <= offset && offset < span.end;
          expect([run.own, run.marked]).toEqual([own.some(inside), marks.some(inside)]);
        }
        at += run.text.length;
      }
    }),
  );
});
