import { describe, expect, test } from "vitest";

import { problemsAfter, day, name } from "../../make/whole-corpus";

describe("what is wrong with a figure is found, at its place", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      "an affiliation with nobody",
      { "/figures/0/affiliations/0": "club" },
      "/figures/0/affiliations/0",
      /"club" is no organisation/,
    ],
    [
      "an affiliation with a person",
      { "/figures/0/affiliations/0": "bob" },
      "/figures/0/affiliations/0",
      /"bob" is no organisation/,
    ],
    [
      "an organisation affiliated with itself",
      { "/figures/1/affiliations/0": "guild" },
      "/figures/1/affiliations/0",
      /itself/,
    ],
    [
      "an office in an organisation that is not there",
      { "/figures/0/roles/0/organisation": "club" },
      "/figures/0/roles/0/organisation",
      /"club"/,
    ],
    [
      "an office on hearsay",
      { "/figures/0/roles/0/source": "hearsay" },
      "/figures/0/roles/0/source",
      /"hearsay"/,
    ],
    [
      "an office on the 31st of September",
      { "/figures/0/roles/0/asOf": day("2017-09-31") },
      "/figures/0/roles/0/asOf",
      /no date/,
    ],
    [
      "an office that ends before it begins",
      { "/figures/0/roles/0/from": day("2018-01-01"), "/figures/0/roles/0/to": day("2017-01-01") },
      "/figures/0/roles/0/to",
      /before it begins/,
    ],
    ["a figure merged into nobody", { "/figures/2/mergedInto": "carl" }, "/figures/2/mergedInto", /"carl"/],
    ["a figure merged into itself", { "/figures/2/mergedInto": "bob" }, "/figures/2/mergedInto", /no other/],
    [
      "a spelling of two figures that is weak for neither",
      { "/figures/2/names/1": name("ADA  example") },
      "/figures/2/names/1",
      /names "ada" as well/,
    ],
    [
      "a spelling of two figures in two composed forms",
      { "/figures/0/names/2": name("Zo\u00e9"), "/figures/2/names/2": name("Zoe\u0301") },
      "/figures/2/names/2",
      /names "ada" as well/,
    ],
    [
      "a spelling that stands twice",
      { "/figures/1/names/1": name("The Guild") },
      "/figures/1/names/1",
      /stands twice/,
    ],
    [
      "a figure whose every spelling is weak",
      { "/figures/1/names": [name("Guild", { weak: true })] },
      "/figures/1/names",
      /on its own/,
    ],
  ])("%s", (_, changes, path, reason) => {
    const reasons = problemsAfter(changes).flatMap((problem) =>
      problem.path === path ? [problem.reason] : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });
});
