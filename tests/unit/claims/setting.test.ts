import { describe, expect, test } from "vitest";

import { readPageWords } from "../../../lib/claims/page-words";
import { findNames, readSurroundings, settingOf } from "../../../lib/claims/setting";
import { collectTexts } from "../../../lib/claims/text-table";

const collector = collectTexts();
const wording = collector.add("Northgate sells the depot to Harlow Trams.");
const small = collector.add("The depot is to be sold, and the trams stay.");
collector.add("The mayor of Northgate said on Monday that the trams run.");
collector.add("The trams of the city are full.");
const texts = collector.toTable();
const words = [...texts.vocabulary.keys()];
const namesIn = (numbers: Iterable<number>) => [...numbers].map((number) => words[number]);

describe("the names that set a claim", () => {
  test("are capitalised words with matter, also where they open a sentence", () => {
    expect(namesIn(settingOf(texts, [wording], findNames(texts)))).toEqual(["northgat", "harlow"]);
  });

  test("are none in a wording that names nothing", () => {
    expect(namesIn(settingOf(texts, [small], findNames(texts)))).toEqual([]);
  });
});

describe("the surroundings of a passage", () => {
  const passage = "the depot will be sold";
  const around = (text: string) => {
    const start = text.indexOf(passage);
    return readSurroundings(readPageWords(text, texts), { start, end: start + passage.length });
  };

  test.each([
    ["the sentence it stands in", `A page\nThe mayor of Northgate said that ${passage}.`, true],
    ["the headline, however far off", `Northgate\n${"x ".repeat(2000)}He said that ${passage}.`, true],
    ["nothing far off", `A page\nNorthgate.\n${"x ".repeat(2000)}He said that ${passage}.`, false],
  ])("hold %s", (_, text, found) => {
    expect(around(text)?.has(texts.vocabulary.get("northgat")!)).toBe(found);
  });

  test("are unknown for a passage in a script without capitals", () => {
    const page = readPageWords("سيباع المستودع", texts);
    expect(readSurroundings(page, { start: 0, end: 14 })).toBeUndefined();
  });
});
