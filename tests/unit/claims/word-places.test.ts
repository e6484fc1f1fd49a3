import * as fc from "fast-check";
import { expect, test } from "vitest";

import { joinPlaces, packPlaces, readPlaces } from "../../../lib/claims/word-places";

/** Gaps and lengths of the words of a text, those that need more than a byte among them. */
const steps = fc.array(
  fc.tuple(fc.oneof(fc.nat(3), fc.nat(700)), fc.oneof(fc.integer({ min: 1, max: 9 }), fc.nat(600))),
  { maxLength: 12 },
);
const texts = fc.array(
  steps.map((words) => {
    let end = 0;
    return words.map(([gap, length]) => ({ start: end + gap, end: (end = end + gap + length) }));
  }),
  { maxLength: 6 },
);

const startsOf = (words: readonly (readonly unknown[])[]) =>
  words.reduce<number[]>((starts, { length }) => [...starts, starts.at(-1)! + length], [0]);

test("places are read as they were packed, also from several put one after the other", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const pack = (words: typeof one) => packPlaces(startsOf(words), words.flat());
      const joined = joinPlaces([pack(one), pack(other)]);
      const starts = startsOf([...one, ...other]);
      const read = [...one, ...other].map((_, text) => readPlaces(joined, starts[text]!, starts[text + 1]!));
      expect(read).toEqual([...one, ...other]);
    }),
  );
});

test.each([
  ["a word of 254 characters", { start: 0, end: 254 }],
  ["a word of 255 characters", { start: 0, end: 255 }],
  ["a word behind 254 characters", { start: 254, end: 260 }],
  ["a word behind 255 characters", { start: 255, end: 260 }],
  ["a word at the end of a text of the greatest length", { start: 65_530, end: 65_535 }],
])("%s is found at its place, and the word after it", (_, place) => {
  const next = { start: place.end + 1, end: place.end + 5 };
  expect(readPlaces(packPlaces([0, 2], [place, next]), 0, 2)).toEqual([place, next]);
});
