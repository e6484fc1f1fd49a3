import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { CorpusPack } from "../../../lib/domain/corpus";
import { findClaimChoices, findFigureChoices } from "../../../lib/services/find-choices";

const seed = CorpusPack.parse(JSON.parse(readFileSync("public/corpus/seed.corpus.json", "utf8")));
const ids = (typed: string) => findFigureChoices(seed.figures, typed).map(({ id }) => String(id));

describe("figures by what is typed", () => {
  test.each([
    ["a surname", "badran", "hussam-badran"],
    ["the beginning of a name", "hus", "hussam-badran"],
    ["words in any order", "badran hussam", "hussam-badran"],
    ["a name with an article", "arouri", "saleh-al-arouri"],
    ["an Arabic name without its article", "عاروري", "saleh-al-arouri"],
    ["an Arabic name in another spelling of its letters", "ابو مرزوق", "mousa-abu-marzouk"],
    ["an acronym", "plo", "plo"],
    ["an Arabic surname", "عباس", "mahmoud-abbas"],
    ["a kunya", "abu mazen", "mahmoud-abbas"],
    ["a kunya in a spelling that is not stored", "Abou Mazen", "mahmoud-abbas"],
    ["a kunya still being typed, in a spelling that is not stored", "Abou Maz", "mahmoud-abbas"],
    ["a surname in a spelling that is not stored", "aruri", "saleh-al-arouri"],
    ["both names in spellings that are not stored", "Mussa Abu Marzook", "mousa-abu-marzouk"],
  ])("%s finds the figure first", (_, typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  test.each([
    ["nothing typed", "  "],
    ["a name nobody has", "zebra"],
    ["one word too many", "badran zebra"],
  ])("%s finds nobody", (_, typed) => {
    expect(ids(typed)).toEqual([]);
  });
});

test("claims are found by words of their wording, those that begin as typed first", () => {
  const claim = seed.claims[0]!;
  const wording = Object.values(claim.wording)[0]!;
  expect(findClaimChoices(seed.claims, wording.slice(0, 20))[0]?.id).toBe(claim.id);
  expect(findClaimChoices(seed.claims, "zebra")).toEqual([]);
});
