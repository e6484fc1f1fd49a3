import { describe, expect, test } from "vitest";

import type { FigureId } from "../../../lib/domain/ids";
import type { JudgementTarget } from "../../../lib/domain/judgement";
import { linksOfStatement, scopesOf, usualScope } from "../../../lib/services/page-links";
import { makeArticle } from "../../make/article";
import { makeAttribution, makeMention, makeReport, spanOf } from "../../make/page-report";

const article = makeArticle("Bridge", {
  paragraphs: [
    "Ada Example came. Example said the bridge would open. She said it was safe.",
    "The chief engineer said it was cheap.",
  ],
});
const mentions = [
  makeMention(article, "Ada Example", "ada-example"),
  { ...makeMention(article, "Example said", "ada-example"), text: "Example", form: "partial" as const },
].map((mention, at) => (at === 1 ? { ...mention, end: mention.start + "Example".length } : mention));

/** A statement whose speaker is printed so, at the first place in the article that has the words around it. */
function said(content: string, printed: string, at: string) {
  const { start } = spanOf(article, at);
  return makeAttribution(article, content, {
    speaker: {
      figureId: "ada-example" as FigureId,
      name: "Ada Example",
      asPrinted: printed,
      start,
      end: start + printed.length,
      resolution: "name",
    },
  });
}

describe("linksOfStatement", () => {
  test.each([
    ["the spelling that stands there", said("the bridge would open", "Example", "Example said"), "Example"],
    ["for a pronoun the name it goes back to", said("it was safe", "She", "She said"), "Example"],
    ["for an office the name before it", said("it was cheap", "The chief engineer", "The chief"), "Example"],
  ])("judges %s", (_what, attribution, spelling) => {
    const report = makeReport({
      article,
      mentions,
      attributions: [attribution],
      segments: [{ kind: "article", mode: "news", start: 0, bodyStart: 0, end: article.text.length }],
    });
    expect(linksOfStatement(report, 0).person).toEqual({
      kind: "mention",
      figureId: "ada-example",
      spelling,
    });
  });

  test("judges nobody where the speaker is no figure", () => {
    const stranger = { name: "Bo", asPrinted: "Bo", start: 0, end: 2, resolution: "name" } as const;
    const report = makeReport({
      attributions: [makeAttribution(makeReport().article, "the bridge", { speaker: stranger })],
    });
    expect(linksOfStatement(report, 0).person).toBeUndefined();
  });
});

describe("where a judgement holds unless the user says more", () => {
  const scopes = scopesOf("https://www.daily.example/a");

  test("an article's outlet is its host without www.", () => {
    expect(scopes.outlet).toEqual({ kind: "outlet", host: "daily.example" });
    expect(scopesOf("about:blank").outlet).toBeUndefined();
  });

  test.each([
    ["a spelling", { kind: "mention", figureId: "a", spelling: "A" }, "article"],
    ["a claim", { kind: "claim", statementId: "s", claimId: "c" }, "everywhere"],
    ["a line of the record", { kind: "statement", statementId: "s" }, "everywhere"],
    ["words", { kind: "attribution", words: "The bridge will open soon." }, "everywhere"],
    [
      "words of a match",
      { kind: "match", statementId: "s", words: "The bridge will open soon." },
      "everywhere",
    ],
    [
      "words so few that other pages have them, too",
      { kind: "attribution", words: "Yes, we will." },
      "article",
    ],
    ["so few words of a match", { kind: "match", statementId: "s", words: "Yes." }, "article"],
  ])("%s", (_what, target, kind) => {
    expect(usualScope(target as JudgementTarget, scopes).kind).toBe(kind);
  });
});
