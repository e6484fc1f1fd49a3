import * as fc from "fast-check";
import { expect, test } from "vitest";

import { wordDiff } from "../../lib/text/word-diff";

const piece = fc.oneof(
  fc.constantFrom(
    "the",
    "talks",
    "go",
    "on",
    "قال",
    "الرئيس",
    "השר",
    "אמר",
    "“",
    "”",
    ".",
    "،",
    "12",
    "会談",
  ),
  fc.constantFrom(" ", "  ", "\n", "\u00a0", "\r\n", "\u200f"),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test("same and removed runs are the older text, same and added ones the newer, whatever the texts", () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom("en", "ar", "he", "und"), (before, after, locale) => {
      const { runs } = wordDiff(before, after, { locale });
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
      expect(runs.every((run, at) => run.text !== "" && run.kind !== runs[at - 1]?.kind)).toBe(true);
    }),
    { seed: 20260511 },
  );
});
