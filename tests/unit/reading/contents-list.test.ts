import { describe, expect, test } from "vitest";

import { findContentsEntries, headlineKey } from "../../../lib/reading/contents-list";

describe("findContentsEntries", () => {
  test.each([
    ["3. “The quay stays closed this winter” (Harbour Post, Oct. 25, 2017)", "Harbour Post", "2017-10-25"],
    ["The quay stays closed this winter (Harbour Post, 25 October 2017).", "Harbour Post", "2017-10-25"],
    ["1) «The quay stays closed this winter» (October 25, 2017)", undefined, "2017-10-25"],
  ])("%s", (line, outlet, value) => {
    const found = findContentsEntries([line]).get(headlineKey("The quay stays closed this winter"));
    expect(found?.outlet).toBe(outlet);
    expect(found?.publishedOn).toMatchObject({ value, precision: "day", basis: "stated", evidence: line });
  });

  test.each([
    ["a headline without a date", "The quay stays closed this winter (Harbour Post)"],
    ["a month is not a day", "The quay stays closed this winter (Harbour Post, October 2017)"],
    ["a sentence that goes on", "The quay closed (Harbour Post, Oct. 25, 2017) and stayed closed."],
    ["too short to be a headline", "Quay (Harbour Post, Oct. 25, 2017)"],
  ])("%s: no entry", (_why, line) => {
    expect(findContentsEntries([line]).size).toBe(0);
  });

  test.each([" ", "1. ", "( ", "“ ", "a (", "\u2003"])("a huge line of %j is passed over at once", (unit) => {
    const long = unit.repeat(60_000 / unit.length);
    expect(findContentsEntries([`1. ${long}(x`, `${long}(Oct. 25, 2017)`]).size).toBe(0);
  });
});
