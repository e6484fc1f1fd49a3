import { expect, test } from "vitest";

import { CASED, DIGITS, LETTERS, MARKS, UNCASED } from "../../../lib/text/letters.table";

const FIRST_PLANE = 0x10000;
const SURROGATES = { from: 0xd800, to: 0xdfff };

/** The characters of the first plane that a pattern has, by their numbers in hexadecimal. */
function charactersOf(pattern: RegExp): readonly string[] {
  const found: string[] = [];
  for (let code = 0; code < FIRST_PLANE; code++) {
    if (code >= SURROGATES.from && code <= SURROGATES.to) continue;
    const character = String.fromCharCode(code);
    if (pattern.test(character) && !/\p{Cn}/u.test(character)) found.push(code.toString(16));
  }
  return found;
}

test.each([
  ["letters", LETTERS, /\p{L}/u],
  ["marks", MARKS, /\p{M}/u],
  ["figures", DIGITS, /\p{N}/u],
  ["letters with a case", CASED, /[\p{Lu}\p{Ll}]/u],
  ["letters without one", UNCASED, /\p{Lo}/u],
])("of the first plane, %s are those of Unicode", (_, ranges, expected) => {
  expect(charactersOf(new RegExp(`[${ranges}]`, "u"))).toEqual(charactersOf(expected));
});

test("no half of a pair is a letter, a mark or a figure", () => {
  const any = new RegExp(`[${LETTERS}${MARKS}${DIGITS}${CASED}${UNCASED}]`, "u");
  expect(["\ud800", "\ud83d", "\udc00", "\udfff", "😀"].filter((half) => any.test(half))).toEqual([]);
});

test("letters made to look bold, and rare Chinese ones, are letters; figures made to look so are figures", () => {
  const letter = new RegExp(`^[${LETTERS}]+$`, "u");
  expect(["𝐉𝐨𝐞", "𝑯𝒂𝒎𝒂𝒔", "𠮷", "𪚥"].filter((word) => !letter.test(word))).toEqual([]);
  expect(new RegExp(`^[${DIGITS}]+$`, "u").test("𝟐𝟎𝟐𝟒")).toBe(true);
});
