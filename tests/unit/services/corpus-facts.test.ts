import { describe, expect, test } from "vitest";

import { corpusFacts } from "../../../lib/services/corpus-facts";
import { makeDocument, makeRows, makeStatement } from "../../make/corpus-rows";
import { makeDay, noDate } from "../../make/page-report";

const year = { value: "2017", precision: "year", basis: "stated" } as const;

describe("corpusFacts", () => {
  test("an empty corpus reaches from nowhere to nowhere", () => {
    const rows = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
    const facts = corpusFacts(rows, 0, "sound");
    expect(facts).toMatchObject({ figures: 0, statements: 0, undated: 0, revision: 0, store: "sound" });
    expect([facts.earliest, facts.latest]).toEqual([undefined, undefined]);
  });

  test("counts rows and says from when to when, by the day said or else the day published", () => {
    const rows = makeRows([
      makeStatement("said", { saidOn: makeDay("2021-04-01") }),
      makeStatement("published"),
      makeStatement("year", { saidOn: year }),
    ]);
    const facts = corpusFacts(rows, 4, "damaged");
    expect(facts).toMatchObject({ revision: 4, store: "damaged", statements: 3, undated: 0 });
    expect(facts.figures).toBe(rows.figures.length);
    expect(facts.earliest).toEqual(year);
    expect(facts.latest).toEqual(makeDay("2021-04-01"));
  });

  test("counts statements of which no date is known", () => {
    const documents = [makeDocument("d1", { publishedOn: noDate })];
    const rows = makeRows([makeStatement("a"), makeStatement("b", { saidOn: year })], { documents });
    expect(corpusFacts(rows, 1, "sound")).toMatchObject({ undated: 1, earliest: year, latest: year });
  });
});
