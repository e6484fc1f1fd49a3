import { expect, test } from "vitest";

import { findLikelyPlaces, indexGrams } from "../../../lib/annotation/likely-places";
import { finish } from "../../../lib/annotation/steps";

const FILLER = Array.from({ length: 400 }, (_, at) => `item ${at * 7919} of the long list`).join(". ");
const PASSAGE = "nobody will be left without a roof this winter, the mayor said";
const index = (text: string) => finish(indexGrams(text));

test.each([
  ["as it was", PASSAGE],
  ["with a word replaced", PASSAGE.replace("winter", "spring")],
  ["with every third word replaced", "nobody may be left zzz a roof qqq winter, the wwww said"],
])("names the place of a passage %s", (_, passage) => {
  const at = 6000;
  const text = `${FILLER.slice(0, at)} ${passage} ${FILLER.slice(at)}`;
  const [place] = findLikelyPlaces(index(text), PASSAGE, 3);
  expect(Math.abs(place! - at)).toBeLessThanOrEqual(33);
});

test("names both places of what stands there twice", () => {
  const text = `${FILLER.slice(0, 3000)} ${PASSAGE} ${FILLER.slice(3000, 6000)} ${PASSAGE} ${FILLER.slice(6000)}`;
  const places = findLikelyPlaces(index(text), PASSAGE, 4).toSorted((a, b) => a - b);
  expect(places.map((place) => Math.round(place / 100))).toEqual([30, 61]);
});

test("names none where nothing is alike, in an empty text, and for fewer than four units", () => {
  expect(findLikelyPlaces(index(FILLER), "שלום לכולם", 3)).toEqual([]);
  expect(findLikelyPlaces(index(""), PASSAGE, 3)).toEqual([]);
  expect(findLikelyPlaces(index(FILLER), "ite", 3)).toEqual([]);
});
