import { describe, expect, test } from "vitest";

import type { Match } from "../../../lib/domain/page-report";
import type { StatementId } from "../../../lib/domain/ids";
import { countRelated, type JudgedMatch, type JudgedUnit } from "../../eval/count-related";

const shown = (tier: Match["tier"], verdict: Partial<Omit<JudgedMatch, "match">> = {}): JudgedMatch => ({
  match: {
    attribution: 0,
    statementId: "s" as StatementId,
    sightingId: "s.1" as Match["sightingId"],
    tier,
    order: "earlier",
    probability: 0.7,
    reasons: [],
  },
  right: false,
  isJudged: true,
  wrongOrder: false,
  ...verdict,
});
const unit = (matches: readonly JudgedMatch[] | undefined, claims: readonly string[] = []): JudgedUnit => ({
  doc: "a",
  row: 0,
  text: "",
  claims,
  isEligible: claims.length > 0,
  claimIds: [],
  matches,
});

describe("countRelated", () => {
  test("only the first match makes a unit right at one; any may make it found", () => {
    const counts = countRelated([
      unit([shown("related", { right: true }), shown("possible")], ["c"]),
      unit([shown("possible"), shown("possible", { right: true })], ["c"]),
      unit([], ["c"]),
    ]);
    expect(counts).toMatchObject({ eligible: 3, firstRight: 1, anyRight: 2, relatedFound: 1 });
    expect(counts).toMatchObject({ related: { shown: 1, right: 1 }, possible: { shown: 3, right: 1 } });
  });

  test("a unit that no attribution covers is eligible and not found", () => {
    expect(countRelated([unit(undefined, ["c"])])).toMatchObject({ eligible: 1, found: 0, firstRight: 0 });
  });

  test("a match for a unit without a claim is a false alarm, of either tier", () => {
    const counts = countRelated([unit([shown("possible")]), unit([shown("related")]), unit([])]);
    expect(counts).toMatchObject({ withoutClaim: 3, falseAlarms: 2, falseRelated: 1, unjudged: 0 });
  });

  test("a match on a claim that the gold does not know is kept apart, and does not hide another beside it", () => {
    const unknown = shown("related", { isJudged: false });
    const counts = countRelated([unit([unknown]), unit([unknown, shown("possible")])]);
    expect(counts).toMatchObject({ falseAlarms: 1, falseRelated: 0, unjudged: 1 });
  });

  test("counts orders that the gold contradicts", () => {
    expect(countRelated([unit([shown("related", { wrongOrder: true })], ["c"])]).wrongOrder).toBe(1);
  });
});
