import { expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { readQuery } from "../../../lib/claims/read-query";
import { collectTexts } from "../../../lib/claims/text-table";

const collector = collectTexts();
collector.add("trams and fares");
const texts = collector.toTable();

test("reads a part of a text, with offsets into the whole of it", () => {
  const text = "He said: fares of Lund, and of a zeppelin, rise. Fares!";
  const start = text.indexOf("fares");
  const end = text.indexOf(".");
  const query = readQuery(text, texts, { start, end });
  expect(query.terms).toEqual(analyse(text).filter((term) => term.start >= start && term.end <= end));
  expect(query.numbers).toEqual([1, undefined, undefined, undefined]);
  expect(query.slots).toEqual([false, true, false, false]);
  expect([...query.placeOf]).toEqual([0, 1]);
});

test("gives a repeated term its first place", () => {
  const query = readQuery("fare tram fare tram", texts);
  expect(query.places).toEqual([0, 1, 0, 1]);
  expect(query.pairs.size).toBe(2);
});

test("reads stop words of the language it is told", () => {
  expect(readQuery("pour le tram", texts, { language: "fr" }).terms).toHaveLength(1);
});
