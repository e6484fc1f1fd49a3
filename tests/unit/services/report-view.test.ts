import { describe, expect, test } from "vitest";

import type { FigureId, StatementId } from "../../../lib/domain/ids";
import type { Match } from "../../../lib/domain/page-report";
import type { UncertainDate } from "../../../lib/domain/uncertain-date";
import type { RecordGroups } from "../../../lib/services/page-statement-view";
import { buildReportView } from "../../../lib/services/report-view";
import { makeFigure, makeRows, makeStatement } from "../../make/corpus-rows";
import {
  bridgeArticle,
  makeAttribution,
  makeDay,
  makeMatch,
  makeMention,
  makeReport,
  spanOf,
} from "../../make/page-report";

function groupsWith(statements: Parameters<typeof makeRows>[0], matches: readonly Match[]): RecordGroups {
  const view = buildReportView(makeReport({ matches }), makeRows(statements));
  return view.sections[0]!.statements[0]!.groups;
}

describe("the records under a statement", () => {
  const statements = ["a", "b", "c", "d", "e"].map((id) => makeStatement(id));

  test("are grouped by tier and order, each group in the report's order", () => {
    const groups = groupsWith(statements, [
      makeMatch("b"),
      makeMatch("a"),
      makeMatch("c", { order: "unknown" }),
      makeMatch("d", { order: "later" }),
      makeMatch("e", { tier: "possible" }),
    ]);
    const ids = Object.fromEntries(
      Object.entries<RecordGroups["earlier"]>({ ...groups }).map(([name, group]) => [
        name,
        group.map((record) => record.statementId),
      ]),
    );
    expect(ids).toEqual({ earlier: ["b", "a"], sameDay: [], unknown: ["c"], later: ["d"], possible: ["e"] });
  });

  test("leave out a match whose statement is gone from the corpus", () => {
    expect(groupsWith(statements, [makeMatch("gone"), makeMatch("a")]).earlier).toHaveLength(1);
  });

  test("belong to the attribution they were matched to and to no other", () => {
    const attributions = [
      makeAttribution(bridgeArticle, "the bridge would open in May"),
      makeAttribution(bridgeArticle, "it was expensive"),
    ];
    const report = makeReport({ attributions, matches: [makeMatch("a", { attribution: 1 })] });
    const [first, second] = buildReportView(report, makeRows(statements)).sections[0]!.statements;
    expect([first!.groups.earlier.length, second!.groups.earlier.length]).toEqual([0, 1]);
  });
});

describe("first on record", () => {
  const said = (id: string, saidOn: UncertainDate) => makeStatement(id, { saidOn });
  const year = (value: string): UncertainDate => ({ value, precision: "year", basis: "stated" });
  test("is not said where the same words under another date may be older", () => {
    const statements = [said("s0", makeDay("2019-06-01")), said("s1", year("2019"))];
    const groups = groupsWith(statements, [makeMatch("s0", { alike: ["s1" as StatementId] })]);
    expect(groups.earlier.map((record) => record.firstOnRecord)).toEqual([false]);
  });

  const cases: [string, UncertainDate[], boolean[]][] = [
    ["is the last of the earlier ones", [makeDay("2020-02-01"), makeDay("2019-01-01")], [false, true]],
    ["is the only one", [makeDay("2020-02-01")], [true]],
    [
      "is still said where two are of the same day",
      [makeDay("2019-01-01"), makeDay("2019-01-01")],
      [false, true],
    ],
    ["is not said where another may be older", [makeDay("2019-06-01"), year("2019")], [false, false]],
  ];
  test.each(cases)("%s", (_name, dates, flags) => {
    const statements = dates.map((date, at) => said(`s${at}`, date));
    const groups = groupsWith(
      statements,
      statements.map((statement) => makeMatch(statement.id)),
    );
    expect(groups.earlier.map((record) => record.firstOnRecord)).toEqual(flags);
  });
});

describe("the date of a record", () => {
  test("is the day of speaking where anything is known of it", () => {
    const saidOn = makeDay("2019-12-31");
    const [record] = groupsWith([makeStatement("a", { saidOn })], [makeMatch("a")]).earlier;
    expect(record!.when).toEqual({ label: "said", date: saidOn });
  });

  test("is that of publication, labelled so, where the day of speaking is not known", () => {
    const [record] = groupsWith([makeStatement("a")], [makeMatch("a")]).earlier;
    expect(record!.when).toEqual({ label: "published", date: makeDay("2020-01-05") });
  });

  test("is unknown where neither is", () => {
    const rows = makeRows([makeStatement("a")], { documents: [] });
    const view = buildReportView(makeReport({ matches: [makeMatch("a")] }), rows);
    expect(view.sections[0]!.statements[0]!.groups.earlier[0]!.when).toEqual({ label: "unknown" });
  });
});

describe("how a record takes up the claim", () => {
  test.each(["asserts", "denies", "mentions"] as const)("%s", (how) => {
    const claims = makeStatement("a").claims.map((claim) => ({ ...claim, how }));
    const [record] = groupsWith([makeStatement("a", { claims })], [makeMatch("a")]).earlier;
    expect(record!.claim?.stance).toBe(how);
  });

  test("is absent where the match names no claim", () => {
    const { claimId: _, ...match } = makeMatch("a");
    expect(groupsWith([makeStatement("a")], [match]).earlier[0]!.claim).toBeUndefined();
  });
});

