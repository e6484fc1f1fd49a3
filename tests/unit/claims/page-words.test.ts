import { describe, expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { addTermsWithin, readPageWords } from "../../../lib/claims/page-words";
import { collectTexts } from "../../../lib/claims/text-table";

const page = "The United States sold the U.S. depot, says Northgate’s 1,200 trams.";
const collector = collectTexts();
collector.add(page);
collector.add("States, depots, tram, ends, gate, north");
const texts = collector.toTable();

const numbersOf = (text: string) =>
  new Set(analyse(text).flatMap(({ term }) => texts.vocabulary.get(term) ?? []));

describe("the terms of a part of a page that was read whole", () => {
  const words = readPageWords(page, texts);
  const starts = Array.from({ length: page.length }, (_, start) => start);

  test.each(starts)("from character %i on they are those of the part read by itself", (start) => {
    for (const length of [0, 1, 9, 30, page.length]) {
      const end = Math.min(page.length, start + length);
      const found = new Set<number>();
      addTermsWithin(words, { start, end }, found);
      expect(found).toEqual(numbersOf(page.slice(start, end)));
    }
  });

  test("are none in a web address, also where an edge cuts it", () => {
    const found = new Set<number>();
    const text = "https://trams.example/depot of";
    addTermsWithin(readPageWords(text, texts), { start: 8, end: text.length }, found);
    expect(found.size).toBe(0);
  });
});
