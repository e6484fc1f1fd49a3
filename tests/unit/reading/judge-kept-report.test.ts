import { describe, expect, test } from "vitest";

import type { StatementId } from "../../../lib/domain/ids";
import type { Judgement } from "../../../lib/domain/judgement";
import { judgeKeptReport } from "../../../lib/reading/judge-kept-report";
import { judgePage } from "../../../lib/reading/judged-page";
import { readArticle } from "../../../lib/reading/read-article";
import { makeArticle } from "../../make/article";
import { makeJudgement, onArticle, spelling } from "../../make/judgement";
import { corpus, words } from "./stadium-page";

const article = makeArticle("Okafor: no public money for the stadium", {
  paragraphs: [
    `Ada Okafor said that ${words}.`,
    "Okafor said that the national coach keeps his post whatever the papers write of him.",
    "She said that the league would be enlarged to twenty clubs from next year on.",
    "The delegates met for three hours in the old hall by the river and heard eleven speakers.",
  ],
  url: "https://www.daily.example/news/7",
});
const kept = readArticle(article, corpus);

function judge(...judgements: readonly Judgement[]) {
  const report = judgeKeptReport(kept, judgePage(judgements, { article }));
  const { mentions, attributions, matches } = report;
  return {
    named: mentions.map(({ text }) => text),
    speakers: attributions.map(({ speaker }) => `${speaker.asPrinted} = ${speaker.figureId ?? "nobody"}`),
    shown: matches.map(({ attribution, statementId }) => `${attribution} ${statementId}`),
    reasons: matches.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
  };
}

const reject = (target: object) => makeJudgement(target, "rejected");

describe("a report that was kept before it was judged", () => {
  test("names the figure by headline, name, surname and pronoun", () => {
    const { named, speakers, shown } = judge();
    expect(named).toEqual(["Okafor", "Ada Okafor", "Okafor"]);
    expect(speakers).toEqual(["Ada Okafor = okafor", "Okafor = okafor", "She = okafor"]);
    expect(shown.toSorted()).toEqual(["0 s-2018", "0 s-2019"]);
  });

  test("names it nowhere any more where its name was refused, as if it were read now", () => {
    const { named, speakers, reasons } = judge(reject(spelling("okafor", "Ada Okafor")));
    expect(named).toEqual([]);
    expect(speakers).toEqual(["Ada Okafor = nobody", "Okafor = nobody", "She = nobody"]);
    expect(reasons).not.toContain("same-figure");
    const now = readArticle(article, corpus, [reject(spelling("okafor", "Ada Okafor"))]);
    expect(now.attributions.map(({ speaker }) => speaker.figureId)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("keeps the full name where the surname alone was refused, and the pronoun goes with that", () => {
    const { named, speakers } = judge(reject(spelling("okafor", "Okafor")));
    expect(named).toEqual(["Ada Okafor"]);
    expect(speakers).toEqual(["Ada Okafor = okafor", "Okafor = nobody", "She = nobody"]);
  });

  test("is without words that are no statement, and what stands under others stays there", () => {
    const coach = kept.attributions[1]!.text;
    expect(judge(reject({ kind: "attribution", words })).shown).toEqual([]);
    expect(judge(reject({ kind: "attribution", words: coach }))).toMatchObject({
      speakers: ["Ada Okafor = okafor", "She = okafor"],
      shown: judge().shown,
    });
  });

  test.each([
    ["line of the record", { kind: "statement", statementId: "s-2018" }],
    ["claim of a line", { kind: "claim", statementId: "s-2018", claimId: "stadium-public" }],
    ["line for these words", { kind: "match", statementId: "s-2018", words }],
  ])("is without a refused %s", (_what, target) => {
    expect(judge(reject(target)).shown).toEqual(["0 s-2019"]);
  });

  test("stays as it was where nothing holds on its article", () => {
    const elsewhere = makeJudgement(spelling("okafor", "Ada Okafor"), "rejected", {
      scope: onArticle("https://www.daily.example/news/8"),
    });
    expect(judgeKeptReport(kept, judgePage([elsewhere], { article }))).toBe(kept);
  });
});

test("what was shown beside a line as perhaps the same words goes when it is refused itself", () => {
  const [first, ...others] = kept.matches;
  const alike = ["s-2019", "s-2020"] as StatementId[];
  const report = { ...kept, matches: [{ ...first!, alike }, ...others] };
  const verdicts = judgePage([reject({ kind: "statement", statementId: "s-2020" })], { article });
  expect(judgeKeptReport(report, verdicts).matches[0]!.alike).toEqual(["s-2019"]);
});
