import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findSegments } from "../../../lib/reading/find-segments";
import { makeArticle } from "../../make/article";

const prose =
  "The council met for four hours in the old town hall and heard from eleven residents before the vote was put off to the spring session.";

const roundUp = makeArticle("What the harbour towns wrote this week", {
  paragraphs: [
    "May 9, 2019",
    "1. “Mayor: quay works start in June” (Harbour Post, May 7, 2019)",
    "2. “Fishers reject new quota” (Coast Radio (public), May 8, 2019)",
    "3. “Ferry line to close” (The Lantern, May 8, 2019)",
    "[Note by the compiler]",
    "I attach three reports below. The mayor has made it clear that she will not wait for the ministry any longer than she has to.",
    "Mayor: quay works start in June",
    "Harbour Post",
    "May 7, 2019",
    prose,
    "A sub-heading:",
    prose,
    "Fishers reject new quota",
    "Coast Radio (public)",
    "May 8, 2019",
    prose,
    "Ferry line to close",
    "The Lantern",
    "May 8, 2019",
    prose,
    "* You can also find other items if you like this page",
    "All notes copyright © the compiler.",
  ],
});

const slice = (article: typeof roundUp, span: { start: number; end: number }) =>
  article.text.slice(span.start, span.end);

describe("findSegments", () => {
  it("cuts a round-up into its dispatches, each with outlet and date, and leaves the compiler's words to the compiler", () => {
    const segments = findSegments(roundUp);
    expect(segments.map((s) => s.kind)).toEqual(["compiler", "dispatch", "dispatch", "dispatch", "compiler"]);
    const dispatches = segments.filter((s) => s.kind === "dispatch");
    expect(dispatches.map((s) => slice(roundUp, s.headline!))).toEqual([
      "Mayor: quay works start in June",
      "Fishers reject new quota",
      "Ferry line to close",
    ]);
    expect(dispatches.map((s) => s.outlet)).toEqual(["Harbour Post", "Coast Radio (public)", "The Lantern"]);
    expect(dispatches.map((s) => s.publishedOn?.value)).toEqual(["2019-05-07", "2019-05-08", "2019-05-08"]);
    expect(roundUp.text.slice(dispatches[0]!.bodyStart).startsWith(prose)).toBe(true);
    expect(slice(roundUp, segments.at(-1)!)).toMatch(/^\* You can also/);
  });

  it("keeps a round-up without a contents list, given three dated texts of named outlets", () => {
    const { blocks, text } = roundUp;
    const lines = blocks.map((b) => text.slice(b.start, b.end)).filter((line) => !/^\d\. /.test(line));
    const article = makeArticle(lines[0]!, { paragraphs: lines.slice(1) });
    expect(findSegments(article).filter((s) => s.kind === "dispatch")).toHaveLength(3);
  });

  it.each([
    ["an article with a date line under its headline", ["Harbour Post", "May 7, 2019", prose, prose]],
    [
      "an article with one dated related item",
      [prose, "Ferry line to close", "The Lantern", "May 8, 2019", prose, prose],
    ],
    [
      "a history with years in its text",
      [prose, "In 1956", prose, "On May 8, 1956 the port burned down and nothing was left of it.", prose],
    ],
    [
      "a chronology of dated entries without outlets",
      ["May 7, 2019", prose, "May 8, 2019", prose, "May 9, 2019", prose],
    ],
  ])("leaves %s in one piece", (_name, paragraphs) => {
    const article = makeArticle("Quay works start in June", { paragraphs, outlet: "Harbour Post" });
    const segments = findSegments(article);
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({
      kind: "article",
      start: 0,
      end: article.text.length,
      outlet: "Harbour Post",
    });
  });

  it("covers any text without gaps or overlaps", () => {
    const line = fc.constantFrom(
      prose,
      "Harbour Post",
      "May 7, 2019",
      "Fishers reject new quota",
      "1. “Fishers reject new quota” (Coast Radio, May 8, 2019)",
      "© all rights reserved",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (paragraphs) => {
        const article = makeArticle("Headline of the page", { paragraphs });
        const segments = findSegments(article);
        expect(segments[0]!.start).toBe(0);
        expect(segments.at(-1)!.end).toBe(article.text.length);
        for (const [i, segment] of segments.slice(1).entries()) expect(segment.start).toBe(segments[i]!.end);
        for (const s of segments) expect(s.start <= s.bodyStart && s.bodyStart <= s.end).toBe(true);
      }),
    );
  });
});
