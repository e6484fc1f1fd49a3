import { describe, expect, test } from "vitest";

import { foldPrint } from "../../../lib/annotation/fold-print";
import { foldText } from "../../../lib/annotation/fold-text";

const print = (original: string) => foldPrint(foldText(original)).text;
/** What each unit stood for. */
const sources = (original: string) => {
  const { text, starts, ends } = foldPrint(foldText(original));
  return text.split("").map((_, at) => original.slice(starts[at], ends[at]));
};

describe("foldPrint", () => {
  test.each([
    ["quotation marks of any style", "“So,” he said, ‘no’.", "«So,» he said, 'no'."],
    ["French quotation marks with their spaces", "«\u00a0So\u00a0», he said", "“So”, he said"],
    ["German quotation marks", "er sagte „So“ und ging", 'er sagte "So" und ging'],
    ["a quotation in a quotation", "“‘So’” he said", '"So" he said'],
    ["apostrophes", "the mayor’s don\u02bct", "the mayor's don't"],
    ["Hebrew gershayim", "צה״ל", 'צה"ל'],
    ["dashes with and without spaces", "the port — and the quay", "the port--and the quay"],
    ["the Hebrew maqaf", "בן־שלוש", "בן-שלוש"],
    ["an ellipsis", "So … no", "So... no"],
    ["French spaces before punctuation", "Non\u202f! Oui\u00a0: 5\u00a0%", "Non! Oui: 5%"],
    ["Arabic punctuation", "قال، لا؟", "قال, لا?"],
    ["digits of another script", "٣ ۴ ५", "3 4 5"],
    ["harakat and tatweel", "كَتَـبَ", "كتب"],
    ["niqqud", "שָׁלוֹם", "שלום"],
    ["Persian letters typed as Arabic ones", "کتاب یک", "كتاب يك"],
    ["the Persian half-space", "می\u200cخواهم", "میخواهم"],
    ["presentation forms", "\ufee3\ufee4\ufea8\ufe8f", "ممخب"],
    ["ligatures", "ﬁne", "fine"],
    ["wide letters", "ＡＢＣ１", "ABC1"],
  ])("%s make no difference", (_, one, other) => {
    expect(print(one)).toBe(print(other));
  });

  test.each([
    ["another number", "5 people", "6 people"],
    ["a raised digit", "10² people", "102 people"],
    ["a fraction", "1½ people", "1 people"],
    ["a decimal point", "1.5 people", "15 people"],
    ["a space after a number's point", "3. 5 people", "3.5 people"],
    ["a minus sign", "−5 degrees", "5 degrees"],
    ["a capital", "March", "march"],
    ["an accent", "résumé", "resume"],
    ["hamza", "أحمد", "احمد"],
    ["final ya", "على", "علي"],
    ["a word boundary", "no body", "nobody"],
    ["a hyphen", "re-sign", "resign"],
  ])("%s is a difference", (_, one, other) => {
    expect(print(one)).not.toBe(print(other));
  });

  test("each unit leads back to what it was; marks stay with their letter", () => {
    expect(sources("«\u00a0Oui… »")).toEqual(["«", "O", "u", "i", "…", "…", "…", "»"]);
    expect(sources("كِتـاب")).toEqual(["كِ", "تـ", "ا", "ب"]);
    expect(sources("a — b")).toEqual(["a", "—", "b"]);
    expect(sources("ﬁn")).toEqual(["ﬁ", "ﬁ", "n"]);
  });

  test("one unit may become many", () => {
    const { text, starts } = foldPrint(foldText("ﷺ".repeat(50)));
    expect(starts.length).toBe(text.length);
    expect(text.length).toBeGreaterThan(500);
  });

  test("one spelling for capitals, accents and letters that are written for one another, unit by unit", () => {
    const plain = (original: string) => foldPrint(foldText(original)).plain;
    expect(plain("Élan ÅSA")).toBe("elan asa");
    expect(plain("أحمد إلى آل مؤتمر مدرسة")).toBe("احمد الي ال موتمر مدرسه");
    expect(plain("Ёлки")).toBe("елки");
    expect(plain("İSTANBUL")).toHaveLength("İSTANBUL".length);
  });
});
