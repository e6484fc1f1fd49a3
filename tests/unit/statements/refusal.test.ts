import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

type Row = readonly [name: string, language: string, text: string, ...said: readonly string[]];

/** "no: words" where the speaker refuses what they say. */
const told = (language: string, text: string) =>
  readArticleText({ language, paragraphs: [text] }).map(
    ({ refused, text: words }) => `${refused === true ? "no: " : ""}${words}`,
  );

const refusals: readonly Row[] = [
  [
    "denied that",
    "en",
    "Rory Blake denied that the bridge would be closed.",
    "no: the bridge would be closed",
  ],
  ["denied without that", "en", "Rory Blake denied he had sold the boat.", "no: he had sold the boat"],
  ["denied doing", "en", "Rory Blake denied having sold the old boat.", "no: having sold the old boat"],
  ["ruled out", "en", "Rory Blake ruled out any sale of the harbour.", "no: any sale of the harbour"],
  ["rejected", "en", "Rory Blake rejected calls to hold a new vote.", "no: calls to hold a new vote"],
  ["brushed aside", "en", "Rory Blake brushed aside fears that a strike was near.", "no: a strike was near"],
  ["rebutted", "en", "Rory Blake rebutted claims that a deal was made.", "no: a deal was made"],
  ["a participle", "en", "Rory Blake left, denying that he was ill.", "no: he was ill"],
  [
    "words that go on with the verb",
    "en",
    "Rory Blake denied “having any part in it”.",
    "no: having any part in it",
  ],
  [
    "denied one thing, said another",
    "en",
    "Rory Blake denied the report, saying that he was well.",
    "he was well",
  ],
  ["a quotation before the verb", "en", "“We were never there,” Rory Blake denied.", "We were never there"],
  ["a quotation after a colon", "en", "Rory Blake denied it: “We were never there.”", "We were never there"],
  [
    "plain after a denial",
    "en",
    "Rory Blake denied that he was ill and said that he would run.",
    "no: he was ill",
    "he would run",
  ],
  [
    "no denial",
    "en",
    "Rory Blake said that the bridge would not be closed.",
    "the bridge would not be closed",
  ],
  [
    "Arabic",
    "ar",
    "نفى الوزير سامي حداد أن تكون الحكومة قد وافقت على الخطة. وأضاف أن الباب مفتوح للجميع.",
    "no: تكون الحكومة قد وافقت على الخطة",
    "الباب مفتوح للجميع",
  ],
  [
    "French",
    "fr",
    "Rosa Marin a nié que le pont soit fermé. Elle a ajouté que la grève continue.",
    "no: le pont soit fermé",
    "la grève continue",
  ],
  ["French, démentir", "fr", "Rosa Marin a démenti que le pont soit fermé.", "no: le pont soit fermé"],
  [
    "Spanish",
    "es",
    "Rosa Marín negó que el puente esté cerrado. Marín añadió que la huelga sigue.",
    "no: el puente esté cerrado",
    "la huelga sigue",
  ],
  [
    "Spanish, descartar",
    "es",
    "Rosa Marín descartó que el puente vaya a cerrar.",
    "no: el puente vaya a cerrar",
  ],
  [
    "Hebrew",
    "he",
    "שר האוצר דן כהן הכחיש כי התקציב קוצץ השנה. הוא הוסיף כי הדיונים נמשכים.",
    "no: התקציב קוצץ השנה",
    "הדיונים נמשכים",
  ],
  [
    "Persian",
    "fa",
    "سعید کریمی تکذیب کرد که پل بسته شده است. او افزود که مذاکرات ادامه دارد.",
    "no: پل بسته شده است",
    "مذاکرات ادامه دارد",
  ],
];

describe("what a speaker denies or refuses", () => {
  test.each(refusals)("%s (%s)", (_, language, text, ...words) => {
    expect(told(language, text)).toEqual(words);
  });
});
