import { expect, test } from "vitest";

import { weighContext } from "../../../lib/annotation/weigh-context";

const BEFORE = "the council met on tuesday for the first time since the flood. ";
const AFTER = " work on the quay starts in june and is to be paid for by all.";
const weigh = (before: string, after: string) => {
  const text = `${before}WORDS${after}`;
  return weighContext(
    text,
    { start: before.length, end: before.length + 5 },
    { before: BEFORE, after: AFTER },
  );
};

test("all of it where it stands there", () => {
  expect(weigh(BEFORE, AFTER)).toEqual({ before: BEFORE.length, after: AFTER.length });
  expect(weigh(`more. ${BEFORE}`, `${AFTER} more`)).toEqual({ before: BEFORE.length, after: AFTER.length });
});

test("less one for each unit that differs", () => {
  expect(weigh(BEFORE, AFTER.replace("june", "july"))).toEqual({
    before: BEFORE.length,
    // Two letters of the context are not there, and two others are.
    after: AFTER.length - 4,
  });
  expect(weigh(BEFORE.replace("tuesday", "tuesdays"), AFTER).before).toBe(BEFORE.length - 1);
  expect(weigh(BEFORE.replace("first ", ""), AFTER).before).toBe(BEFORE.length - 12);
});

test("what is left beside the words counts, whatever is put in beyond it", () => {
  const { after } = weigh(BEFORE, ` work on the quay starts. ${"something else entirely. ".repeat(9)}`);
  expect(after).toBe(" work on the quay starts".length);
});

test("next to nothing where other words stand, and nothing at the end of a text", () => {
  const { before, after } = weigh("shares fell by a tenth after lunch, ", ", and a dog ran off with my hat");
  expect(before + after).toBeLessThan(8);
  expect(weigh("", "")).toEqual({ before: 0, after: 0 });
});
