import { expect, test } from "vitest";

import { hashPair, hashWord } from "../../../lib/collection/pair-filter";
import { makeWordReader } from "../../../lib/collection/search-words";

const forms = (text: string) =>
  makeWordReader()
    .findWords(text)
    .map((word) => word.forms.join("|"));

test.each<[string, string, readonly string[]]>([
  ["case is folded", "Gaza STRIP", ["gaza", "strip"]],
  ["accents are folded, composed or not", "École E\u0301cole Ñandú", ["ecole", "ecole", "nandu"]],
  ["hamza on alef is folded", "أبو إلى آخر ٱلله", ["ابو", "الي", "اخر", "الله"]],
  ["alef maqsura is ya and ta marbuta is ha", "موسى غزة", ["موسي", "غزه"]],
  ["hamza on waw and ya is folded", "مؤتمر رئيس", ["موتمر", "رييس"]],
  ["Arabic vowel points and tatweel are left out", "أَبُو مــازن", ["ابو", "مازن"]],
  ["Persian ye and kaf are the Arabic ones", "یک کتاب", ["يك", "كتاب"]],
  ["a Persian half space joins", "کتاب‌ها", ["كتابها"]],
  ["Hebrew points are left out", "שָׁלוֹם", ["שלום"]],
  ["a Hebrew abbreviation is one word, however its mark is printed", 'צה"ל צה״ל', ["צהל|צה|ל", "צהל|צה|ל"]],
  ["digits of any script are one", "٢٠١٧ ۲۰۱۷ 2017", ["2017", "2017", "2017"]],
  [
    "a word with an apostrophe is found whole and by its parts",
    "Israel’s l'accord",
    ["israels|israel|s", "laccord|l|accord"],
  ],
  ["a letter of romanisation like an apostrophe is left out", "ʿAbbās Maʾān", ["abbas", "maan"]],
  ["hyphens and stops part words", "al-Arouri covid-19 U.S.", ["al", "arouri", "covid", "19", "u", "s"]],
  ["a soft hyphen inside a word is left out", "Pales\u00adtine", ["palestine"]],
  [
    "Chinese and Japanese characters are words of their own",
    "東京2020です",
    ["東", "京", "2020", "て", "す"],
  ],
  ["what only looks like letters is folded", "ﬁrst Ｆｕｌｌ", ["first", "full"]],
  ["punctuation, pictures and blanks are no words", " … “—” 😀 ـ\u200f", []],
  ["half a character does no harm", "a\ud800b \udc00", ["a", "b"]],
])("%s", (_, text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test("each word stands at its place", () => {
  const text = "In «غَزّة», 東京 l’été.";
  const words = makeWordReader().findWords(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["In", "غَزّة", "東", "京", "l’été"]);
});

test("an index knows a text by the forms of its words", () => {
  const index = { forms: new Set(["kept"]), pairs: new Set<number>() };
  makeWordReader().addTo(index, "Israel’s army, the Army 東京");
  expect([...index.forms]).toEqual(["kept", "israels", "israel", "s", "army", "the", "東", "京"]);
});

test.each<[string, string, readonly string[]]>([
  ["by words in a row, whatever stands between them", "One two, (three)", ["one two", "two three"]],
  ["by every form of them", "Israel’s army", ["israels army", "israel army", "s army"]],
  ["not by words on two lines", "one\ntwo three\n\nfour", ["two three"]],
  ["by characters without spaces", "東京 all", ["東 京", "京 all"]],
])("and %s", (_, text, expected) => {
  const index = { forms: new Set<string>(), pairs: new Set<number>() };
  makeWordReader().addTo(index, text);
  const pairs = expected.map((pair) => {
    const [first = "", second = ""] = pair.split(" ");
    return hashPair(hashWord(first), hashWord(second));
  });
  expect(index.pairs).toEqual(new Set(pairs));
});

test("very long words are told apart by their first forty units", () => {
  expect(forms("x".repeat(500))).toEqual(["x".repeat(40)]);
});
