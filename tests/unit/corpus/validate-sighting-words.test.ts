import { describe, expect, test } from "vitest";

import { problemsAfter, place, quoting } from "../../make/whole-corpus";

const S = "/statements/0/sightings/0";
const P = "/statements/1/sightings/0";
const M = "/statements/2/sightings/0";

describe("words that are not kept as their form asks are found, at their place", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ["forty-one words quoted", { [S]: quoting(41) }, `${S}/quotations/0`, /41 words/],
    [
      "a verbatim text other than its excerpt",
      { [`${S}/text`]: "We go on" },
      `${S}/text`,
      /the excerpt itself/,
    ],
    [
      "a transcript without an excerpt",
      { [`${S}/form`]: "transcript", [`${S}/locator`]: place(105, 130) },
      `${S}/text`,
      /the excerpt itself/,
    ],
    [
      "an excerpt that is not among the quotations",
      { [`${S}/quotations`]: [] },
      `${S}/quotations`,
      /not the one quotation/,
    ],
    [
      "a paraphrase with an excerpt",
      { [`${P}/locator/exact`]: "we go on" },
      `${P}/locator/exact`,
      /no excerpt/,
    ],
    [
      "a paraphrase with quotation marks",
      { [`${P}/text`]: 'Work "continues".' },
      `${P}/text`,
      /no quotation marks/,
    ],
    [
      "a mixed text without quotations",
      { [`${M}/text`]: "They go on.", [`${M}/quotations`]: [] },
      `${M}/quotations`,
      /quotes something/,
    ],
    [
      "a mixed text with other words between the marks",
      { [`${M}/text`]: "They will “carry on” with it." },
      `${M}/quotations`,
      /between “ and ”/,
    ],
    [
      "a quotation longer than its place",
      { [`${M}/quotations/0/end`]: 117 },
      `${M}/quotations/0`,
      /not as long/,
    ],
    [
      "a quotation that begins before the locator",
      { [`${M}/locator`]: place(114, 130) },
      `${M}/quotations/0`,
      /outside the locator/,
    ],
    [
      "a quotation that ends behind the locator",
      { [`${M}/locator`]: place(105, 117) },
      `${M}/quotations/0`,
      /outside the locator/,
    ],
    ["an empty locator", { [`${P}/locator`]: place(130, 130) }, `${P}/locator`, /covers nothing/],
    [
      "a locator that begins before the document's slice",
      { [`${P}/locator`]: place(99, 130) },
      `${P}/locator`,
      /outside the document/,
    ],
    [
      "a locator that ends behind the document's slice",
      { [`${P}/locator`]: place(195, 201) },
      `${P}/locator`,
      /outside the document/,
    ],
  ])("%s", (_, changes, path, reason) => {
    const reasons = problemsAfter(changes).flatMap((problem) =>
      problem.path === path ? [problem.reason] : [],
    );
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });
});
