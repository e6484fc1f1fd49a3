import { describe, expect, test } from "vitest";

import { foldEarlier } from "../../../lib/services/fold-earlier";
import { buildReportView } from "../../../lib/services/report-view";
import { makeRows, makeStatement } from "../../make/corpus-rows";
import { makeMatch, makeReport } from "../../make/page-report";

describe("a long row of earlier records", () => {
  const records = (count: number, surest: number) => {
    const ids = Array.from({ length: count }, (_, at) => `s${at}`);
    const statements = ids.map((id) => makeStatement(id));
    const matches = ids.map((id, at) => makeMatch(id, { probability: at === surest ? 0.99 : 0.85 }));
    const view = buildReportView(makeReport({ matches }), makeRows(statements));
    return view.sections[0]!.statements[0]!.groups.earlier;
  };
  test.each([
    ["of four stays whole", 4, 0, "4"],
    ["of five folds those between the newest two and the first", 5, 0, "2 (2) 1"],
    ["of nine keeps the surest in sight", 9, 5, "2 (3) 1 (2) 1"],
    ["keeps the surest next to the first", 9, 7, "2 (5) 2"],
    ["that ends with the surest", 9, 8, "2 (6) 1"],
  ])("%s", (_name, count, surest, expected) => {
    const earlier = records(count, surest);
    const runs = foldEarlier(earlier);
    const shape = runs
      .map((run) => (run.folded ? `(${run.records.length})` : `${run.records.length}`))
      .join(" ");
    expect(shape).toBe(expected);
    expect(runs.flatMap((run) => run.records)).toEqual(earlier);
  });
});
