import { describe, expect, it } from "vitest";
import { isTextAt, joinPackedTexts, packTexts, textAt } from "../../../lib/figures/packed-texts";

const TEXTS = ["Farid", "", "القاسمي", "a\nb", ""];

describe("packed texts", () => {
  it("give every text back, empty ones too", () => {
    const packed = packTexts(TEXTS);
    expect(TEXTS.map((_, at) => textAt(packed, at))).toEqual(TEXTS);
  });

  it("know a text from its beginning and from a longer one", () => {
    const packed = packTexts(["ab", "abc", "c"]);
    expect(["ab", "abc", "a"].map((text) => isTextAt(packed, 0, text))).toEqual([true, false, false]);
    expect(["ab", "abc", "abcc"].map((text) => isTextAt(packed, 1, text))).toEqual([false, true, false]);
  });

  it("are joined one after the other", () => {
    const joined = joinPackedTexts([packTexts(TEXTS), packTexts([]), packTexts(["x"])]);
    expect([...TEXTS, "x"].map((_, at) => textAt(joined, at))).toEqual([...TEXTS, "x"]);
    expect(joined.ends).toHaveLength(TEXTS.length + 1);
  });
});
