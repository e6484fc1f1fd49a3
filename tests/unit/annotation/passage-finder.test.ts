import fc from "fast-check";
import { expect, test } from "vitest";

import { makePassageFinder } from "../../../lib/annotation/passage-finder";

/** Texts that say much twice: few letters, one of them outside of the first plane. */
const anyText = fc.string({ unit: fc.constantFrom("a", "b", " ", "ق", "😀"), maxLength: 300 });
const anyCut = fc.record({ start: fc.nat(300), length: fc.nat(120), from: fc.nat(300) });

test("a passage is found where `indexOf` finds it, from any place on, whatever its length", () => {
  fc.assert(
    fc.property(anyText, anyCut, anyText, (text, { start, length, from }, other) => {
      const find = makePassageFinder(text);
      const passage = text.slice(start, start + length);
      for (const sought of [passage, passage + other, other]) {
        expect(find(sought, from)).toBe(text.indexOf(sought, from));
        expect(find(sought)).toBe(text.indexOf(sought));
      }
    }),
    { numRuns: 500 },
  );
});

test("a text that says the same over and over again is searched as far as it goes", () => {
  const text = `${"a".repeat(5000)}b${"a".repeat(5000)}`;
  const find = makePassageFinder(text);
  const passage = `${"a".repeat(40)}b${"a".repeat(40)}`;
  expect(find(passage)).toBe(4960);
  expect(find(passage, 4961)).toBe(-1);
  expect(find("a".repeat(6000))).toBe(-1);
});
