import { expect, test } from "vitest";

import { isHit, parseSearch } from "../../../lib/collection/search-query";
import { makeWordReader } from "../../../lib/collection/search-words";

/** Phrases parted by "+", a word that may go on marked "*"; only the spelling as typed. */
const read = (typed: string) =>
  parseSearch(typed)
    .phrases.map((phrase) =>
      phrase.map(({ spellings, isPrefix }) => `${spellings[0]}${isPrefix ? "*" : ""}`).join(" "),
    )
    .join(" + ");

test.each([
  ["words are beginnings, in any order", "unity talks ", "unity* + talks*"],
  ["short words are whole, unless still being typed", "in un", "in + un*"],
  ["a short word is whole once it is done", "un ", "un"],
  ["a phrase has whole words in a row", '"national unity" talks', "national unity + talks*"],
  ["the word at the end of an open phrase is being typed", '"national uni', "national uni*"],
  ["one word in quotation marks is whole", '"art" ', "art"],
  [
    "printed quotation marks count too",
    "“national unity” «الوحدة الوطنية»",
    "national unity + الوحده الوطنيه",
  ],
  ["two phrases stay two", '"a b" "c d"', "a b + c d"],
  ["two phrases without a blank between stay two", '"a b""c d"', "a b + c d"],
  ["characters without spaces between them are a phrase", "東京都 は", "東 京 都 + は*"],
  ["an apostrophe inside a word does not part it", "Qur'an ", "quran*"],
  ["the mark of a Hebrew abbreviation opens no phrase", 'צה"ל עזה ', "צהל* + עזה*"],
  ["signs are no words", " -- “ ” ", ""],
])("%s", (_, typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test("no more than sixteen words are looked for", () => {
  expect(parseSearch("word ".repeat(50)).phrases).toHaveLength(16);
});

test.each<[string, string, string, boolean]>([
  ["a beginning is found", "elec ", "elections", true],
  ["an inner part is not", "lection ", "elections", false],
  ["a whole word finds no longer one", '"election" ', "elections", false],
  ["a part before an apostrophe is found", '"israel" ', "Israel’s", true],
  ["أبو finds ابو", "أبو ", "ابو", true],
  ["ابو finds أَبُو", "ابو ", "أَبُو", true],
  ["e finds é", "ecole ", "École", true],
  ["é finds e", "école ", "ecole", true],
  ["القدس finds والقدس", "القدس ", "والقدس", true],
  ["القدس finds بالقدس", "القدس ", "بالقدس", true],
  ["القدس finds للقدس", "القدس ", "للقدس", true],
  ["القد finds والقدس while it is typed", "القد", "والقدس", true],
  ["قدس finds القدس", "قدس ", "القدس", true],
  ["والقدس does not find القدس", "والقدس ", "القدس", false],
  ["حماس does not find another word that has it inside", "حماس ", "تحماس", false],
  ["עזה finds בעזה", "עזה ", "בעזה", true],
])("%s", (_, typed, word, expected) => {
  const { forms } = makeWordReader().findWords(word)[0]!;
  expect(isHit(forms, parseSearch(typed).phrases[0]![0]!)).toBe(expected);
});
