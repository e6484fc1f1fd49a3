import { describe, expect, test } from "vitest";

import type { Attribution } from "../../../lib/domain/attribution";
import type { FigureId, SightingId } from "../../../lib/domain/ids";
import type { MatchReason } from "../../../lib/domain/page-report";
import { mergeSpans } from "../../../lib/services/evidence-view";
import { buildReportView } from "../../../lib/services/report-view";
import { makeRows, makeStatement } from "../../make/corpus-rows";
import { bridgeArticle, makeAttribution, makeMatch, makeReport, spanOf } from "../../make/page-report";

function evidenceWith(attribution: Attribution, reasons: readonly MatchReason[]) {
  const report = makeReport({ attributions: [attribution], matches: [makeMatch("a", { reasons })] });
  const view = buildReportView(report, makeRows([makeStatement("a")]));
  return view.sections[0]!.statements[0]!.groups.earlier[0]!.evidence;
}

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("the evidence", () => {
  const indirect = makeAttribution(bridgeArticle, "the bridge would open in May");

  test("marks the shared words in both sentences and lists them as the page prints them", () => {
    const reason: MatchReason = {
      kind: "shared-words",
      weight: 0.2,
      here: [spanOf(bridgeArticle, "bridge would").start].map((start) => ({ start, end: start + 6 })),
      there: [{ start: 4, end: 10 }],
    };
    const evidence = evidenceWith(indirect, [reason]);
    expect(cut(evidence.here.words.text, evidence.here.marks)).toEqual(["bridge"]);
    expect(cut(evidence.there.words.text, evidence.there.marks)).toEqual(["bridge"]);
    expect(evidence.sharedWords).toEqual(["bridge"]);
  });

  test("shows the sentence around a quotation where a shared word stands beside it, the quotation told apart", () => {
    const direct = makeAttribution(bridgeArticle, "The bridge is safe,", {
      form: "direct",
      quotations: [spanOf(bridgeArticle, "The bridge is safe,")],
    });
    const here = [spanOf(bridgeArticle, "Sample")];
    const { words, marks } = evidenceWith(direct, [
      { kind: "shared-slots", weight: 0.1, here, there: [] },
    ]).here;
    expect(words.text).toBe("The bridge is safe,” Bo Sample");
    expect(words.form).toBe("mixed");
    expect(cut(words.text, words.own)).toEqual(["The bridge is safe,”"]);
    expect(cut(words.text, marks)).toEqual(["Sample"]);
  });

  test("lists the words that point to the claim on each side, and a speaker's printed name marks no words", () => {
    const start = spanOf(bridgeArticle, "bridge would").start;
    const evidence = evidenceWith(indirect, [
      { kind: "same-claim", weight: 1, here: [{ start, end: start + 6 }], there: [{ start: 16, end: 20 }] },
      { kind: "shared-words", weight: 1, here: [], there: [{ start: 0, end: 3 }], thereIn: "speaker" },
    ]);
    expect(evidence.claimWords).toEqual({ here: ["bridge"], there: ["open"] });
    expect(evidence.there.marks).toEqual([]);
  });

  test("does not reach into another block", () => {
    const here = [spanOf(bridgeArticle, "Carl")];
    const { words, marks } = evidenceWith(indirect, [
      { kind: "shared-words", weight: 1, here, there: [] },
    ]).here;
    expect(words.text).toBe("the bridge would open in May");
    expect(marks).toEqual([]);
  });

  test.each([
    ["ada-example", false],
    ["bo-sample", true],
  ])("of a statement by %s says that it is the same speaker: %s", (figureId, same) => {
    const speaker = { ...indirect.speaker, figureId: figureId as FigureId };
    expect(evidenceWith({ ...indirect, speaker }, []).sameFigure).toBe(same);
  });

  test("calls nobody the same speaker where the page's figure is gone and the record names none", () => {
    const speaker = { ...indirect.speaker, figureId: "gone" as FigureId };
    const report = makeReport({ attributions: [{ ...indirect, speaker }], matches: [makeMatch("a")] });
    const rows = makeRows([makeStatement("a", { speaker: { unnamed: "an official" } })]);
    const view = buildReportView(report, rows);
    expect(view.sections[0]!.statements[0]!.groups.earlier[0]!.evidence.sameFigure).toBe(false);
  });

  test("marks no words of another report where the one that was compared is gone", () => {
    const there = [{ start: 4, end: 10 }];
    const reasons: readonly MatchReason[] = [
      { kind: "shared-words", weight: 1, here: [], there },
      { kind: "same-claim", weight: 1, here: [], there },
    ];
    const report = makeReport({
      attributions: [indirect],
      matches: [makeMatch("a", { reasons, sightingId: "a.7" as SightingId })],
    });
    const view = buildReportView(report, makeRows([makeStatement("a")]));
    const { evidence } = view.sections[0]!.statements[0]!.groups.earlier[0]!;
    expect([evidence.there.marks, evidence.claimWords.there]).toEqual([[], []]);
  });

  test("names the organisation of both only where it counted", () => {
    const counted: MatchReason = { kind: "same-organisation", weight: 0.08, here: [], there: [] };
    expect(evidenceWith(indirect, [counted]).organisations.map((names) => names.Latn?.full)).toEqual([
      "City Works",
    ]);
    expect(evidenceWith(indirect, []).organisations).toEqual([]);
  });
});

describe("marked spans", () => {
  test.each([
    [
      "join over a blank",
      [
        [0, 3],
        [4, 7],
      ],
      ["one two"],
    ],
    [
      "stay apart over a word",
      [
        [0, 3],
        [8, 13],
      ],
      ["one", "three"],
    ],
    [
      "join where they overlap, in any order",
      [
        [4, 7],
        [0, 5],
      ],
      ["one two"],
    ],
    ["are cut to the text", [[8, 99]], ["three"]],
    [
      "outside the text are left out",
      [
        [50, 60],
        [-5, 0],
      ],
      [],
    ],
  ] as const)("%s", (_name, spans, expected) => {
    const text = "one two three";
    const given = spans.map(([start, end]) => ({ start, end }));
    expect(cut(text, mergeSpans(given, text))).toEqual(expected);
  });
});
