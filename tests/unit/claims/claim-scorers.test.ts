import { describe, expect, test } from "vitest";

import { claimScorers, cueScorer } from "../../../lib/claims/claim-scorers";
import { collectClaims, compileClaims } from "../../../lib/claims/compile-claims";
import { readQuery } from "../../../lib/claims/read-query";
import { fuseScores } from "../../../lib/claims/score";
import { collectTexts } from "../../../lib/claims/text-table";
import { Claim } from "../../../lib/domain/claim";

const claim = (id: string, wording: string, cueTerms: readonly string[]) =>
  Claim.parse({ id, wording: { en: wording }, topic: "harbour", related: [], cueTerms });
const collector = collectTexts();
const statement = collector.add("The ferry was cancelled, and the pilots were told of it late");
const collected = collectClaims(
  [
    claim("berths-kept", "The berths of the fishermen are kept.", ["mooring rights", "quay plan"]),
    claim("ferry-runs", "The ferry crosses every night.", ["quay plan"]),
    claim("pilots-paid", "The pilots are paid for waiting.", []),
  ],
  collector,
);
const index = compileClaims(collected, (at) => (at === 2 ? [statement] : []), collector.toTable());
const query = (text: string) => readQuery(text, index.texts);

describe("cueScorer", () => {
  test("a phrase that two claims own is shared between them, and one counts in full", () => {
    const scores = cueScorer(index).score(query("the quay plan was read out"));
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[1]).toBe(scores[0]);
    expect(scores[2]).toBe(0);
    expect(cueScorer(index).score(query("mooring rights"))[0]).toBeGreaterThan(scores[0]!);
  });

  test("half a phrase gains nothing", () => {
    expect([...cueScorer(index).score(query("a plan for the mooring"))]).toEqual([0, 0, 0]);
  });

  test("gives the scores of the candidates in their order", () => {
    const asked = query("the quay plan and mooring rights");
    const all = cueScorer(index).score(asked);
    expect([...cueScorer(index).score(asked, [2, 0])]).toEqual([all[2], all[0]]);
  });
});

describe("claimScorers", () => {
  test("the words of a wording count more than those of a statement on the claim", () => {
    const scores = fuseScores(claimScorers(index), query("nobody spoke of a ferry"));
    expect(scores[1]).toBeGreaterThan(scores[2]!);
    expect(scores[2]).toBeGreaterThan(0);
    expect(scores[0]).toBe(0);
  });

  test("all scorers agree on the order of candidates", () => {
    const asked = query("the ferry, the pilots and the quay plan");
    const all = fuseScores(claimScorers(index), asked);
    expect([...fuseScores(claimScorers(index), asked, [2, 1])]).toEqual([all[2], all[1]]);
  });
});
