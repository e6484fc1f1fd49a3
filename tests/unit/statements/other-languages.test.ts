import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

const rows = (article: TestArticle): readonly Row[] =>
  readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);

const otherLanguages: readonly (readonly [string, TestArticle, readonly Row[]])[] = [
  [
    "Arabic: verb, name, clause; a verb alone goes on with the speaker",
    {
      language: "ar",
      paragraphs: [
        "قالت حنان صالح إن المحادثات فشلت تماما. وأضافت أن الباب مفتوح للجميع.",
        "وقالت صالح: «لن نتراجع أبدا».",
      ],
      figures: [{ id: "hanan-saleh", full: "حنان صالح", parts: ["صالح"] }],
    },
    [
      ["حنان صالح", "indirect", "المحادثات فشلت تماما"],
      ["حنان صالح", "indirect", "الباب مفتوح للجميع"],
      ["حنان صالح", "direct", "لن نتراجع أبدا"],
    ],
  ],
  [
    "French: guillemets, “a déclaré”, “selon”",
    {
      language: "fr",
      paragraphs: [
        "« Nous ne reculerons pas », a déclaré Rosa Marin mardi. Elle a ajouté que la grève continue.",
        "Selon le ministère de la Santé, douze personnes sont mortes.",
      ],
    },
    [
      ["Rosa Marin", "direct", "Nous ne reculerons pas"],
      ["Rosa Marin", "indirect", "la grève continue"],
      ["le ministère de la Santé", "indirect", "douze personnes sont mortes"],
    ],
  ],
  [
    "Spanish: “dijo que”, “según”",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín dijo que el acuerdo sigue vigente. «No vamos a ceder», afirmó Marín.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "el acuerdo sigue vigente"],
      ["Rosa Marín", "direct", "No vamos a ceder"],
    ],
  ],
  [
    "Hebrew: “אמר כי”, a quotation before its verb",
    {
      language: "he",
      paragraphs: ['שר האוצר דן כהן אמר כי התקציב מאוזן לגמרי. "לא ניכנע ללחץ", הוסיף כהן.'],
      figures: [{ id: "dan-cohen", full: "דן כהן", parts: ["כהן"] }],
    },
    [
      ["דן כהן", "indirect", "התקציב מאוזן לגמרי"],
      ["דן כהן", "direct", "לא ניכנע ללחץ"],
    ],
  ],
  [
    "Persian: “گفت که”, a quotation after a colon",
    {
      language: "fa",
      paragraphs: ["رضا کریمی گفت که گفتگوها ادامه خواهد یافت. کریمی افزود: «ما عقب نشینی نمی کنیم»."],
      figures: [{ id: "reza-karimi", full: "رضا کریمی", parts: ["کریمی"] }],
    },
    [
      ["رضا کریمی", "indirect", "گفتگوها ادامه خواهد یافت"],
      ["رضا کریمی", "direct", "ما عقب نشینی نمی کنیم"],
    ],
  ],
];

describe("other languages", () => {
  test.each(otherLanguages)("%s", (_name, article, expected) => {
    expect(rows(article)).toEqual(expected);
  });

  test("a language we do not know gives nothing", () => {
    expect(rows({ language: "ja", paragraphs: ["Rosa Marin said that wages must rise."] })).toEqual([]);
  });
});
