import { describe, expect, test } from "vitest";

import { makePhraseFinder } from "../../../lib/collection/find-phrases";
import { markHits } from "../../../lib/collection/mark-hits";
import type { SearchedAnnotation, SearchedArticle } from "../../../lib/collection/search-passages";
import { parseSearch } from "../../../lib/collection/search-query";
import type { Span } from "../../../lib/domain/span";

const makeSearched = (over: Partial<SearchedArticle> = {}): SearchedArticle => ({
  articleId: "a" as SearchedArticle["articleId"],
  titles: ["A headline"],
  text: "A headline\nA paragraph.",
  tags: [],
  annotations: [],
  ...over,
});

const makeNoted = (over: Partial<SearchedAnnotation> = {}): SearchedAnnotation => ({
  id: "n" as SearchedAnnotation["id"],
  quote: "paragraph",
  tags: [],
  ...over,
});

const mark = (article: Partial<SearchedArticle>, typed: string) =>
  markHits(makeSearched(article), makePhraseFinder(parseSearch(typed)));

const bracket = (text: string, marks: readonly Span[]) =>
  marks.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );

function snippetOf(article: Partial<SearchedArticle>, typed: string): string | undefined {
  const { snippet } = mark(article, typed);
  if (snippet === undefined) return undefined;
  const { text, marks, isCutBefore, isCutBehind } = snippet;
  return `${isCutBefore ? "… " : ""}${bracket(text, marks)}${isCutBehind ? " …" : ""}`;
}

describe("the title", () => {
  test("has its words marked", () => {
    const titles = ["Unity talks: unity first"];
    expect(bracket(titles[0]!, mark({ titles }, "unit ").titleMarks)).toBe("[Unity] talks: [unity] first");
  });

  test("is enough if it has all the words", () => {
    expect(mark({ text: "A headline\nThe headline is here." }, "headline").snippet).toBeUndefined();
  });

  test("is not shown once more out of the first line of the text", () => {
    expect(snippetOf({ text: "A headline\nNo more." }, "headline absent")).toBeUndefined();
  });
});

test("the title as printed is shown where another one stands above", () => {
  const titles = ["Corrected", "A headline"];
  expect(snippetOf({ titles }, "headline")).toBe("A [headline]");
});

describe("the snippet", () => {
  test.each<[string, Partial<SearchedArticle>, string, string]>([
    ["is of the text", { text: "A headline\nOne two three." }, "two", "One [two] three."],
    ["is of one line", { text: "Before.\nOne two three.\nBehind." }, "two", "One [two] three."],
    ["has all places near", { text: "Ask, ask and ask." }, "ask", "[Ask], [ask] and [ask]."],
    ["is where most of the words are", { text: "one\ntwo\none two" }, "one two", "[one] [two]"],
    ["is the first of equal ones", { text: "one first\none last" }, "one", "[one] first"],
    ["is of the note before the text", { text: "one", note: "My one" }, "one", "My [one]"],
    ["is of the text if that has more", { text: "one two", note: "My one" }, "one two", "[one] [two]"],
    ["may be of a tag", { tags: ["first", "to check"] }, "check", "to [check]"],
    ["marks words in another printing", { text: "قال أَبُو مازن" }, "ابو", "قال [أَبُو] مازن"],
    ["marks a word with its particles", { text: "زار والقدس أمس" }, "القدس", "زار [والقدس] أمس"],
    [
      "marks a phrase over a word of it",
      { text: "a national unity pact b" },
      'unity "national unity pact"',
      "a [national unity pact] b",
    ],
    ["marks a phrase as one", { text: "the national unity" }, '"national unity"', "the [national unity]"],
  ])("%s", (_, article, typed, expected) => {
    expect(snippetOf(article, typed)).toBe(expected);
  });

  test("says whose annotation it is of, the note before the quote", () => {
    const annotations = [makeNoted({ body: "one more" }), makeNoted({ quote: "one", id: "m" as never })];
    expect(mark({ annotations }, "one").snippet).toMatchObject({ field: "body", annotationId: "n" });
  });

  test("is cut between words on both sides", () => {
    const filler = "lorem ipsum dolor ".repeat(30);
    const snippet = snippetOf({ text: `${filler}needle ${filler}` }, "needle");
    expect(snippet).toMatch(/^… (lorem|ipsum|dolor) .* dolor \[needle\] lorem .* (lorem|ipsum|dolor) …$/);
    expect(snippet!.length).toBeLessThan(200);
  });

  test("is not cut where the text ends", () => {
    expect(snippetOf({ text: `needle ${"x ".repeat(80)}`.trim() }, "needle")).not.toContain("…");
  });

  test("has a word that is longer than a snippet in full", () => {
    const long = "x".repeat(500);
    expect(snippetOf({ text: `one ${long} two` }, "xxx")).toContain(`[${long}]`);
  });

  test("is none if the words stand nowhere any more", () => {
    expect(mark({}, "gone")).toEqual({ articleId: "a", titleMarks: [] });
  });
});
