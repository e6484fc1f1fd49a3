import { expect, test } from "vitest";

import { foldText } from "../../../lib/annotation/fold-text";
import { indexQuotes } from "../../../lib/annotation/quote-index";

const line = "The co\u00aduncil  met on Tues\u00a0day, cafe\u0301 \u200b and all.";

test.each([
  ["lines", Array.from({ length: 2000 }, () => line).join("\n")],
  [
    "lines that begin with marks and spaces",
    Array.from({ length: 2000 }, () => `${line}\n \u0301x`).join("\n"),
  ],
  ["Hangul cut between its letters", Array.from({ length: 30_000 }, () => "\u1112\n\u1161").join("\u11ab")],
  ["one long line", line.repeat(2000)],
  ["nothing", ""],
])("a long text of %s is folded in pieces as it is in one", (_, text) => {
  const { text: folded, starts, ends } = indexQuotes(text);
  const whole = foldText(text);
  expect(folded).toBe(whole.text);
  expect([...starts]).toEqual([...whole.starts]);
  expect([...ends]).toEqual([...whole.ends]);
});
