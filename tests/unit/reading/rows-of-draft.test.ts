import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";

import { validateAdded } from "../../../lib/corpus/validate-added";
import { CorpusPack, CorpusRows } from "../../../lib/domain/corpus";
import { findDraftProblems } from "../../../lib/reading/draft-problems";
import { rowsOfDraft } from "../../../lib/reading/rows-of-draft";
import type { StatementDraft } from "../../../lib/reading/statement-draft";
import { parseTypedDate } from "../../../lib/reading/typed-date";
import { makeDay } from "../../make/page-report";

const seed = CorpusPack.parse(JSON.parse(readFileSync("public/corpus/seed.corpus.json", "utf8")));
const passage = "the bridge would “open in May” and not later";

const draft: StatementDraft = {
  passage: { text: passage, start: 100, end: 100 + passage.length },
  speaker: { kind: "new", name: "Ada Example", figureKind: "person" },
  asPrinted: "she",
  cue: "said",
  form: "mixed",
  words: "The bridge would “open in May” at the latest.",
  saidOn: { typed: "2024-02-05", found: makeDay("2024-02-05") },
  place: "",
  occasion: " a press conference ",
  saidTo: "",
  claims: [],
  source: {
    url: "https://www.daily.example/bridge?utm_source=x",
    headline: "Bridge opens",
    byline: ["B. Line"],
    outlet: "The Daily",
    publishedOn: makeDay("2024-02-06"),
    language: "en-GB",
  },
  relay: [],
  inHeadline: false,
};

let last = 0;
beforeEach(() => (last = 0));
const world = (corpus: CorpusRows = seed) => ({
  corpus,
  newId: () => `new-${++last}`,
  sha256: "0".repeat(64),
  accessedAt: "2024-02-07T10:00:00.000Z",
  language: "en",
});
const rowsOf = (over: Partial<StatementDraft> = {}, corpus: CorpusRows = seed) =>
  rowsOfDraft({ ...draft, ...over }, world(corpus)).rows;

const known = seed.documents.find(({ id }) => id === "radio-habana-cuba-2021-01-02-haniyeh-dialogue")!;
const roundup = seed.documents.find(({ id }) => id === "tom-gross-2017-10-26")!;
const part = seed.documents.find(({ partOf }) => partOf?.segment === 2)!;

describe("the rows fit the shipped corpus", () => {
  const figure = { kind: "figure", id: "hussam-badran" } as unknown as StatementDraft["speaker"];
  test.each<[string, Partial<StatementDraft>]>([
    ["a new figure, outlet and document", {}],
    ["a figure of the corpus", { speaker: figure }],
    ["somebody unnamed", { speaker: { kind: "unnamed", text: "an official" } }],
    ["an excerpt", { form: "verbatim", words: "open in May" }],
    ["a transcript", { form: "transcript", words: passage }],
    ["a paraphrase", { form: "paraphrase", words: "The bridge opens in May." }],
    ["a date as typed", { saidOn: { typed: "2023-10" } }],
    ["no date", { saidOn: { typed: "" } }],
    [
      "claims of the corpus and a new one",
      {
        claims: [
          { kind: "known", id: seed.claims[0]!.id, how: "denies" },
          { kind: "new", wording: "The bridge opens in May", topic: "Bridges", how: "asserts" },
        ],
      },
    ],
    [
      "a page on record",
      { saidOn: { typed: "" }, source: { ...draft.source, url: `${known.url}?utm_source=x` } },
    ],
    ["a relay by outlets of the corpus and others", { relay: ["CNN Arabic", "The Weekly", "the daily"] }],
    ["a page without web address", { source: { ...draft.source, url: "file:///x.html", headline: "" } }],
    [
      "a new part of a round-up on record",
      {
        source: {
          ...draft.source,
          url: roundup.url!,
          publishedOn: roundup.publishedOn,
          part: { number: 2, headline: "Another one", outlet: "", publishedOn: makeDay("2024-02-05") },
        },
      },
    ],
  ])("%s", (_, over) => {
    const rows = rowsOf(over);
    expect(findDraftProblems({ ...draft, ...over })).toEqual([]);
    expect(CorpusRows.safeParse(rows).error).toBeUndefined();
    expect(validateAdded(rows, seed)).toEqual([]);
  });
});

describe("what is on record is not made again", () => {
  test("a page whose address is on record, tracking parameters aside", () => {
    const rows = rowsOf({ source: { ...draft.source, url: `${known.url}?utm_source=x` } });
    expect([rows.documents, rows.outlets]).toEqual([[], []]);
    expect(rows.statements[0]?.sightings[0]).toMatchObject({
      documentId: known.id,
      relay: [known.outletId],
    });
  });

  test("a part of a round-up, by its headline", () => {
    const { headline } = part;
    const rows = rowsOf({
      source: {
        ...draft.source,
        url: roundup.url!,
        part: { number: 9, headline, outlet: "", publishedOn: makeDay("2024-02-05") },
      },
    });
    expect(rows.documents).toEqual([]);
    expect(rows.statements[0]?.sightings[0]?.documentId).toBe(part.id);
  });

  test("an outlet by its host, whatever the page calls itself, and by its name", () => {
    const cnn = seed.outlets.find(({ id }) => id === "cnn-arabic")!;
    const byHost = rowsOf({ source: { ...draft.source, url: "https://arabic.cnn.com/a", outlet: "CNN" } });
    const byName = rowsOf({ source: { ...draft.source, outlet: "cnn  ARABIC" } });
    for (const rows of [byHost, byName]) {
      expect([rows.outlets, rows.documents[0]?.outletId]).toEqual([[], cnn.id]);
    }
  });

  test("but a part whose number another one has gets the next free number", () => {
    const rows = rowsOf({
      source: {
        ...draft.source,
        url: roundup.url!,
        part: { number: 2, headline: "Another one", outlet: "", publishedOn: makeDay("2024-02-05") },
      },
    });
    expect(rows.documents[0]?.partOf).toEqual({ documentId: roundup.id, segment: 9 });
  });
});

