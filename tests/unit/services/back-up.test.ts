import { describe, expect, test } from "vitest";

import type { BackupRecord, Settings } from "../../../lib/domain/settings";
import { defaultSettings } from "../../../lib/domain/settings";
import { backUp, backUpIfDue, type BackupWorld, isBackupDue } from "../../../lib/services/back-up";

const plan = { everyChanges: 50, everyDays: 7 };
const now = new Date("2026-05-20T12:00:00.000Z");
const good = (at: string, userChanges: number): BackupRecord => ({
  lastGood: { at, file: "a", userChanges },
});
const failed = (at: string) => ({ failure: { at, detail: "disk full" } });

describe("a backup is due", () => {
  test.each<[string, BackupRecord, number, boolean]>([
    ["nothing was ever done", {}, 0, false],
    ["the first change is made", {}, 1, true],
    ["nothing changed since the last one", good("2025-01-01T00:00:00.000Z", 9), 9, false],
    ["49 changes were made since yesterday", good("2026-05-19T12:00:00.000Z", 1), 50, false],
    ["50 changes were made since yesterday", good("2026-05-19T12:00:00.000Z", 1), 51, true],
    ["one change was made since a week ago", good("2026-05-13T12:00:00.000Z", 1), 2, true],
    ["one change was made since six days ago", good("2026-05-14T12:00:00.000Z", 1), 2, false],
    ["everything was deleted and begun anew", good("2026-05-19T12:00:00.000Z", 90), 2, true],
    ["a try failed ten minutes ago", failed("2026-05-20T11:50:00.000Z"), 60, false],
    ["a try failed two hours ago", failed("2026-05-20T10:00:00.000Z"), 60, true],
  ])("or not, when %s", (_what, record, userChanges, due) => {
    expect(isBackupDue(plan, record, { userChanges, now })).toBe(due);
  });
});

function makeWorld(
  over: Partial<BackupWorld> = {},
  settings: Settings = { ...defaultSettings, backup: plan },
) {
  const kept: { record: BackupRecord; calls: string[] } = { record: {}, calls: [] };
  const world: BackupWorld = {
    settings: async () => settings,
    record: async () => kept.record,
    setRecord: async (record) => void (kept.record = record),
    userChanges: async () => 60,
    mayWrite: async () => true,
    writeEverything: async (name) => {
      kept.calls.push(`write ${name}`);
      return "on-record (1).ndjson";
    },
    onceAtATime: (work) => work(),
    now: () => now,
    ...over,
  };
  return { world, kept };
}

describe("backing up", () => {
  test("writes a dated file and notes the name it got", async () => {
    const { world, kept } = makeWorld();
    await backUpIfDue(world);
    expect(kept.calls).toEqual(["write On Record/on-record-2026-05-20-1200.collection.ndjson"]);
    expect(kept.record).toEqual({
      lastGood: { at: now.toISOString(), file: "on-record (1).ndjson", userChanges: 60 },
    });
  });

  test("does nothing where the user has not asked for it", async () => {
    const { world, kept } = makeWorld({}, defaultSettings);
    await backUpIfDue(world);
    expect(kept.calls).toEqual([]);
  });

  test.each<[string, Partial<BackupWorld>]>([
    ["the file cannot be written", { writeEverything: () => Promise.reject(new Error("FILE_NO_SPACE")) }],
    ["nothing can be read", { userChanges: () => Promise.reject(new Error("store damaged")) }],
    ["the permission is gone", { mayWrite: async () => false }],
  ])("keeps the last good one in sight and says why, when %s", async (_what, over) => {
    const { world, kept } = makeWorld(over);
    kept.record = good("2026-05-01T00:00:00.000Z", 3);
    await backUp(world);
    expect(kept.record.lastGood?.userChanges).toBe(3);
    expect(kept.record.failure?.at).toBe(now.toISOString());
  });
});
