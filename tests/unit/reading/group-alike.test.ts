import { expect, test } from "vitest";

import { compileStatements, findPriorStatements } from "../../../lib/reading/prior-statements";
import { federationCorpus } from "../../make/federation-corpus";
import { federationPage } from "../../make/federation-page";

const WORDS = "No public money goes into the stadium, and private investors pay for all of it.";
const SAME = "No public money goes into the stadium and private investors pay all of it.";

type Rows = Parameters<typeof federationCorpus>[0];
const base = { speaker: "okafor", document: "herald", claim: "stadium-public" } as const;

function shownFor(rows: Rows) {
  return findPriorStatements(federationPage({}), compileStatements(federationCorpus(rows))).matches;
}

test("two statements of one figure in the same words and of no telling dates stand as one, with the other beside it", () => {
  const matches = shownFor([
    { ...base, id: "a", text: WORDS },
    { ...base, id: "b", text: SAME },
  ]);
  expect(matches).toHaveLength(1);
  expect([matches[0]!.statementId, ...matches[0]!.alike!].toSorted()).toEqual(["a", "b"]);
});

test.each<readonly [string, Rows]>([
  [
    "of other days",
    [
      { ...base, id: "a", text: WORDS, said: "2018-01-05" },
      { ...base, id: "b", text: SAME, said: "2020-06-08" },
    ],
  ],
  [
    "of somebody else",
    [
      { ...base, id: "a", text: WORDS },
      { ...base, id: "b", text: SAME, speaker: "lindqvist" },
    ],
  ],
  [
    "in other words",
    [
      { ...base, id: "a", text: WORDS },
      { ...base, id: "b", text: "Taxpayers are not asked for money for a stadium." },
    ],
  ],
  [
    "of which one denies what the other says",
    [
      {
        ...base,
        id: "a",
        text: "Public money goes into the stadium, and private investors pay for all of it.",
      },
      {
        ...base,
        id: "b",
        text: "Public money never goes into the stadium, and private investors pay for all of it.",
      },
    ],
  ],
])("statements %s stand each for itself", (_name, rows) => {
  const matches = shownFor(rows);
  expect(matches.map(({ statementId }) => statementId).toSorted()).toEqual(["a", "b"]);
  expect(matches.every(({ alike }) => alike === undefined)).toBe(true);
});
