import { describe, expect, test } from "vitest";

import { isExportDue } from "../../../lib/services/storage-facts";
import type { ExportState } from "../../../lib/store/state";

const now = new Date("2026-05-20T12:00:00.000Z");
const lastYear = { at: "2025-05-05T12:00:00.000Z", userChanges: 100 };
const thirteenDays = "2026-05-07T12:00:00.000Z";
const fifteenDays = "2026-05-05T12:00:00.000Z";

describe("an export is due", () => {
  test.each<[string, ExportState, boolean]>([
    ["nothing was ever done or exported", { userChanges: 0 }, false],
    ["a first few changes were made days ago", { userChanges: 12, since: thirteenDays }, false],
    ["a single change was never exported, for fifteen days", { userChanges: 1, since: fifteenDays }, true],
    ["fifty changes are in no export", { userChanges: 50, since: thirteenDays }, false],
    ["more than fifty changes are in no export", { userChanges: 51, since: thirteenDays }, true],
    [
      "more than fifty changes came after the last export",
      { userChanges: 151, last: lastYear, since: thirteenDays },
      true,
    ],
    [
      "one change of fifteen days ago came after the last export",
      { userChanges: 101, last: lastYear, since: fifteenDays },
      true,
    ],
    [
      "one change of thirteen days ago came long after the last export",
      { userChanges: 101, last: lastYear, since: thirteenDays },
      false,
    ],
    ["nothing changed since an export of last year", { userChanges: 100, last: lastYear }, false],
  ])("or not, when %s", (_what, state, due) => {
    expect(isExportDue(state, now)).toBe(due);
  });
});
