import { describe, expect, test } from "vitest";

import type { ClaimId, FigureId, StatementId } from "../../../lib/domain/ids";
import type { Judgement } from "../../../lib/domain/judgement";
import { judgePage, newestInScope, outletHost } from "../../../lib/reading/judged-page";
import { makeArticle } from "../../make/article";
import { makeJudgement, onArticle, onOutlet, spelling } from "../../make/judgement";

const address = "https://www.daily.example/news/7";
const article = makeArticle("Quay", {
  paragraphs: ["Text."],
  url: address,
  canonicalUrl: "https://daily.example/news/7-quay-works",
});
const abbas = spelling("abbas", "Abbas");
const everywhere = { kind: "everywhere" } as const;

/** What was said of “Abbas”, in order of days, each as [verdict, scope]. */
const said = (...words: readonly (readonly [Judgement["verdict"], Judgement["scope"]])[]) =>
  words.map(([verdict, scope], at) => makeJudgement(abbas, verdict, { day: at + 1, scope }));

const here = onArticle(address);
const elsewhere = onArticle("https://www.daily.example/news/8");
const outlet = onOutlet("daily.example");

describe("judgePage", () => {
  test.each([
    ["nothing was said", [], undefined],
    ["it was rejected here", said(["rejected", here]), "rejected"],
    ["it was rejected on another article", said(["rejected", elsewhere]), undefined],
    ["it was rejected on the outlet", said(["rejected", outlet]), "rejected"],
    ["it was rejected on another outlet", said(["rejected", onOutlet("other.example")]), undefined],
    ["it was rejected everywhere", said(["rejected", everywhere]), "rejected"],
    [
      "the newest that holds here is narrower",
      said(["rejected", everywhere], ["confirmed", here]),
      "confirmed",
    ],
    ["the newest is wider", said(["rejected", here], ["confirmed", everywhere]), "confirmed-widely"],
    ["it was confirmed on the outlet", said(["confirmed", outlet]), "confirmed-widely"],
    [
      "it was confirmed here and then more widely",
      said(["confirmed", here], ["confirmed", everywhere]),
      "confirmed",
    ],
    [
      "it was confirmed here, then more widely, and withdrawn here",
      said(["confirmed", here], ["confirmed", everywhere], ["withdrawn", here]),
      "confirmed-widely",
    ],
    [
      "the newest of all does not hold here",
      said(["rejected", outlet], ["confirmed", elsewhere]),
      "rejected",
    ],
    ["it was withdrawn", said(["rejected", here], ["withdrawn", here]), undefined],
    [
      "it was withdrawn in one scope and stands in another",
      said(["rejected", here], ["rejected", outlet], ["withdrawn", outlet]),
      "rejected",
    ],
    [
      "what was withdrawn is said again",
      said(["rejected", here], ["withdrawn", here], ["confirmed", here]),
      "confirmed",
    ],
    ["a withdrawal without anything before it", said(["withdrawn", everywhere]), undefined],
  ] as const)("when %s", (_sentence, judgements, verdict) => {
    const inAnyOrder = judgements.toReversed();
    for (const list of [judgements, inAnyOrder]) {
      expect(judgePage(list, { article }).onMention("abbas" as FigureId, "ABBAS")).toBe(verdict);
    }
  });

  test.each([
    [
      "without www., with a tracking parameter and a fragment",
      "http://daily.example/news/7?utm_source=x#top",
    ],
    ["by the address the page names as its own", "https://daily.example/news/7-quay-works"],
  ])("knows the article %s", (_how, url) => {
    const verdicts = judgePage(said(["rejected", onArticle(url)]), { article });
    expect(verdicts.onMention("abbas" as FigureId, "Abbas")).toBe("rejected");
  });

  test("keeps each kind of link, figure, spelling and claim to itself", () => {
    const verdicts = judgePage(
      [
        makeJudgement(abbas, "rejected", { day: 1 }),
        makeJudgement({ kind: "claim", statementId: "s1", claimId: "c1" }, "rejected", { day: 2 }),
        makeJudgement({ kind: "match", statementId: "s1", words: "It is “done”." }, "rejected", { day: 3 }),
        makeJudgement({ kind: "attribution", words: "It was done" }, "rejected", { day: 4 }),
        makeJudgement({ kind: "statement", statementId: "s3" }, "rejected", { day: 5 }),
      ],
      { article },
    );
    const [s1, s2, s3] = ["s1", "s2", "s3"] as StatementId[];
    const [c1, c2] = ["c1", "c2"] as ClaimId[];
    expect(verdicts.onMention("abbas" as FigureId, "Mahmoud Abbas")).toBeUndefined();
    expect(verdicts.onMention("other" as FigureId, "Abbas")).toBeUndefined();
    expect(verdicts.onClaim(s1!, c1!)).toBe("rejected");
    expect(verdicts.onClaim(s1!, c2!)).toBeUndefined();
    expect(verdicts.onClaim(s2!, c1!)).toBeUndefined();
    expect(verdicts.onMatch(s1!, "it is done")).toBe("rejected");
    expect(verdicts.onMatch(s1!, "it is not done")).toBeUndefined();
    expect(verdicts.onWords("It was done.”")).toBe("rejected");
    expect(verdicts.onWords("It is done")).toBeUndefined();
    expect(verdicts.onStatement(s3!)).toBe("rejected");
    expect(verdicts.onStatement(s1!)).toBeUndefined();
  });

  test("follows a figure that was merged into another since", () => {
    const rootOf = (id: FigureId) => (id === "abbas" ? ("mahmoud-abbas" as FigureId) : id);
    const verdicts = judgePage(said(["rejected", here]), { article, rootOf });
    expect(verdicts.onMention("mahmoud-abbas" as FigureId, "Abbas")).toBe("rejected");
  });

  test("hands out the judgement that decides", () => {
    const list = said(["rejected", everywhere], ["rejected", here]);
    expect(judgePage(list, { article }).holding(abbas)).toBe(list[1]);
  });
});

test("newestInScope leaves out what was said before and what was withdrawn", () => {
  const list = [
    ...said(["rejected", here], ["confirmed", here], ["rejected", outlet], ["withdrawn", outlet]),
    makeJudgement({ kind: "attribution", words: "Done." }, "rejected", { day: 9 }),
  ];
  expect(newestInScope(list).map(({ verdict, target }) => `${verdict} ${target.kind}`)).toEqual([
    "confirmed mention",
    "rejected attribution",
  ]);
});

test.each([
  ["https://www.daily.example/a", "daily.example"],
  ["http://news.daily.example:8080/a", "news.daily.example:8080"],
  ["about:blank", undefined],
])("the outlet of %s is %s", (url, host) => expect(outletHost(url)).toBe(host));
