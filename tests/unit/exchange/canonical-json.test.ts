import { describe, expect, test } from "vitest";

import { canonicalJson, countKeys } from "../../../lib/exchange/canonical-json";

describe("canonical JSON", () => {
  const cases: [string, unknown, string][] = [
    [
      "sorts keys by UTF-16 code units at every depth",
      { b: { d: 1, c: 2 }, a: [] },
      '{"a":[],"b":{"c":2,"d":1}}',
    ],
    ["sorts keys that look like numbers as texts", { 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    [
      "puts an emoji's surrogates before a private use character",
      { "\ue000": 1, "😀": 2 },
      '{"😀":2,"\ue000":1}',
    ],
    ["keeps the order of lists", [3, 1, 2], "[3,1,2]"],
    ["leaves out what is undefined", { a: undefined, b: null }, '{"b":null}'],
    ["writes numbers as RFC 8785 does", [1.0, 1e21, 1e-7, -0, 0.1], "[1,1e+21,1e-7,0,0.1]"],
    [
      "keeps Arabic, Hebrew, Persian and emoji as they are",
      "قال ۱۲ אמר می‌گوید 👩‍🚀",
      '"قال ۱۲ אמר می‌گوید 👩‍🚀"',
    ],
    ["writes a lone surrogate as its escape", "a\ud83d.", '"a\\ud83d."'],
    ["writes an own __proto__ as any key", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ];
  test.each(cases)("%s", (_name, value, text) => expect(canonicalJson(value)).toBe(text));

  test("counts the keys of all objects inside", () => {
    expect(countKeys({ a: [{ b: 1 }, { b: 2, c: [] }], d: "{" })).toBe(5);
    expect(countKeys("text")).toBe(0);
  });
});
