import { describe, expect, test } from "vitest";

import { overlap } from "../../eval/gold";
import type { GoldStatement } from "../../eval/gold";
import { countAttributions, countMentions, isWrongOrder, scoreLeaveOneOut } from "../../eval/score-seeds";
import type { PrintedAttribution, PrintedMatch } from "../../run/json-report";
import { printNothing } from "../../run/json-report";

const empty = printNothing("http://page.test/", { popup: "", clickToPopupMs: null });
const align = (start: number, end: number) => (start >= 900 ? undefined : { start, end });

const row = (
  index: number,
  start: number,
  end: number,
  more: Partial<GoldStatement> = {},
): GoldStatement => ({
  index,
  doc: "000_a",
  segment: "main",
  form: "indirect",
  speaker: { id: "ann-lee", kind: "person", asPrinted: "Lee" },
  content: { start, end, text: "" },
  claims: ["talks"],
  saidOn: { value: null },
  ...more,
});

const match = (file: string, start: number, end: number, more: Partial<PrintedMatch> = {}): PrintedMatch => ({
  statementId: "s",
  tier: "related",
  order: "earlier",
  probability: 0.9,
  speaker: { id: "ann-lee", name: "Ann Lee" },
  text: "",
  form: "indirect",
  saidOn: null,
  publishedOn: null,
  outlet: null,
  headline: null,
  url: null,
  source: { file, start, end },
  reasons: [],
  ...more,
});

const said = (
  start: number,
  end: number,
  matches: readonly PrintedMatch[] = [],
  speaker: string | null = "ann-lee",
): PrintedAttribution => ({
  speaker: { id: speaker, name: "", asPrinted: "", resolution: "name" },
  form: "indirect",
  cue: null,
  start,
  end,
  text: "",
  claimIds: [],
  matches,
});

