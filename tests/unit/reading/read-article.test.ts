import { describe, expect, test } from "vitest";

import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";

const corpus = () =>
  compileCorpus(
    federationCorpus([
      {
        id: "s-2018",
        speaker: "okafor",
        said: "2018-03-01",
        document: "gazette",
        claim: "stadium-public",
        text: "Private investors pay for the stadium, and no public money goes into it.",
      },
      {
        id: "s-league",
        speaker: "lindqvist",
        said: "2020-06-09",
        document: "herald",
        claim: "league-enlarged",
        text: "Twenty clubs will play in the first league from next year on.",
      },
    ]),
    9,
  );

const stadium =
  "Ada Okafor said that no public money will be spent on the new stadium, which private investors are to pay for.";
const padding =
  "The delegates met for three hours in the old hall by the river, heard eleven speakers and left the vote to the spring session.";
const article = makeArticle("Stadium to cost nothing", { paragraphs: [stadium, padding] });

const roundUp = makeArticle("What the papers wrote", {
  paragraphs: [
    "1. “Stadium to cost nothing” (Gazette, May 7, 2024)",
    "2. “League grows again” (Herald, May 8, 2024)",
    `I attach two reports. ${stadium}`,
    "Stadium to cost nothing",
    "Gazette",
    "May 7, 2024",
    stadium,
    padding,
    "League grows again",
    "Herald",
    "May 8, 2024",
    padding,
  ],
});

describe("readArticle", () => {
  test("finds who says what, and what is on record for it", () => {
    const report = readArticle(article, corpus());
    expect(report.attributions.map(({ speaker }) => speaker.figureId)).toEqual(["okafor"]);
    expect(report.matches.map((match) => match.statementId)).toEqual(["s-2018"]);
    expect(report.corpusRevision).toBe(9);
    expect(report.statementsOnRecord).toBe(2);
  });

  test.each([article, roundUp])(
    "gives the same report for the same article and corpus, in any order",
    (page) => {
      const shared = corpus();
      const first = structuredClone(readArticle(page, shared));
      readArticle(makeArticle("Another", { paragraphs: [padding, stadium] }), shared);
      expect(readArticle(page, shared)).toEqual(first);
      expect(readArticle(structuredClone(page), corpus())).toEqual(first);
    },
  );

  test("takes no words of the compiler of a round-up for a statement, and each dispatch by its own date", () => {
    const { segments, attributions } = readArticle(roundUp, corpus());
    expect(segments.map(({ kind }) => kind)).toEqual(["compiler", "dispatch", "dispatch"]);
    expect(attributions.map(({ segment }) => segment)).toEqual([1]);
    expect(segments[1]?.publishedOn?.value).toBe("2024-05-07");
  });

  test.each([
    ["nothing", ""],
    ["null characters", "Ada Okafor said\0 that \0taxpayers would not pay."],
    ["lone surrogates", "Ada Okafor said \ud800that taxpayers\udc00 would not pay."],
    ["overrides of the direction", "\u202eAda Okafor said that taxpayers would\u2066 not pay."],
    ["a word without an end", "said".repeat(20_000)],
    ["names of every object", "constructor __proto__ said that hasOwnProperty toString would not pay."],
  ])("does not stumble over %s, and every place it names is in the text", (_what, paragraph) => {
    const page = makeArticle("Stadium", { paragraphs: [paragraph] });
    const { attributions, mentions, segments } = readArticle(page, corpus());
    for (const { start, end } of [...attributions, ...mentions, ...segments]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(page.text.length);
    }
  });
});
