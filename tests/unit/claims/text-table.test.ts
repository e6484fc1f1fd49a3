import { expect, test } from "vitest";

import {
  collectTexts,
  joinColumns,
  placesOfText,
  REPEATED,
  REPEATED_PAIR,
  SLOT,
} from "../../../lib/claims/text-table";

test("texts stand one after the other, each occurrence with the number of its term and its place", () => {
  const collector = collectTexts();
  expect([collector.add("Fares rise"), collector.add("…"), collector.add("the raising of a fare")]).toEqual([
    0, 1, 2,
  ]);
  const table = collector.toTable();
  const { vocabulary, starts, terms } = table;
  expect([...vocabulary]).toEqual([
    ["fare", 0],
    ["rise", 1],
    ["rais", 2],
  ]);
  expect([...starts]).toEqual([0, 2, 2, 4]);
  expect([...terms]).toEqual([0, 1, 2, 0]);
  expect([0, 1, 2].map((text) => placesOfText(table, text))).toEqual([
    [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ],
    [],
    [
      { start: 4, end: 11 },
      { start: 17, end: 21 },
    ],
  ]);
});

test("a word is read by the stop words of each text's language", () => {
  const collector = collectTexts();
  collector.add("pour the coffee", "en");
  collector.add("pour le café", "fr");
  collector.add("pour the coffee", "en-GB");
  const { starts, terms } = collector.toTable();
  expect([...starts]).toEqual([0, 2, 3, 5]);
  expect([...terms]).toEqual([0, 1, 2, 0, 1]);
});

test.each([
  ["nothing in a text without repetition", "tram fare rise", [0, 0, 0]],
  ["a repeated term", "tram fare tram", [0, 0, REPEATED]],
  ["a repeated pair", "tram fare, tram fare", [0, 0, REPEATED, REPEATED | REPEATED_PAIR]],
  ["a pair that only shares its parts", "tram fare bus fare", [0, 0, 0, REPEATED]],
  ["a pair of one term with itself", "tram tram tram", [0, REPEATED, REPEATED | REPEATED_PAIR]],
  ["every occurrence of what is a slot once", "Lund pays, says Lund", [SLOT, 0, SLOT | REPEATED]],
])("flags tell %s", (_, text, expected) => {
  const collector = collectTexts();
  collector.add("tram fare Lund");
  const number = collector.add(text);
  const { starts, flags } = collector.toTable();
  expect([...flags.subarray(starts[number], starts[number + 1])]).toEqual(expected);
});

test("joined columns take two bytes a term where its number fits, and are the same in four", () => {
  const part = (text: string) => {
    const collector = collectTexts();
    collector.add(text);
    return collector.toColumns();
  };
  const parts = [part("Fares rise"), part("trams stop")];
  const [short, long] = [joinColumns(parts, 0x10000), joinColumns(parts, 0x10001)];
  expect(short.terms).toEqual(Uint16Array.of(0, 1, 0, 1));
  expect(long.terms).toEqual(Uint32Array.of(0, 1, 0, 1));
  expect({ ...short, terms: [] }).toEqual({ ...long, terms: [] });
});
