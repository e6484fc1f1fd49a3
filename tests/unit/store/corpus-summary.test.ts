import { describe, expect, test } from "vitest";

import { replaceOrigin } from "../../../lib/store/corpus-repository";
import { readCorpusSummary } from "../../../lib/store/corpus-summary";
import { figureJson, makePack, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

const unknown = { value: "", precision: "unknown", basis: "unknown" };
const dateJson = (value: string) => (value === "" ? unknown : { value, precision: "day", basis: "stated" });

async function summaryOf(values: readonly string[]) {
  const db = await openContext(makeProfile());
  const statements = values.map((value, n) => statementJson(`s-${n}`, { saidOn: dateJson(value) }));
  await replaceOrigin(db, { origin: "seed", pack: makePack({ statements }), contentHash: "a" }, "install");
  return readCorpusSummary(db);
}

describe("readCorpusSummary", () => {
  test("counts nothing in an empty store", async () => {
    const counts = { figures: 0, outlets: 0, documents: 0, claims: 0, statements: 0 };
    expect(await readCorpusSummary(await openContext(makeProfile()))).toEqual({ counts });
  });

  test("counts an id once, however many origins have it", async () => {
    const db = await openContext(makeProfile());
    const more = makePack({ figures: [figureJson("ada", "Other Ada"), figureJson("bo", "Bo")] });
    await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "a" }, "one");
    await replaceOrigin(db, { origin: "pack:more", pack: more, contentHash: "b" }, "two");
    const { counts } = await readCorpusSummary(db);
    expect(counts).toEqual({ figures: 2, outlets: 1, documents: 1, claims: 1, statements: 1 });
  });

  const cases: [
    sentence: string,
    values: string[],
    earliest: string | undefined,
    latest: string | undefined,
  ][] = [
    ["days", ["2017-10-23", "2017-10-12", "2017-10-30"], "2017-10-12", "2017-10-30"],
    ["one date only", ["2017-10-23"], "2017-10-23", "2017-10-23"],
    ["statements of unknown date beside dated ones", ["", "2017-10-23", ""], "2017-10-23", "2017-10-23"],
    ["statements of unknown date only", ["", ""], undefined, undefined],
    [
      "a year that may begin before the first day",
      ["2011", "2011-05-03", "2012-01-01"],
      "2011",
      "2012-01-01",
    ],
    ["a month that may end after the last day", ["2017-10-30", "2017-10"], "2017-10", "2017-10"],
    [
      "an interval that ends last",
      ["2017-10-20/2017-10-24", "2017-10-23"],
      "2017-10-20/2017-10-24",
      "2017-10-20/2017-10-24",
    ],
  ];
  test.each(cases)("says from when to when: %s", async (_, values, earliest, latest) => {
    const summary = await summaryOf(values);
    expect([summary.earliest?.value, summary.latest?.value]).toEqual([earliest, latest]);
  });

  test("gives the dates with all that is known of them", async () => {
    expect((await summaryOf(["2017-10-23"])).earliest).toEqual(dateJson("2017-10-23"));
  });
});
