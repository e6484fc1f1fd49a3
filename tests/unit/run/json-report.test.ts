import { describe, expect, test } from "vitest";

import { CorpusRows } from "../../../lib/domain/corpus";
import { PageReport } from "../../../lib/domain/page-report";
import { printNothing, printReport } from "../../run/json-report";

const text = "Lee speaks\nAnn Lee said that the talks go on.\nA passer-by said no.";
const published = { value: "2021-02-03", precision: "day", basis: "meta" };
const said = { value: "2020-01-01", precision: "day", basis: "stated" };

const report = PageReport.parse({
  article: {
    url: "http://page.test/a.html",
    title: "Lee speaks",
    byline: ["B. Writer"],
    publishedOn: published,
    language: "en",
    direction: "ltr",
    isArticle: true,
    isPreview: false,
    scope: "page",
    text,
    blocks: [{ start: 0, end: 10, kind: "headline" }],
    fieldSources: {},
    extractMs: 3,
  },
  segments: [
    { kind: "compiler", mode: "news", start: 0, bodyStart: 0, end: 10 },
    {
      kind: "dispatch",
      mode: "news",
      headline: { start: 0, end: 10 },
      outlet: "Daily",
      publishedOn: published,
      start: 0,
      bodyStart: 11,
      end: text.length,
    },
  ],
  mentions: [
    {
      start: 11,
      end: 18,
      text: "Ann Lee",
      figureId: "ann-lee",
      kind: "person",
      form: "full",
      tier: "certain",
      reasons: [],
    },
    {
      start: 0,
      end: 3,
      text: "Lee",
      figureId: "ann-lee",
      kind: "person",
      form: "partial",
      tier: "probable",
      reasons: [],
    },
  ],
  attributions: [
    {
      speaker: {
        figureId: "ann-lee",
        name: "Ann",
        asPrinted: "Ann Lee",
        start: 11,
        end: 18,
        resolution: "name",
      },
      cue: { text: "said", start: 19, end: 23 },
      form: "indirect",
      start: 29,
      end: 44,
      text: "the talks go on",
      quotations: [],
      segment: 1,
      relay: [],
      claimIds: ["talks"],
    },
    {
      speaker: { name: "a passer-by", asPrinted: "A passer-by", start: 46, end: 57, resolution: "unnamed" },
      form: "direct",
      start: 63,
      end: 65,
      text: "no",
      quotations: [],
      segment: 1,
      relay: [],
      claimIds: [],
    },
  ],
  matches: [
    { attribution: 0, statementId: "s2", tier: "related", order: "earlier", probability: 0.9, reasons: [] },
    { attribution: 0, statementId: "s1", tier: "possible", order: "unknown", probability: 0.6, reasons: [] },
  ],
  corpusRevision: 1,
  engine: "1",
  matchMs: 4,
});

const sighting = (id: string, documentId: string, form: string) => ({
  id,
  documentId,
  form,
  text: "The talks go on.",
  quotations: [],
  asPrinted: "Lee",
  language: "en",
  relay: [],
  locator: { start: 5, end: 25, sha256: "0".repeat(64) },
});
const document = { byline: [], publishedOn: published, language: "en", headline: "Talks", outletId: "daily" };
const rows = CorpusRows.parse({
  figures: [
    {
      id: "ann-lee",
      kind: "person",
      names: [
        { text: "Lee", script: "Latn", form: "surname" },
        { text: "Ann Lee", script: "Latn", form: "full" },
      ],
      roles: [],
      affiliations: [],
      description: "",
    },
  ],
  outlets: [{ id: "daily", names: ["The Daily"], domains: [], ownership: [] }],
  documents: [
    { ...document, id: "d1", url: "https://daily.test/1", seed: { file: "900_a.txt", from: 0, to: 90 } },
    { ...document, id: "d2" },
  ],
  claims: [{ id: "talks", wording: { en: "The talks go on." }, topic: "t", related: [] }],
  statements: [
    {
      id: "s1",
      speaker: { unnamed: "an official" },
      saidOn: said,
      claims: [],
      sightings: [sighting("x1", "d2", "paraphrase")],
    },
    { id: "s2", speaker: "ann-lee", saidOn: said, claims: [], sightings: [sighting("x2", "d1", "verbatim")] },
  ],
});

const seen = { popup: "Lee speaks", clickToPopupMs: 120 };

describe("a page report as it is printed", () => {
  const printed = printReport(report, rows, seen);

  test("has the article with null for what is not known", () => {
    expect(printed.article).toEqual({
      url: "http://page.test/a.html",
      title: "Lee speaks",
      byline: ["B. Writer"],
      outlet: null,
      publishedOn: published,
      language: "en",
      direction: "ltr",
      isArticle: true,
      text,
      segments: [
        { headline: "Lee speaks", outlet: "Daily", publishedOn: published, start: 0, end: text.length },
      ],
    });
  });

  test("groups the mentions by figure, under the figure's full name", () => {
    expect(printed.figures).toEqual([
      {
        id: "ann-lee",
        name: "Ann Lee",
        mentions: [
          { start: 11, end: 18, text: "Ann Lee", tier: "certain" },
          { start: 0, end: 3, text: "Lee", tier: "probable" },
        ],
      },
    ]);
  });

  test("names the speaker as a figure, or as printed with a null id", () => {
    expect(printed.attributions.map((attribution) => attribution.speaker)).toEqual([
      { id: "ann-lee", name: "Ann Lee", asPrinted: "Ann Lee", resolution: "name" },
      { id: null, name: "a passer-by", asPrinted: "A passer-by", resolution: "unnamed" },
    ]);
    expect(printed.attributions[1]?.cue).toBeNull();
  });

  test("joins each match to its statement and its source, in the order of the screens", () => {
    expect(printed.attributions[0]?.matches).toEqual([
      {
        statementId: "s2",
        tier: "related",
        order: "earlier",
        probability: 0.9,
        speaker: { id: "ann-lee", name: "Ann Lee" },
        text: "The talks go on.",
        form: "direct",
        saidOn: said,
        publishedOn: published,
        outlet: "The Daily",
        headline: "Talks",
        url: "https://daily.test/1",
        source: { file: "900_a.txt", start: 5, end: 25 },
        reasons: [],
      },
      expect.objectContaining({
        statementId: "s1",
        speaker: { id: null, name: "an official" },
        form: "indirect",
        url: null,
        source: null,
      }),
    ]);
    expect(printed.attributions[1]?.matches).toEqual([]);
  });

  test("has the popup's text and the three times", () => {
    expect(printed.popup).toBe("Lee speaks");
    expect(printed.timings).toEqual({ extractMs: 3, matchMs: 4, clickToPopupMs: 120 });
    expect(printed).not.toHaveProperty("error");
  });

  test("refuses a match whose statement the corpus does not have", () => {
    expect(() => printReport(report, { ...rows, statements: [] }, seen)).toThrow("no statement s2");
  });
});

describe("a page without a report", () => {
  test("is printed in the same shape, as no article", () => {
    const printed = printNothing("http://page.test/list.html", seen);
    expect(Object.keys(printed)).toEqual(Object.keys(printReport(report, rows, seen)));
    expect(printed.article).toMatchObject({ isArticle: false, url: "http://page.test/list.html", text: "" });
  });

  test("has an error where it could not be read", () => {
    expect(printNothing("x", seen, "unreadable").error).toBe("unreadable");
  });
});
