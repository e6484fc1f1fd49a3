import { describe, expect, test } from "vitest";

import { type ArticleSummary, summarise, summariseReport } from "../../../lib/collection/summarise";
import type { ClaimId } from "../../../lib/domain/ids";
import type { ArticleCorrections } from "../../../lib/domain/library-article";
import { makeVersionRow } from "../../make/library-rows";
import {
  bridgeArticle,
  makeAttribution,
  makeDay,
  makeMatch,
  makeMention,
  makeReport,
  noDate,
} from "../../make/page-report";

const at = "2024-05-01T11:00:00.000Z";
const facts = { statements: 2, related: 1, figureIds: [], claimIds: [] };
const page = { title: "As printed", outlet: "The Gazette", publishedOn: makeDay("2024-03-02") };
const versions = [
  makeVersionRow("one", 2, { ...page, capturedAt: "2024-05-02T10:00:00.000Z" }),
  makeVersionRow("one", 1, { title: "As printed before" }),
];

describe("a summary", () => {
  test("is of the latest version, in whatever order the versions come", () => {
    const expected = { ...page, ...facts, capturedAt: "2024-05-02T10:00:00.000Z", versions: 2 };
    expect(summarise({ corrections: {} }, versions, facts)).toMatchObject(expected);
    expect(summarise({ corrections: {} }, versions.toReversed(), facts)).toMatchObject(expected);
  });

  const corrected: [string, ArticleCorrections, Partial<ArticleSummary>][] = [
    ["has the title put right", { title: { value: "Better", at } }, { title: "Better" }],
    ["has the outlet put right", { outlet: { value: "The Wire", at } }, { outlet: "The Wire" }],
    ["has no outlet where there is none", { outlet: { value: "", at } }, { outlet: undefined } as never],
    [
      "has the day put right",
      { publishedOn: { value: makeDay("2024-02-29"), at } },
      { publishedOn: makeDay("2024-02-29") },
    ],
    [
      "has no day where none is known",
      { publishedOn: { value: noDate, at } },
      { publishedOn: undefined } as never,
    ],
    [
      "has the language put right and the direction of its text",
      { language: { value: "ar", at } },
      { language: "ar", direction: "ltr" },
    ],
  ];
  test.each(corrected)("%s", (_, corrections, expected) => {
    const plain = summarise({ corrections: {} }, versions, facts);
    expect(summarise({ corrections }, versions, facts)).toEqual({ ...plain, ...expected });
  });
});

test("a report comes to its statements, the different related ones, and who and what it is about", () => {
  const bridge = "bridge-opens" as ClaimId;
  const report = makeReport({
    attributions: [
      makeAttribution(bridgeArticle, "the bridge would open in May", { claimIds: [bridge] }),
      makeAttribution(bridgeArticle, "it was expensive", { claimIds: [bridge] }),
    ],
    matches: [makeMatch("s1"), makeMatch("s1", { attribution: 1 }), makeMatch("s2", { tier: "possible" })],
    mentions: [
      makeMention(bridgeArticle, "Bo Sample", "bo-sample"),
      makeMention(bridgeArticle, "Ada Example", "ada-example", { tier: "probable" }),
      makeMention(bridgeArticle, "Carl Stranger", "carl-stranger", { tier: "possible" }),
    ],
  });
  expect(summariseReport(report)).toEqual({
    statements: 2,
    related: 1,
    figureIds: ["bo-sample", "ada-example"],
    claimIds: ["bridge-opens"],
  });
});
