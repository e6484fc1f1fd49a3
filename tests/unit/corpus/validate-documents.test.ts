import { describe, expect, test } from "vitest";

import { problemsAfter, day, seed } from "../../make/whole-corpus";

describe("what is wrong with an outlet, a document or a claim is found, at its place", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      "ownership on hearsay",
      { "/outlets/0/ownership/0/source": "hearsay" },
      "/outlets/0/ownership/0/source",
      /neither/,
    ],
    [
      "an outlet affiliated with nobody",
      { "/outlets/1/affiliatedWith": "club" },
      "/outlets/1/affiliatedWith",
      /"club"/,
    ],
    [
      "a document of an unknown outlet",
      { "/documents/2/outletId": "post" },
      "/documents/2/outletId",
      /"post"/,
    ],
    [
      "a document published in a thirteenth month",
      { "/documents/2/publishedOn": day("2017-13-01") },
      "/documents/2/publishedOn",
      /no date/,
    ],
    [
      "a part of nothing",
      { "/documents/2/partOf/documentId": "gone" },
      "/documents/2/partOf/documentId",
      /"gone"/,
    ],
    [
      "a part of a part",
      { "/documents/2/partOf/documentId": "piece" },
      "/documents/2/partOf/documentId",
      /no round-up/,
    ],
    [
      "a part with the number 0",
      { "/documents/2/partOf/segment": 0 },
      "/documents/2/partOf/segment",
      /from 1/,
    ],
    ["two parts with one number", { "/documents/2/partOf/segment": 1 }, "/documents/2", /this part already/],
    ["an empty slice", { "/documents/0/seed": seed(300, 300) }, "/documents/0/seed", /empty/],
    [
      "a slice outside its round-up's",
      { "/documents/2/seed": seed(200, 301) },
      "/documents/2/seed",
      /outside/,
    ],
    [
      "a slice of another file than its round-up's",
      { "/documents/2/seed": seed(200, 300, "b.txt") },
      "/documents/2/seed",
      /outside/,
    ],
    [
      "slices that overlap",
      { "/documents/2/seed": seed(199, 300) },
      "/documents/2/seed",
      /overlaps that of "piece"/,
    ],
    ["a related claim that is not there", { "/claims/0/related/0": "none" }, "/claims/0/related/0", /"none"/],
    ["a claim related to itself", { "/claims/0/related/0": "on" }, "/claims/0/related/0", /no other claim/],
    ["a claim related twice to one", { "/claims/0/related/1": "off" }, "/claims/0/related/1", /twice/],
    ["a claim in no language", { "/claims/1/wording": {} }, "/claims/1/wording", /no language/],
  ])("%s", (_, changes, path, reason) => {
    const reasons = problemsAfter(changes).flatMap((problem) =>
      problem.path === path ? [problem.reason] : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });
});
