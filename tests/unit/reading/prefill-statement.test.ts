import { describe, expect, test } from "vitest";

import type { Attribution } from "../../../lib/domain/attribution";
import { prefillStatement } from "../../../lib/reading/prefill-statement";
import { makeArticle } from "../../make/article";
import { makeAttribution, makeDay, makeMention, spanOf } from "../../make/page-report";

const article = makeArticle("Bridge opens in May", {
  paragraphs: [
    "Ada Example said the bridge would open in May.",
    "“We will open it on time, whatever happens,” she added on Monday.",
    "Ben Sample said the works were “nearly done” and the “last bolt” was ordered.",
    "Nobody else spoke.",
  ],
});

const attributions: readonly Attribution[] = [
  makeAttribution(article, "the bridge would open in May", {
    saidOn: makeDay("2024-02-05"),
    occasion: "a press conference",
    claimIds: ["bridge-opens" as never],
    cue: { text: "said", start: 0, end: 4 },
  }),
  makeAttribution(article, "We will open it on time, whatever happens,", {
    form: "direct",
    speaker: {
      figureId: "ada-example" as never,
      name: "Ada Example",
      asPrinted: "she",
      start: 0,
      end: 0,
      resolution: "pronoun",
    },
  }),
  makeAttribution(article, "the works were “nearly done” and the “last bolt” was ordered", {
    form: "mixed",
    quotations: [spanOf(article, "nearly done"), spanOf(article, "last bolt")],
    speaker: { name: "Ben Sample", asPrinted: "Ben Sample", start: 0, end: 0, resolution: "name" },
  }),
];

const report = { article, segments: [], attributions, mentions: [] };
const sure = makeMention(article, "Ada Example", "ada-example");
const draftOf = (marked: string) => prefillStatement(report, spanOf(article, marked));

describe("the form follows from where the marked words stand", () => {
  test.each([
    [
      "words in an indirect statement are a paraphrase",
      "the bridge would open",
      "paraphrase",
      "the bridge would open",
    ],
    ["words in a quotation are verbatim", "open it on time", "verbatim", "open it on time"],
    [
      "a quotation with its marks is verbatim, without them",
      "“We will open it on time, whatever happens,”",
      "verbatim",
      "We will open it on time, whatever happens,",
    ],
    [
      "a whole sentence comes down to what is said in it",
      "“We will open it on time, whatever happens,” she added on Monday.",
      "verbatim",
      "We will open it on time, whatever happens,",
    ],
    [
      "a sentence with quotations in it is partly verbatim",
      "the works were “nearly done” and the “last bolt” was ordered",
      "mixed",
      "the works were “nearly done” and the “last bolt” was ordered",
    ],
    ["a part of a quotation keeps its marks", "were “nearly", "mixed", "were “nearly”"],
    ["the part between the quotations is a paraphrase", "the works were", "paraphrase", "the works were"],
    [
      "words nobody is said to say are a paraphrase",
      "Nobody else spoke.",
      "paraphrase",
      "Nobody else spoke.",
    ],
  ])("%s", (_, marked, form, words) => {
    const draft = draftOf(marked);
    expect([draft.form, draft.words]).toEqual([form, words]);
  });

  test("quotation marks count where no statement was found", () => {
    const draft = prefillStatement(
      { ...report, attributions: [] },
      spanOf(article, "were “nearly done” and"),
    );
    expect([draft.form, draft.words, draft.speaker]).toEqual([
      "mixed",
      "were “nearly done” and",
      { kind: "none" },
    ]);
  });

  test("the passage is what stands at its place in the text", () => {
    for (const { text, start, end } of attributions.map(({ text }) => draftOf(text).passage)) {
      expect(article.text.slice(start, end)).toBe(text);
    }
  });
});

describe("who, when and to whom", () => {
  test("a figure of the corpus, with what the page tells of the statement", () => {
    expect(draftOf("open in May")).toMatchObject({
      speaker: { kind: "figure", id: "ada-example" },
      asPrinted: "Ada Example",
      cue: "said",
      saidOn: { typed: "2024-02-05", found: makeDay("2024-02-05") },
      occasion: "a press conference",
      claims: [{ kind: "known", id: "bridge-opens", how: "asserts" }],
    });
  });

  test("a named stranger is a figure yet to be made", () => {
    expect(draftOf("last bolt").speaker).toEqual({ kind: "new", name: "Ben Sample", figureKind: "person" });
  });

  test.each([
    ["a figure the page only possibly means", { mentions: [{ ...sure, tier: "possible" }] }],
    [
      "the speaker of what is only possibly a statement",
      { mentions: [sure], attributions: attributions.map((each) => ({ ...each, possible: true })) },
    ],
  ] as const)("%s is offered, and nobody is taken for the speaker", (_whose, over) => {
    const draft = prefillStatement({ ...report, ...over }, spanOf(article, "open in May"));
    expect(draft.speaker).toEqual({ kind: "none" });
    expect(draft.supposed).toEqual({ kind: "figure", id: "ada-example" });
  });

  test("a figure that is meant for sure in one place is the speaker, whatever another place leaves open", () => {
    const mentions = [{ ...sure, tier: "possible" } as const, sure];
    const draft = prefillStatement({ ...report, mentions }, spanOf(article, "open in May"));
    expect([draft.speaker.kind, draft.supposed]).toEqual(["figure", undefined]);
  });

  test("the day of publication is not taken for the day of speaking", () => {
    expect(draftOf("open it on time").saidOn).toEqual({ typed: "" });
  });

  test("words of two statements go to the one most of them stand in", () => {
    const both = "May.\n“We will open it on time";
    expect(draftOf(both).asPrinted).toBe("she");
  });
});
