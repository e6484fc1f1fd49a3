import { describe, expect, test } from "vitest";

import { checkStore } from "../../soak/check-store";
import type { Hands, Lane } from "../../soak/lane";
import { makeLane } from "../../soak/lane";
import type { Row, StoredRows } from "../../soak/own-page";

const lane: Lane = {
  ...makeLane("one", {} as Hands),
  articleId: "a",
  note: "said",
  versions: 2,
  inTrash: false,
  collections: ["c"],
  places: ["c"],
  annotations: ["n"],
  judgements: ["j"],
  requests: ["r1", "r2"],
} as unknown as Lane;

const counts = {
  articles: 1,
  versions: 2,
  texts: 2,
  collections: 1,
  memberships: 1,
  annotations: 1,
  anchors: 1,
  judgements: 1,
  requests: 2,
};
const tables: StoredRows["tables"] = {
  meta: Object.entries({ epoch: "e", sequence: 2, counts }).map(([key, value]) => ({ key, value })),
  requests: [
    { id: "r1", sequence: 1 },
    { id: "r2", sequence: 2 },
  ],
  articles: [{ id: "a", note: "said", latestVersion: "v2" }],
  versions: [
    { id: "v1", articleId: "a", seq: 1 },
    { id: "v2", articleId: "a", seq: 2 },
  ],
  texts: [{ versionId: "v1" }, { versionId: "v2" }],
  collections: [{ id: "c" }],
  memberships: [{ collectionId: "c", articleId: "a" }],
  annotations: [{ id: "n", articleId: "a", versionId: "v1" }],
  anchors: [{ annotationId: "n", versionId: "v1" }],
  judgements: [{ id: "j" }],
  searchDocs: [{ articleId: "a" }],
};
const stored: StoredRows = { tables, canary: { epoch: "e", sequence: 2 } };

const withRows = (table: string, rows: readonly Row[]): StoredRows => ({
  ...stored,
  tables: { ...tables, [table]: rows },
});
const first = (table: string): Row => tables[table]![0]!;

test("a store that has all that was acknowledged is sound, though its canary lags", () => {
  expect(checkStore(stored, [lane])).toEqual([]);
  expect(checkStore({ ...stored, canary: { epoch: "e", sequence: 1 } }, [lane])).toEqual([]);
});

describe("the check of a soak notices", () => {
  const faults: [string, StoredRows][] = [
    ...Object.keys(counts).map((table): [string, StoredRows] => [
      `a lost row of ${table}`,
      withRows(table, tables[table]!.slice(1)),
    ]),
    ["a request done twice", withRows("requests", [first("requests"), { id: "r3", sequence: 1 }])],
    ["a collection made twice", withRows("collections", [first("collections"), { id: "c2" }])],
    ["a note that is the one before", withRows("articles", [{ ...first("articles"), note: "before" }])],
    ["an article deleted by nobody", withRows("articles", [{ ...first("articles"), deletedAt: "now" }])],
    [
      "an earlier version as the latest",
      withRows("articles", [{ ...first("articles"), latestVersion: "v1" }]),
    ],
    [
      "an annotation without an article",
      withRows("annotations", [{ ...first("annotations"), articleId: "b" }]),
    ],
    [
      "an annotation without a version",
      withRows("annotations", [{ ...first("annotations"), versionId: "v9" }]),
    ],
    ["an annotation without a place", withRows("anchors", [{ annotationId: "n", versionId: "v2" }])],
    ["a canary ahead of the store", { ...stored, canary: { epoch: "e", sequence: 3 } }],
    ["a canary of another store", { ...stored, canary: { epoch: "f", sequence: 2 } }],
  ];
  test.each(faults)("%s", (_, faulty) => {
    expect(checkStore(faulty, [lane])).not.toEqual([]);
  });
});
