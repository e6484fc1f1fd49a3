import { expect, test } from "vitest";

import { fileName } from "../../../lib/services/exchange-services";

const named = (name: string) => fileName({ kind: "collection", id: "c-1" as never, name });

test.each([
  ["what file systems refuse", 'a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"],
  ["what nobody sees", "a\u202eb\u0000c\u200fd", "a b c d"],
  ["no joiner of Persian", "می\u200cگوید", "می\u200cگوید"],
  ["half a pair of surrogates", "a\ud83d", "a"],
  ["dots at either end, which hide a file or vanish", "..a.b..", "a.b"],
  ["everything, and then has a name all the same", "///", "collection"],
])("a file is named for its collection without %s", (_what, name, expected) => {
  expect(named(name)).toBe(expected);
});

test("a long name is cut between characters", () => {
  expect(named("😀".repeat(200))).toBe("😀".repeat(80));
});

test("an export of everything is named for its day", () => {
  expect(fileName({ kind: "everything" })).toMatch(/^on-record-\d{4}-\d\d-\d\d$/);
});
