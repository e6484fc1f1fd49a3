import { describe, expect, test } from "vitest";

import { type ArticleFilter, WHOLE_LIBRARY } from "../../../lib/collection/library-query";
import type { ArticleId, CollectionId, FigureId } from "../../../lib/domain/ids";
import {
  facetsOf,
  filterRows,
  hasFilter,
  type LibraryRow,
  libraryRowOf,
  sortRows,
} from "../../../lib/services/library-rows";
import { readShippedCorpus } from "../../bench/bench-corpus";
import { makeKept } from "../../make/library-data";

const row = (id: string, over: Partial<LibraryRow> = {}): LibraryRow => ({
  id: id as ArticleId,
  title: id,
  language: "en",
  direction: "ltr",
  capturedAt: "2024-05-01T12:00:00.000Z",
  statements: 0,
  figureIds: [],
  claimIds: [],
  tags: [],
  ...over,
});
const rows = [
  row("dated", { from: "2017-10-23", to: "2017-10-23", outlet: "The Wire", tags: ["unity"] }),
  row("month", {
    from: "2017-10-01",
    to: "2017-10-31",
    outletId: "wire",
    capturedAt: "2024-05-02T12:00:00.000Z",
  }),
  row("undated", { figureIds: ["ada", "bo"] as FigureId[], capturedAt: "2024-05-03T12:00:00.000Z" }),
  row("old", { from: "2012-01-01", to: "2012-01-01", figureIds: ["ada"] as FigureId[] }),
];
const relations = {
  members: new Map([["c" as CollectionId, new Set(["old", "dated"] as ArticleId[])]]),
  noteTags: new Map([["old" as ArticleId, ["unity", "to check"]]]),
};
const ids = (found: readonly LibraryRow[]) => found.map(({ id }) => id);
const none: ArticleFilter = { figures: [], claims: [], outlets: [], tags: [] };

describe("a filter", () => {
  test.each<readonly [string, Partial<ArticleFilter>, readonly string[]]>([
    ["nothing", {}, ["dated", "month", "undated", "old"]],
    ["a collection", { collection: "c" as CollectionId }, ["dated", "old"]],
    ["a collection that is gone", { collection: "gone" as CollectionId }, []],
    ["a figure", { figures: ["ada" as FigureId] }, ["undated", "old"]],
    ["two figures, both named", { figures: ["ada", "bo"] as FigureId[] }, ["undated"]],
    ["an outlet's name", { outlets: ["The Wire"] }, ["dated"]],
    ["one of two outlets, by name or id", { outlets: ["The Wire", "wire"] }, ["dated", "month"]],
    ["a tag of the article or of its notes", { tags: ["unity"] }, ["dated", "old"]],
    ["from a year on, without the undated", { from: "2017" }, ["dated", "month"]],
    ["from a day inside a month that may be later", { from: "2017-10-24" }, ["month"]],
    ["up to a year, its last day included", { to: "2012" }, ["old"]],
    ["a range and a tag at once", { from: "2010", to: "2016", tags: ["unity"] }, ["old"]],
  ])("by %s", (_name, filter, found) => {
    expect(ids(filterRows(rows, { ...none, ...filter }, relations))).toEqual(found);
  });

  test.each<readonly [Partial<ArticleFilter>, boolean]>([
    [{}, false],
    [{ collection: "c" as CollectionId }, false],
    [{ tags: ["unity"] }, true],
    [{ to: "2012" }, true],
  ])("%j narrows: %s", (filter, narrows) => {
    expect(hasFilter({ ...WHOLE_LIBRARY, ...filter })).toBe(narrows);
  });
});

describe("the order", () => {
  test.each([
    ["newest", ["dated", "month", "old", "undated"]],
    ["oldest", ["old", "month", "dated", "undated"]],
    ["best", ["dated", "month", "old", "undated"]],
    ["saved", ["undated", "month", "dated", "old"]],
  ] as const)("%s", (sort, order) => {
    expect(ids(sortRows(rows, sort))).toEqual(order);
  });
});

test("what can be filtered by is counted, each article once", () => {
  const facets = facetsOf(rows, relations.noteTags);
  expect(facets.figures).toEqual([
    { value: "ada", count: 2 },
    { value: "bo", count: 1 },
  ]);
  expect(facets.tags[0]).toEqual({ value: "unity", count: 2 });
  expect(facets.outlets).toEqual([{ value: "The Wire", count: 1 }]);
});

test("a kept article becomes a row without its heavy parts, one in the trash none", async () => {
  const { article } = await makeKept(readShippedCorpus(), 3);
  expect(libraryRowOf(article)).toMatchObject({
    id: article.id,
    title: article.summary.title,
    tags: article.tags,
  });
  expect(libraryRowOf({ ...article, deletedAt: "2026-05-01T12:00:00.000Z" })).toBeUndefined();
});
