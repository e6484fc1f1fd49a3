import { describe, expect, it } from "vitest";

import { countWords, holdsSpace, isSpace, lastWord, splitWords } from "../../../lib/text/split-words";

const texts = [
  "",
  " ",
  "word",
  "two words",
  " a\t b\n",
  "a\u00a0b\u2009c\ufeffd",
  "ما قال\u200cه",
  "x  ",
  "  x",
];

describe("words between white space", () => {
  it.each(texts)("splits %j as a pattern does", (text) => {
    expect(splitWords(text)).toEqual(text.split(/\s+/u));
    expect(countWords(text)).toBe(text.split(/\s+/u).length);
    expect(lastWord(text)).toBe(text.split(/\s+/u).at(-1));
    expect(holdsSpace(text)).toBe(/\s/u.test(text));
  });

  it("knows the white space of patterns among all units", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(units.filter(isSpace)).toEqual(units.filter((code) => /\s/.test(String.fromCharCode(code))));
  });
});
