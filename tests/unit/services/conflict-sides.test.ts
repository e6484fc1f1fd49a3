import { expect, test } from "vitest";

import type { ExchangeRow } from "../../../lib/exchange/collection-format";
import { conflictSides } from "../../../lib/services/conflict-sides";
import { makeRow } from "../../make/kept-articles";

const note = (over: Record<string, unknown>): ExchangeRow => ({
  table: "annotations",
  row: makeRow("annotations", over),
});
const LATER = "2026-05-06T09:30:00.000Z";

test.each<[string, Record<string, unknown>, Record<string, unknown>, readonly [string, string, string][]]>([
  ["nothing but the words", { body: "one" }, { body: "other" }, []],
  ["tags as well", { body: "one", tags: ["a", "b"] }, { body: "other", tags: [] }, [["tags", "a, b", ""]]],
  ["a colour that one side lacks", { colour: "blue" }, {}, [["colour", "blue", ""]]],
  ["when and how often they were changed is no difference", { rev: 2, editedAt: LATER }, { rev: 3 }, []],
])("both sides show in what they differ: %s", (_what, one, other, fields) => {
  const [mine, theirs] = conflictSides(
    note(one),
    note({ tags: ["harbour"], ...one, colour: undefined, ...other }),
  );
  expect(mine.fields).toEqual(fields.map(([name, value]) => ({ name, value })));
  expect(theirs.fields).toEqual(fields.map(([name, , value]) => ({ name, value })));
});

test("a side tells when it was changed, and that it lies in the trash", () => {
  const [mine, theirs] = conflictSides(note({ deletedAt: LATER }), note({ editedAt: LATER, rev: 2 }));
  expect([mine.inTrash, theirs.inTrash]).toEqual([true, false]);
  expect(theirs.at).toBe(LATER);
});