describe("the statement says what the draft says", () => {
  test("its quotations stand at their places in the page's text", () => {
    const [sighting] = rowsOf().statements[0]!.sightings;
    const start = 100 + passage.indexOf("open in May");
    expect(sighting?.quotations).toEqual([{ text: "open in May", start, end: start + 11 }]);
    expect(sighting?.asPrinted).toBe("she");
  });

  test("a date nobody changed keeps what it was found by, another one is the user's", () => {
    const saidOn = (typed: string) => rowsOf({ saidOn: { ...draft.saidOn, typed } }).statements[0]?.saidOn;
    expect(saidOn("2024-02-05")?.basis).toBe("stated");
    expect(saidOn("2024-02")).toEqual({ value: "2024-02", precision: "month", basis: "user" });
  });

  test("an Arabic name and wording are filed under their script", () => {
    const rows = rowsOf({
      speaker: { kind: "new", name: "آدا  مثال", figureKind: "person" },
      claims: [{ kind: "new", wording: "الجسر سيفتح", topic: "جسور", how: "asserts" }],
    });
    expect(rows.figures[0]?.names).toEqual([{ text: "آدا مثال", script: "Arab", form: "full" }]);
    expect(rows.claims[0]?.wording).toEqual({ ar: "الجسر سيفتح" });
  });
});

describe("problems of a draft", () => {
  test.each<[string, Partial<StatementDraft>, string]>([
    ["nobody speaks", { speaker: { kind: "none" } }, "speaker-missing"],
    [
      "a new figure has no name",
      { speaker: { kind: "new", name: " ", figureKind: "person" } },
      "speaker-missing",
    ],
    ["there are no words", { words: " " }, "words-missing"],
    ["the text is too long", { form: "paraphrase", words: "a".repeat(1001) }, "words-too-long"],
    ["an excerpt is none of the page", { form: "verbatim", words: "opens in May" }, "words-not-in-passage"],
    ["a quotation is none of the page", { words: "It would “open in June”." }, "words-not-in-passage"],
    ["nothing is quoted", { words: "It would open." }, "words-nothing-quoted"],
    ["a paraphrase quotes", { form: "paraphrase" }, "words-marks-in-paraphrase"],
    ["the date is none", { saidOn: { typed: "5 Feb" } }, "date-unreadable"],
    ["the date is not in the calendar", { saidOn: { typed: "2023-02-30" } }, "date-unreadable"],
    ["it was said after it was published", { saidOn: { typed: "2024-02-07" } }, "date-after-publication"],
    [
      "a new claim has no wording",
      { claims: [{ kind: "new", wording: "", topic: "a", how: "asserts" }] },
      "claim-wording-missing",
    ],
    ["the page has no outlet", { source: { ...draft.source, outlet: "" } }, "outlet-missing"],
  ])("%s", (_, over, code) => {
    expect(findDraftProblems({ ...draft, ...over }).map((problem) => problem.code)).toEqual([code]);
  });

  test("more than forty words in one quotation are too many, and it says how many", () => {
    const text = Array.from({ length: 41 }, (_, n) => `w${n}`).join(" ");
    const long = { passage: { text, start: 0, end: text.length }, form: "verbatim", words: text } as const;
    expect(findDraftProblems({ ...draft, ...long })).toEqual([
      { field: "words", code: "words-too-many", detail: "41" },
    ]);
  });

  test("a new figure with somebody else's name is found when the rows are looked at", () => {
    const name = seed.figures[0]!.names.find(({ weak }) => weak !== true)!.text;
    const rows = rowsOf({ speaker: { kind: "new", name, figureKind: "person" } });
    expect(validateAdded(rows, seed).map(({ path }) => path)).toEqual(["/figures/0/names/0"]);
  });
});

test.each([
  ["2017", "year"],
  ["2017-10", "month"],
  [" 2017-10-23 ", "day"],
  ["2017-10-23~", "day"],
  ["2017-10-20/2017-10-24", "interval"],
  ["", "unknown"],
  ["2017-13", undefined],
  ["23.10.2017", "day"],
  ["23 October 2017", "day"],
  ["October 2017", "month"],
  ["٢٣ أكتوبر ٢٠١٧", "day"],
  ["23 octobre 2017", "day"],
  ["23 October 2017 – 2 November 2017", "interval"],
  ["2017-10-20 - 2017-10-24", "interval"],
  ["3/4/2017", undefined],
  ["said on 23 October 2017", undefined],
  ["17", undefined],
])("the date %j is known to the %s", (typed, precision) => {
  expect(parseTypedDate(typed)?.precision).toBe(precision);
});
