import fc from "fast-check";
import { expect, test } from "vitest";

import { lowerCase } from "../../../lib/text/lower-case";

const cases: readonly (readonly [name: string, text: string, lower: string])[] = [
  ["small letters stay", "minister’s", "minister’s"],
  ["a capital inside", "iPhone", "iphone"],
  ["capitals beyond ASCII", "ÉCOLE", "école"],
  ["small letters beyond ASCII", "señor", "señor"],
  ["a sigma at the end of a word", "ΛΟΓΟΣ", "λογος"],
  ["a script without capitals", "قال", "قال"],
  ["no letters", "", ""],
];

test.each(cases)("%s", (_, text, lower) => {
  expect(lowerCase(text)).toBe(lower);
});

test("every text is in small letters as the language itself has it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(lowerCase(text)).toBe(text.toLowerCase());
    }),
  );
});
