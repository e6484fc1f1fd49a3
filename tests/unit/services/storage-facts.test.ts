import { describe, expect, test } from "vitest";

import { isExportDue } from "../../../lib/services/storage-facts";

const now = new Date("2026-05-20T12:00:00.000Z");

describe("an export is due", () => {
  test.each([
    ["nothing was ever done or exported", 0, undefined, false],
    ["a first few changes were never exported", 12, undefined, false],
    ["fifty changes are in no export", 50, undefined, false],
    ["more than fifty changes are in no export", 51, undefined, true],
    ["more than fifty changes came after yesterday's export", 51, "2026-05-19T12:00:00.000Z", true],
    ["one change came after an export of fifteen days ago", 1, "2026-05-05T12:00:00.000Z", true],
    ["one change came after an export of thirteen days ago", 1, "2026-05-07T12:00:00.000Z", false],
    ["nothing changed since an export of last year", 0, "2025-05-05T12:00:00.000Z", false],
  ])("or not, when %s", (_what, unexported, lastAt, due) => {
    expect(isExportDue(unexported, lastAt, now)).toBe(due);
  });
});