test("overlap is shared over all characters", () => {
  expect(overlap({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
  expect(overlap({ start: 0, end: 10 }, { start: 0, end: 10 })).toBe(1);
  expect(overlap({ start: 0, end: 5 }, { start: 5, end: 10 })).toBe(0);
});

test("mentions count only with the exact span and figure, and not where they are merely possible", () => {
  const mention = (start: number, end: number, tier: "certain" | "possible") => ({
    start,
    end,
    text: "",
    tier,
  });
  const report = {
    ...empty,
    figures: [
      { id: "ann-lee", name: "", mentions: [mention(0, 7, "certain"), mention(20, 24, "certain")] },
      { id: "bo-ray", name: "", mentions: [mention(30, 33, "possible"), mention(40, 43, "certain")] },
      { id: "the-party", name: "", mentions: [mention(60, 63, "certain")] },
    ],
  };
  const gold = [
    { start: 0, end: 7, text: "", type: "person", id: "ann-lee" },
    { start: 20, end: 23, text: "", type: "person", id: "ann-lee" },
    { start: 30, end: 33, text: "", type: "person", id: "bo-ray" },
    { start: 40, end: 43, text: "", type: "person", id: "ann-lee" },
    { start: 950, end: 953, text: "", type: "person", id: "ann-lee" },
  ] as const;
  const isCounted = (id: string) => id !== "the-party";
  expect(countMentions(report, { gold, align, isCounted })).toMatchObject({
    right: 1,
    found: 3,
    expected: 5,
  });
  expect(countMentions(report, { gold, align, isCounted }).missed).toHaveLength(4);
  expect(countMentions(report, { gold, align, isCounted }).extra).toHaveLength(2);
});

describe("attributions", () => {
  const count = (attributions: readonly PrintedAttribution[], rows: readonly GoldStatement[]) =>
    countAttributions({ ...empty, attributions }, { rows, align });

  test("are hits from half an overlap on, and speakers are judged among hits", () => {
    const rows = [row(0, 0, 100), row(1, 200, 300), row(2, 400, 500)];
    const found = [said(0, 60), said(200, 249), said(400, 500, [], null)];
    expect(count(found, rows)).toEqual({
      precise: { right: 2, of: 3 },
      recalled: { right: 2, of: 3 },
      speaker: { right: 1, of: 2 },
    });
  });

  test("of an organisation, which the gold gives no id, may be ours", () => {
    const speaker = { id: null, asPrinted: "The party" };
    const rows = [
      row(0, 0, 100, { speaker: { ...speaker, kind: "organisation" } }),
      row(1, 200, 300, { speaker: { ...speaker, kind: "anonymous" } }),
    ];
    const found = [said(0, 100, [], "the-party"), said(200, 300, [], "ann-lee")];
    expect(count(found, rows).speaker).toEqual({ right: 1, of: 2 });
  });

  test("of headlines and optional rows count neither way", () => {
    const rows = [
      row(0, 0, 100, { form: "headline" }),
      row(1, 200, 300, { optional: true }),
      row(2, 400, 500),
    ];
    expect(count([said(0, 100), said(200, 300)], rows)).toEqual({
      precise: { right: 0, of: 0 },
      recalled: { right: 0, of: 1 },
      speaker: { right: 0, of: 0 },
    });
  });

  test("of a transcript may cut a paragraph up, and the paragraph is found once half of it is covered", () => {
    const rows = [row(0, 0, 100, { form: "transcript" })];
    expect(count([said(0, 30), said(30, 45)], rows).recalled).toEqual({ right: 0, of: 1 });
    expect(count([said(0, 30), said(30, 60)], rows)).toMatchObject({
      precise: { right: 2, of: 2 },
      recalled: { right: 1, of: 1 },
    });
  });
});

describe("a page without its own document", () => {
  const published = new Map([
    ["000_a", "2020-12"],
    ["001_b", "2024-07-01"],
  ]);
  const there = row(9, 500, 560, { doc: "001_b" });
  const score = (attributions: readonly PrintedAttribution[], rows: readonly GoldStatement[]) =>
    scoreLeaveOneOut({ ...empty, attributions }, { doc: "000_a", rows: [...rows, there], align, published });

  test.each([
    [
      "right where the first record overlaps a statement on the same claim",
      [said(0, 100, [match("001_b.txt", 550, 600)])],
      true,
    ],
    [
      "wrong where only the second one does",
      [said(0, 100, [match("001_b.txt", 0, 9), match("001_b.txt", 500, 560)])],
      false,
    ],
    ["wrong where the record is in another document", [said(0, 100, [match("002_c.txt", 500, 560)])], false],
    ["wrong where nothing is shown", [said(0, 100)], false],
    ["wrong where the statement was not found", [said(300, 400, [match("001_b.txt", 500, 560)])], false],
  ])("is %s", (_what, attributions, right) => {
    expect(score(attributions, [row(0, 0, 100)]).first).toEqual([expect.objectContaining({ row: 0, right })]);
  });

  test("is asked only about claims that another seed has", () => {
    const rows = [row(0, 0, 100, { claims: ["weather"] }), row(1, 200, 300, { form: "headline" })];
    expect(score([said(0, 100, [match("001_b.txt", 500, 560)])], rows)).toEqual({ first: [], shown: [] });
  });

  test("asks a transcript sentence by sentence", () => {
    const parts = [
      { start: 0, end: 40, text: "", claims: ["talks"] },
      { start: 41, end: 100, text: "", claims: [] },
    ];
    const rows = [row(0, 0, 100, { form: "transcript", parts })];
    expect(score([said(0, 100, [match("001_b.txt", 500, 560)])], rows).first).toEqual([
      { row: 0, found: true, right: true, order: "earlier" },
    ]);
  });

  const saidIn = (value: string) => ({ saidOn: { value } });
  test.each([
    { by: "the documents' months", order: "earlier", wrongOrder: true },
    { by: "the documents' months", order: "later", wrongOrder: false },
    { by: "the month said", theirs: saidIn("2019-03-04"), order: "earlier", wrongOrder: false },
    {
      by: "the document's month, if the gold has bounds",
      theirs: saidIn("2019/2024"),
      order: "earlier",
      wrongOrder: true,
    },
    {
      by: "the month of the page's statement",
      ours: saidIn("2025-01~"),
      order: "earlier",
      wrongOrder: false,
    },
    { by: "nothing, if it is unknown", order: "unknown", wrongOrder: false },
  ] as const)("judges an order by $by ($order)", ({ order, wrongOrder, ...when }) => {
    const { ours, theirs } = { ours: {}, theirs: {}, ...when };
    const attributions = [said(0, 100, [match("001_b.txt", 500, 560, { order })])];
    const { shown } = scoreLeaveOneOut(
      { ...empty, attributions },
      { doc: "000_a", rows: [row(0, 0, 100, ours), { ...there, ...theirs }], align, published },
    );
    expect(shown).toEqual([expect.objectContaining({ wrongOrder })]);
  });
});

describe("an order", () => {
  test.each([
    ["earlier", "2020-12", ["2017-10"], false],
    ["later", "2020-12", ["2017-10"], true],
    ["same-day", "2020-12", ["2017-10"], true],
    ["later", "2020-12", ["2024-07"], false],
    ["unknown", "2020-12", ["2024-07"], false],
    ["earlier", "2020-12", ["2020-12"], false],
    ["earlier", "2020-12", ["2020-09", "2024-07"], false],
    ["earlier", "2020-12", [], false],
  ] as const)("%s seen from %s of %j is wrong: %s", (order, here, there, wrong) => {
    expect(isWrongOrder({ order }, here, there)).toBe(wrong);
  });
});
