import { expect, test } from "vitest";

import { sentenceAround } from "../../../lib/annotation/sentence-around";

test.each([
  ["a sentence of its own", { prefix: "He left. ", exact: "She stayed.", suffix: " They met." }, "|"],
  ["a block of its own", { prefix: "He left.\n", exact: "Chapter two", suffix: "\nThey met." }, "|"],
  ["a quoted sentence", { prefix: "He left.” ", exact: "“She stayed.”", suffix: " They met." }, "|"],
  [
    "part of one",
    { prefix: "He left. Then she ", exact: "stayed", suffix: " at home. They met." },
    "then she|at home.",
  ],
  ["the whole text", { prefix: "", exact: "She stayed", suffix: "" }, "|"],
  ["Arabic", { prefix: "خرج. ثم ", exact: "بقيت", suffix: " في البيت؟ نعم" }, "ثم|في البيت?"],
])("%s", (_, selector, around) => {
  expect(sentenceAround(selector)).toBe(around);
});

test("undefined where the context does not reach the sentence's ends", () => {
  const long = "word ".repeat(12).trimEnd();
  expect(sentenceAround({ prefix: `${long} and `, exact: "so", suffix: " it was." })).toBeUndefined();
  expect(sentenceAround({ prefix: "Then ", exact: "so", suffix: ` ${long} and on` })).toBeUndefined();
});
