import { describe, expect, test } from "vitest";

import { problemsAfter, day, name, quoting, wholeCorpus } from "../../make/whole-corpus";

const whole = wholeCorpus();
const S = "/statements/0/sightings/0";
const M = "/statements/2/sightings/0";
const taken = /^the id "[^"]+" is taken$/;

describe("nothing is wrong with a corpus", () => {
  test.each<[string, Record<string, unknown>]>([
    ["as it stands", {}],
    ["whose words were said on the day of publication", { "/statements/0/saidOn": day("2017-10-24") }],
    [
      "whose words were said on a day nobody recorded",
      { "/statements/0/saidOn": { value: "", precision: "unknown", basis: "unknown" } },
    ],
    [
      "whose words were said in the month of publication",
      { "/statements/0/saidOn": { value: "2017-10", precision: "month", basis: "stated" } },
    ],
    [
      "in which a figure shares its spelling with the one it was merged into",
      { "/figures/2/mergedInto": "ada", "/figures/2/names": [name("Ada Example")] },
    ],
    ["in which a role rests on an address", { "/figures/0/roles/0/source": "https://example.org/who" }],
    ["in which forty words are quoted", { [S]: quoting(40) }],
  ])("%s", (_, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});

describe("an id that is taken is found, at its place", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ["two figures with one id", { "/figures/2/id": "guild" }, "/figures/2", taken],
    ["two outlets with one id", { "/outlets/2": whole.outlets[0] }, "/outlets/2", taken],
    ["two documents with one id", { "/documents/3": whole.documents[0] }, "/documents/3", taken],
    ["two claims with one id", { "/claims/2": whole.claims[1] }, "/claims/2", taken],
    ["two statements with one id", { "/statements/1/id": "s" }, "/statements/1", taken],
    ["two sightings with one id", { [`${M}/id`]: "s.1" }, M, taken],
  ])("%s", (_, changes, path, reason) => {
    const reasons = problemsAfter(changes).flatMap((problem) =>
      problem.path === path ? [problem.reason] : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });
});
