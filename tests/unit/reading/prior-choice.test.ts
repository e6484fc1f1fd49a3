import { expect, test } from "vitest";

import type { Match } from "../../../lib/domain/page-report";
import {
  compileStatements,
  findPriorStatements,
  type StatementIndex,
} from "../../../lib/reading/prior-statements";
import { federationCorpus } from "../../make/federation-corpus";
import { federationPage, type Page } from "../../make/federation-page";

const STADIUM = "Private investors pay for the stadium, and no public money goes into it.";
const shown = (of: Page, from: StatementIndex) => findPriorStatements(federationPage(of), from);
const ids = (matches: readonly Match[]) => matches.map((match) => match.statementId);

test("at most twelve are shown, the oldest and the newest among them, and twice the same", () => {
  const many = federationCorpus(
    Array.from({ length: 30 }, (_, i) => ({
      id: `s-${String(i).padStart(2, "0")}`,
      speaker: "okafor",
      said: `20${String(i + 10)}-05-05`,
      document: "gazette",
      claim: "stadium-public",
      text: i === 0 || i === 29 ? "Investors, not taxpayers." : STADIUM,
    })),
  );
  const first = shown({ said: "2041-01-01" }, compileStatements(many));
  expect(first.matches).toHaveLength(12);
  expect(ids(first.matches)).toContain("s-00");
  expect(ids(first.matches)).toContain("s-29");
  const turned = { ...many, statements: many.statements.toReversed(), claims: many.claims.toReversed() };
  expect(shown({ said: "2041-01-01" }, compileStatements(turned))).toEqual(first);
});

test("the oldest that bears on the words is shown, however many newer ones are nearer to them", () => {
  const many = federationCorpus([
    {
      id: "unrelated",
      speaker: "okafor",
      said: "2001-01-01",
      document: "herald",
      text: "The cup final moves.",
    },
    {
      id: "oldest",
      speaker: "okafor",
      said: "2002-01-01",
      document: "gazette",
      claim: "stadium-public",
      text: "Investors, not taxpayers.",
    },
    ...Array.from({ length: 150 }, (_, i) => ({
      id: `newer-${String(i)}`,
      speaker: "okafor",
      said: `2010-01-${String((i % 28) + 1).padStart(2, "0")}`,
      document: "gazette",
      claim: "stadium-public",
      text: STADIUM,
    })),
  ]);
  expect(ids(shown({ said: "2041-01-01" }, compileStatements(many)).matches)).toContain("oldest");
});
