import { describe, expect, test } from "vitest";

import type { FigureId, StatementId } from "../../../lib/domain/ids";
import type { Statement } from "../../../lib/domain/statement";
import { indexRows } from "../../../lib/services/corpus-index";
import { buildClaimPage, listClaims } from "../../../lib/services/claim-page";
import { buildFigurePage, listFigures } from "../../../lib/services/figure-page";
import type { LibraryCorpus } from "../../../lib/services/statement-lines";
import { barOf, monthKey, timelineOf, UNKNOWN_BAR } from "../../../lib/services/statement-timeline";
import { makeFigure, makeRows, makeStatement } from "../../make/corpus-rows";
import { makeDay } from "../../make/page-report";

const none = new Set<string>();
const noRows = { figures: none, outlets: none, documents: none, claims: none, statements: none };

function corpusOf(
  statements: readonly Statement[],
  {
    own = [],
    edited = [],
    imported = [],
  }: Partial<Record<"own" | "edited" | "imported", readonly string[]>> = {},
): LibraryCorpus {
  const rows = makeRows(statements);
  const old = makeFigure("bo-s", "Bo S.", { mergedInto: "bo-sample" as FigureId });
  return {
    index: indexRows({ ...rows, figures: [...rows.figures, old] }),
    user: {
      own: { ...noRows, statements: new Set(own) },
      edited: { ...noRows, statements: new Set(edited) },
      imported: { ...noRows, statements: new Set(imported) },
    },
    revision: 1,
  };
}

const said = (value: string) =>
  ({ ...makeDay(value), precision: value.length === 4 ? "year" : "day" }) as const;
const statements = [
  makeStatement("late", { saidOn: said("2021-03-04") }),
  makeStatement("published"),
  makeStatement("early", { saidOn: said("2017-10-23"), speaker: "bo-s" as FigureId }),
  makeStatement("year", { saidOn: said("2021") }),
  makeStatement("span", {
    saidOn: { value: "2018-12-30/2019-01-02", precision: "interval", basis: "stated" },
  }),
  makeStatement("other", { speaker: "ada-example" as FigureId }),
  makeStatement("unnamed", { speaker: { unnamed: "an official" } }),
];
const ids = (lines: readonly { readonly record: { readonly statementId: StatementId } }[]) =>
  lines.map(({ record }) => record.statementId);

describe("the page of a figure", () => {
  const corpus = corpusOf(statements, { own: ["late"], edited: ["early"] });
  const page = buildFigurePage("bo-sample", corpus, []);

  test("has its statements in time order, those said under an old id too, and nobody else's", () => {
    expect(ids(page?.statements.dated ?? [])).toEqual(["early", "span", "published", "year", "late"]);
    expect(page?.statements.undated).toEqual([]);
  });

  test("tells what came with a file from what was shipped", () => {
    const view = buildFigurePage("bo-sample", corpusOf(statements, { imported: ["span"] }), []);
    expect(view).toMatchObject({ own: 0, imported: 1 });
    expect(
      view?.statements.dated.filter(({ imported }) => imported).map(({ record }) => record.statementId),
    ).toEqual(["span"]);
  });

  test("tells the user's own from what was shipped, and what the user put right", () => {
    const marks = page?.statements.dated.map(({ own, edited }) => [own, edited]);
    expect(marks).toEqual([
      [false, true],
      [false, false],
      [false, false],
      [false, false],
      [true, false],
    ]);
    expect([page?.count, page?.own, page?.documents]).toEqual([5, 1, 1]);
  });

  test("is found under the id it was merged from; an unknown id has none", () => {
    expect(buildFigurePage("bo-s", corpus, [])?.figureId).toBe("bo-sample");
    expect(buildFigurePage("nobody", corpus, [])).toBeUndefined();
  });

  test("puts what has no date of any kind apart", () => {
    const undated = makeStatement("undated", {}, { documentId: "gone" as never });
    expect(ids(buildFigurePage("bo-sample", corpusOf([undated]), [])?.statements.undated ?? [])).toEqual([
      "undated",
    ]);
  });
});

test("figures are listed once, a merged one under what it became, with their statements", () => {
  const listed = listFigures(corpusOf(statements)).map(({ figureId, statements }) => [figureId, statements]);
  expect(listed).toEqual([
    ["bo-sample", 5],
    ["ada-example", 1],
    ["city-works", 0],
  ]);
});

describe("the timeline", () => {
  const page = buildFigurePage("bo-sample", corpusOf(statements, { own: ["late"] }), []);
  const timeline = timelineOf(page!.statements);

  test("counts by month, years without any left out, own ones apart", () => {
    expect(timeline.years.map(({ year }) => year)).toEqual(["2017", "2020", "2021"]);
    expect(timeline.years[0]?.months[9]).toEqual({ count: 1, own: 0 });
    expect(timeline.years[2]?.months[2]).toEqual({ count: 1, own: 1 });
  });

  test("puts a date that may mean several months into none of them", () => {
    expect(timeline.years[2]?.monthUnknown).toEqual({ count: 1, own: 0 });
    expect(timeline.unknown).toEqual({ count: 1, own: 0 });
    expect(page!.statements.dated.map(barOf)).toEqual(["2017-10", UNKNOWN_BAR, "2020-01", "2021", "2021-03"]);
    expect(monthKey("2021", 2)).toBe("2021-03");
  });
});

describe("the page of a claim", () => {
  const denial = makeStatement("denial", { saidOn: said("2016-01-01") });
  const denying = { ...denial, claims: denial.claims.map((claim) => ({ ...claim, how: "denies" as const })) };
  const corpus = corpusOf([...statements, denying]);

  test("has every statement that takes it up, and a denial says that it denies", () => {
    const page = buildClaimPage("bridge-opens", corpus, []);
    expect(page?.stances).toEqual({ asserts: 7, denies: 1, mentions: 0 });
    expect(page?.statements.dated[0]?.record.claim?.stance).toBe("denies");
    expect(listClaims(corpus)).toMatchObject([{ statements: 8, own: false }]);
    expect(buildClaimPage("nothing", corpus, [])).toBeUndefined();
  });
});
