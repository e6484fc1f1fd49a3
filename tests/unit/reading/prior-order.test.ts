import { expect, test } from "vitest";

import { Match } from "../../../lib/domain/page-report";
import { sortForScreens } from "../../../lib/reading/prior-order";

const dated = (id: string, tier: string, order: string, day?: string) => ({
  match: Match.parse({
    attribution: 0,
    statementId: id,
    tier,
    order,
    probability: id.endsWith("weaker") ? 0.6 : 0.7,
    reasons: [],
  }),
  day,
});

test("sortForScreens puts what is related first by time, then what is possible by probability, ties by id", () => {
  const matches = [
    dated("later-far", "related", "later", "2024-01-01"),
    dated("possible-earlier", "possible", "earlier", "2019-01-01"),
    dated("unknown-b", "related", "unknown"),
    dated("later-near", "related", "later", "2022-01-01"),
    dated("earlier-old", "related", "earlier", "2001-01-01"),
    dated("unknown-a", "related", "unknown"),
    dated("same", "related", "same-day", "2020-01-01"),
    dated("earlier-new", "related", "earlier", "2019-01-01"),
    dated("possible-earlier-weaker", "possible", "earlier", "2019-06-01"),
    dated("possible-later", "possible", "later", "2023-01-01"),
    dated("earlier-new-weaker", "related", "earlier", "2019-01-01"),
  ];
  const expected = [
    "earlier-new",
    "earlier-new-weaker",
    "earlier-old",
    "same",
    "unknown-a",
    "unknown-b",
    "later-near",
    "later-far",
    "possible-earlier",
    "possible-later",
    "possible-earlier-weaker",
  ];
  expect(sortForScreens(matches).map((match) => match.statementId)).toEqual(expected);
  expect(sortForScreens(matches.toReversed()).map((match) => match.statementId)).toEqual(expected);
});
