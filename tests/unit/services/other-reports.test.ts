import { expect, test } from "vitest";

import type { SightingId, StatementId } from "../../../lib/domain/ids";
import type { Match } from "../../../lib/domain/page-report";
import type { Statement } from "../../../lib/domain/statement";
import { buildReportView } from "../../../lib/services/report-view";
import { makeRows, makeStatement } from "../../make/corpus-rows";
import { makeDay, makeMatch, makeReport } from "../../make/page-report";

const [sighting] = makeStatement("a").sightings;
const reported = (id: string, text: string) => ({ ...sighting!, id: id as SightingId, text });
const twice = makeStatement("a", {
  sightings: [
    reported("a.1", "Open soon."),
    reported("a.2", "Open soon."),
    reported("a.3", "It opens in May."),
  ],
});

function recordFor(match: Match, statements: readonly Statement[]) {
  const view = buildReportView(makeReport({ matches: [match] }), makeRows(statements));
  return view.sections[0]!.statements[0]!.groups.earlier[0]!;
}

test("the reports of a statement besides the first, and whether they print other words", () => {
  const { reports } = recordFor(makeMatch("a"), [twice]);
  expect(
    reports.map(({ sightingId, words, isRepetition }) => [sightingId, words.text, isRepetition]),
  ).toEqual([
    ["a.2", "Open soon.", true],
    ["a.3", "It opens in May.", false],
  ]);
});

test("statements that seem to be the same words stand with the one they are alike, with their own date", () => {
  const other = makeStatement("b", { saidOn: makeDay("2019-05-01") }, { text: "The bridge opens soon." });
  const match = makeMatch("a", { alike: ["b", "gone"] as StatementId[] });
  const { alike } = recordFor(match, [twice, other]);
  expect(alike.map(({ words, when }) => [words.text, when])).toEqual([
    ["The bridge opens soon.", { label: "said", date: makeDay("2019-05-01") }],
  ]);
});

test("the evidence compares with the report that the match points at, while the first one is shown", () => {
  const match = makeMatch("a", {
    sightingId: "a.3" as SightingId,
    reasons: [{ kind: "shared-words", weight: 1, here: [], there: [{ start: 3, end: 8 }] }],
  });
  const record = recordFor(match, [twice]);
  const { words, marks } = record.evidence.there;
  expect(record.words.text).toBe("Open soon.");
  expect(marks.map(({ start, end }) => words.text.slice(start, end))).toEqual(["opens"]);
});
