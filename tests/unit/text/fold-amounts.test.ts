import { expect, test } from "vitest";

import { foldAmounts } from "../../../lib/text/fold-amounts";

test.each([
  ["$5 million", "€5 million"],
  ["-5 degrees", "5 degrees"],
  ["(-$5)", "($5)"],
  ["1.5", "1,5"],
  ["1.5", "1-5"],
  ["5%", "5"],
  ["٥٪", "٥"],
])("%s is another amount than %s", (one, other) => {
  expect(foldAmounts(one)).not.toBe(foldAmounts(other));
});

test.each([
  ["5 %", "5%"],
  ["-5", "\u22125"],
  ["1990-1995", "1990–1995"],
  ["He said, “no”.", "he said no"],
  ["٥٪", "٥%"],
])("%s is the same as %s", (one, other) => {
  expect(foldAmounts(one)).toBe(foldAmounts(other));
});
