import { describe, expect, test } from "vitest";

import { layEdits } from "../../../lib/corpus/lay-edits";
import { getField } from "../../../lib/corpus/row-fields";
import { Edit } from "../../../lib/domain/edit";
import { Statement } from "../../../lib/domain/statement";
import { statementJson } from "../../make/corpus-pack";

const shipped = Statement.parse(statementJson("s1"));

/** Edits of the statement, in order, each as [field, op, value]. */
const edits = (...made: readonly (readonly [string, Edit["op"], unknown])[]): readonly Edit[] =>
  made.map(([field, op, value], at) =>
    Edit.parse({
      id: `edit-${at + 1}`,
      target: { table: "statements", id: "s1" },
      field,
      op,
      value,
      at: `2026-05-0${at + 1}T09:00:00.000Z`,
    }),
  );

const lay = (...made: readonly (readonly [string, Edit["op"], unknown])[]) =>
  layEdits("statements", shipped, edits(...made));

const onDay = { value: "2017-10-22", precision: "day", basis: "user" };
const claim = { id: "work-goes-on", how: "asserts", basis: "curated" };
const other = { id: "work-ends", how: "denies", basis: "user" };

describe("layEdits", () => {
  test.each([
    ["a field", "saidOn", "set", onDay, onDay],
    ["a field the row did not have", "occasion", "set", "a rally", "a rally"],
    ["a field of a row in a list, by its id", "sightings/s1.1/text", "set", "Other words.", "Other words."],
    ["a stance, by the claim's id", "claims/work-goes-on/how", "set", "denies", "denies"],
    ["the speaker", "speaker", "set", "bo", "bo"],
    ["a list by what is added", "claims", "add", other, [claim, other]],
    ["a list by what is removed", "claims", "remove", claim, []],
    ["a text without an id, by its place", "sightings/s1.1/relay", "add", "gazette", ["gazette"]],
  ] as const)("changes %s", (...line) => {
    const [, field, op, value, expected] = line;
    const { row, corrections, stale } = lay([field, op, value]);
    expect(getField(row, field)).toEqual({ kind: "found", value: expected });
    expect(stale).toEqual([]);
    expect(corrections.map((one) => [one.field, one.was])).toEqual([
      [field, (getField(shipped, field) as { value: unknown }).value],
    ]);
    expect(Statement.safeParse(row).success).toBe(true);
  });

  test.each([
    ["its field is gone", "sightings/s1.9/text", "set", "Words.", "field-gone"],
    ["the place is that of a row with an id of its own", "sightings/0/text", "set", "Words.", "field-gone"],
    ["the row's kind knows no such field", "colour", "set", "red", "field-gone"],
    ["it adds to what is no list", "occasion", "add", "a rally", "field-gone"],
    ["it leads through a text", "sightings/s1.1/text/length", "set", 3, "field-gone"],
    ["the row says the same", "claims/work-goes-on/how", "set", "asserts", "same"],
    ["the list has it already", "claims", "add", claim, "same"],
    ["the list does not have what it removes", "claims", "remove", other, "same"],
    ["no valid row would be left", "saidOn", "set", { value: "yesterday" }, "invalid"],
    ["the list would be left empty that may not be", "sightings", "set", [], "invalid"],
    ["it gives the row another id", "id", "set", "s2", "invalid"],
    ["it gives a sighting another id", "sightings/s1.1/id", "set", "s1.2", "invalid"],
    ["it reaches for what every object inherits", "constructor/name", "set", "x", "field-gone"],
    ["it reaches for the prototype", "__proto__/polluted", "set", true, "field-gone"],
  ] as const)("leaves an edit out, and says so, where %s", (...line) => {
    const [, field, op, value, reason] = line;
    const { row, corrections, stale } = lay([field, op, value]);
    expect(row).toEqual(shipped);
    expect(corrections).toEqual([]);
    expect(stale.map((one) => one.reason)).toEqual([reason]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("lays them in the order they were made, whatever the order they come in", () => {
    const [first, second] = edits(["occasion", "set", "a rally"], ["occasion", "set", "a meeting"]);
    const { row, corrections } = layEdits("statements", shipped, [second!, first!]);
    expect(row.occasion).toBe("a meeting");
    expect(corrections).toEqual([{ field: "occasion", was: undefined, edits: [first, second] }]);
  });

  test("an edit that does not apply does not keep the others away", () => {
    const { row, stale } = lay(
      ["saidOn", "set", { value: "never" }],
      ["sightings/s1.1/form", "set", "verbatim"],
    );
    expect(row.sightings[0]?.form).toBe("verbatim");
    expect(stale).toHaveLength(1);
  });

  test("what was changed and changed back is no correction", () => {
    const { row, corrections, stale } = lay(
      ["claims/work-goes-on/how", "set", "denies"],
      ["claims/work-goes-on/how", "set", "asserts"],
    );
    expect(row).toEqual(shipped);
    expect(corrections).toEqual([]);
    expect(stale.map(({ edit, reason }) => [edit.id, reason])).toEqual([["edit-2", "same"]]);
  });

  test("changes nothing of the row it is given", () => {
    const before = structuredClone(shipped);
    lay(["sightings/s1.1/text", "set", "Other words."], ["claims", "add", other]);
    expect(shipped).toEqual(before);
  });
});
