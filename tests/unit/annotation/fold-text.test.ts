import { describe, expect, test } from "vitest";

import { foldText } from "../../../lib/annotation/fold-text";
import { canonicalText } from "../../../lib/page/text-blocks";

/** What each unit of the folded text stood for. */
const sources = (original: string) => {
  const { text, starts, ends } = foldText(original);
  return Array.from({ length: text.length }, (_, at) => original.slice(starts[at], ends[at]));
};

describe("foldText", () => {
  test.each([
    ["white space of every kind is one space", "a \u00a0\u2009\tb\n\n c", "a b c"],
    ["a soft hyphen inside a word goes", "Ver\u00adsöhnung", "Versöhnung"],
    [
      "marks of direction and zero-width spaces go",
      "\u200fقال\u200e \u2067Badran\u2069\u061c\u200b",
      "قال Badran",
    ],
    ["what is invisible between two spaces joins them", "a \u200b b", "a b"],
    ["the zero-width non-joiner of Persian stays", "می\u200cخواهم", "می\u200cخواهم"],
    ["the joiners of an emoji stay", "👨‍👩‍👧", "👨‍👩‍👧"],
    ["letters are composed", "cafe\u0301 أ", "café أ"],
    ["also over a soft hyphen", "cafe\u00ad\u0301", "café"],
    ["marks come into their order", "ش\u064e\u0651", "ش\u064e\u0651".normalize("NFC")],
    ["Hangul syllables are composed", "\u1112\u1161\u11ab", "한"],
    ["half a surrogate pair is the replacement character", "a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["control characters are white space", "a\u0007b", "a b"],
    ["nothing", "", ""],
  ])("%s", (_, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  test("each unit leads back to what it was", () => {
    expect(sources("e\u0301 \u00ad\n x\u00ady")).toEqual(["e\u0301", " \u00ad\n ", "x", "y"]);
    expect(sources("👍\u200b!")).toEqual(["👍"[0], "👍"[1], "!"]);
  });

  test.each([
    ["a\u00a0\u00adb e\u0301\u200f"],
    ["  x \u0000\u2028 y\u2060 "],
    ["می\u200cخواهم \u202bש\u05b8\u05c1\u202c"],
  ])("gives what the canonical text of %j gives, but for the ends", (raw) => {
    expect(foldText(raw).text.trim()).toBe(canonicalText(raw));
  });
});
