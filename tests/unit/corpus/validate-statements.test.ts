import { describe, expect, test } from "vitest";

import { problemsAfter, day, sighting } from "../../make/whole-corpus";

const S = "/statements/0/sightings/0";

describe("what is wrong with a statement is found, at its place", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ["a speaker that is not there", { "/statements/0/speaker": "carl" }, "/statements/0/speaker", /"carl"/],
    [
      "a claim that is not there",
      { "/statements/0/claims/0/id": "none" },
      "/statements/0/claims/0/id",
      /"none"/,
    ],
    [
      "a claim taken up twice",
      { "/statements/0/claims/1": { id: "on", how: "denies", basis: "curated" } },
      "/statements/0/claims/1",
      /twice/,
    ],
    [
      "words said on the 30th of February",
      { "/statements/0/saidOn": day("2017-02-30") },
      "/statements/0/saidOn",
      /no date/,
    ],
    [
      "words said after they were published",
      { "/statements/0/saidOn": day("2017-10-25") },
      `${S}/documentId`,
      /before the words were said/,
    ],
    [
      "two sightings in one document",
      { "/statements/0/sightings/1": sighting({ id: "s.2" }) },
      "/statements/0/sightings/1",
      /in "piece" already/,
    ],
    [
      "a document that is not there",
      { [`${S}/documentId`]: "gone" },
      `${S}/documentId`,
      /"gone" is no document/,
    ],
    ["a speaker without printed words", { [`${S}/asPrinted`]: " " }, `${S}/asPrinted`, /missing/],
    ["a relay by an unknown outlet", { [`${S}/relay/0`]: "post" }, `${S}/relay/0`, /"post"/],
    [
      "a relay that ends elsewhere than at the publisher",
      { [`${S}/relay`]: ["gazette", "wire"] },
      `${S}/relay`,
      /does not end with/,
    ],
    ["a translation of nothing", { [`${S}/translationOf`]: "t.1" }, `${S}/translationOf`, /"t.1"/],
    [
      "a sighting that translates itself",
      { [`${S}/translationOf`]: "s.1" },
      `${S}/translationOf`,
      /no other/,
    ],
  ])("%s", (_, changes, path, reason) => {
    const reasons = problemsAfter(changes).flatMap((problem) =>
      problem.path === path ? [problem.reason] : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });
});