describe("the page", () => {
  test("counts a statement on record once, however often it is matched", () => {
    const attributions = [
      makeAttribution(bridgeArticle, "the bridge would open in May"),
      makeAttribution(bridgeArticle, "it was expensive"),
    ];
    const matches = [makeMatch("a"), makeMatch("a", { attribution: 1 }), makeMatch("b", { order: "later" })];
    const view = buildReportView(
      makeReport({ attributions, matches }),
      makeRows([makeStatement("a"), makeStatement("b")]),
    );
    expect([view.statements, view.earlier, view.related, view.possible]).toEqual([2, 1, 2, 0]);
  });

  test("lists persons who speak before others, the most named first, and says which are only possible", () => {
    const mentions = [
      makeMention(bridgeArticle, "Bo Sample", "bo-sample", { tier: "possible" }),
      makeMention(bridgeArticle, "Ada Example", "ada-example"),
      makeMention(bridgeArticle, "bridge", "city-works", { kind: "organisation" }),
      makeMention(bridgeArticle, "Carl", "nobody-in-the-corpus"),
    ];
    const view = buildReportView(makeReport({ mentions }), makeRows([]));
    expect(view.figures.map((figure) => [figure.figureId, figure.possible])).toEqual([
      ["ada-example", false],
      ["bo-sample", true],
      ["city-works", false],
    ]);
  });

  test("asks who speaks in a part of a round-up where only another part names the figure for sure", () => {
    const { text } = bridgeArticle;
    const cutAt = spanOf(bridgeArticle, "“The bridge").start;
    const dispatch = { kind: "dispatch", mode: "news" } as const;
    const report = makeReport({
      segments: [
        { ...dispatch, start: 0, bodyStart: 0, end: cutAt },
        { ...dispatch, start: cutAt, bodyStart: cutAt, end: text.length },
      ],
      mentions: [
        makeMention(bridgeArticle, "Ada Example", "ada-example"),
        makeMention(bridgeArticle, "Stranger", "ada-example", { tier: "possible" }),
      ],
      attributions: [
        makeAttribution(bridgeArticle, "the bridge would open in May"),
        makeAttribution(bridgeArticle, "it was expensive", {
          segment: 1,
          speaker: { ...makeAttribution(bridgeArticle, "it was expensive").speaker, name: "Stranger" },
        }),
      ],
    });
    const [first, second] = buildReportView(report, makeRows([])).sections.map((one) => one.statements[0]!);
    expect([first!.supposed, first!.speaker.names.Latn?.full]).toEqual([undefined, "Ada Example"]);
    expect(second!.supposed?.printed.map(({ spelling }) => spelling)).toEqual(["Stranger"]);
    expect(second!.speaker.names.Latn?.full).toBe("Stranger");
  });

  test("shows a figure that was merged into another as that other one", () => {
    const figures = [
      makeFigure("ada-example", "A. Example", { mergedInto: "ada" as FigureId }),
      makeFigure("ada", "Ada Example"),
    ];
    const view = buildReportView(makeReport(), makeRows([], { figures }));
    expect(view.sections[0]!.statements[0]!.speaker.names.Latn?.full).toBe("Ada Example");
  });

  test("names the speakers who are in no corpus, once, and none without a name", () => {
    const speaker = {
      name: "Carl Stranger",
      asPrinted: "Stranger",
      start: 0,
      end: 1,
      resolution: "name",
    } as const;
    const attributions = [
      makeAttribution(bridgeArticle, "it was expensive", { speaker }),
      makeAttribution(bridgeArticle, "the bridge", { speaker }),
      makeAttribution(bridgeArticle, "in May", {
        speaker: { ...speaker, name: "an official", resolution: "unnamed" },
      }),
    ];
    expect(buildReportView(makeReport({ attributions }), makeRows([])).strangers).toEqual(["Carl Stranger"]);
  });

  test("keeps for a figure's chip the statements by it and those naming it", () => {
    const mentions = [makeMention(bridgeArticle, "bridge would", "city-works", { kind: "organisation" })];
    const [statement] = buildReportView(makeReport({ mentions }), makeRows([])).sections[0]!.statements;
    expect(statement!.figureIds).toEqual(["ada-example", "city-works"]);
  });

  test("gives each part of a round-up its own heading, and an ordinary page none", () => {
    const attributions = [
      makeAttribution(bridgeArticle, "the bridge would open in May"),
      makeAttribution(bridgeArticle, "it was expensive", { segment: 1 }),
    ];
    const headline = spanOf(bridgeArticle, "Bridge opens in May");
    const segments = [
      { kind: "dispatch", mode: "news", headline, outlet: "The Wire", start: 0, bodyStart: 0, end: 10 },
      { kind: "compiler", mode: "news", start: 10, bodyStart: 10, end: 20 },
    ] as const;
    const { sections } = buildReportView(makeReport({ attributions, segments }), makeRows([]));
    expect(sections.map((section) => section.heading)).toEqual([
      { kind: "dispatch", headline: "Bridge opens in May", outlet: "The Wire" },
      { kind: "compiler" },
    ]);
    expect(buildReportView(makeReport(), makeRows([])).sections[0]!.heading).toBeUndefined();
  });

  test("gives the entries of a live blog their times, and nothing between them the time or the outlet of one", () => {
    const attributions = [0, 1, 2].map((segment) =>
      makeAttribution(bridgeArticle, "the bridge would open in May", { segment }),
    );
    const page = { mode: "news", outlet: "As It Was Read", publishedOn: makeDay("2024-03-01") } as const;
    const segments = [
      { ...page, kind: "article", start: 0, bodyStart: 0, end: 10 },
      { ...page, kind: "entry", publishedOn: makeDay("2024-03-02"), start: 10, bodyStart: 10, end: 20 },
      { ...page, kind: "article", start: 20, bodyStart: 20, end: 30 },
    ] as const;
    const { sections } = buildReportView(makeReport({ attributions, segments }), makeRows([]));
    expect(sections.map((section) => section.heading)).toEqual([
      undefined,
      { kind: "entry", publishedOn: makeDay("2024-03-02") },
      { kind: "article" },
    ]);
  });
});
