import { describe, expect, test } from "vitest";

import { findCue } from "../../../lib/claims/find-cues";
import { readQuery } from "../../../lib/claims/read-query";
import { collectTexts } from "../../../lib/claims/text-table";

function found(text: string, cue: string): readonly string[] {
  const collector = collectTexts();
  collector.add(cue);
  const texts = collector.toTable();
  return findCue(readQuery(text, texts), [...texts.terms]).map(({ start, end }) => text.slice(start, end));
}

describe("findCue", () => {
  test.each([
    ["a phrase as printed", "They raise fares again.", "raise fares", ["raise fares"]],
    ["other forms of its words", "Fares raised again", "raising a fare", ["Fares raised"]],
    ["its words in another order", "the path of protest", "protest path", ["path of protest"]],
    ["with one word between", "raise all fares", "raise fares", ["raise all fares"]],
    ["every place", "fares here, fares there", "fare", ["fares", "fares"]],
    ["not with two words between", "raise bus, train fares", "raise fares", []],
    ["not half a phrase", "raise the roof", "raise fares", []],
    ["a repeated word does not stand for the missing one", "raise raise", "raise fares", []],
  ])("finds %s", (_, text, cue, expected) => {
    expect(found(text, cue)).toEqual(expected);
  });
});
