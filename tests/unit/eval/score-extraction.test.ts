import { describe, expect, test } from "vitest";

import { charsetOf, PageRow } from "../../eval/extraction-data";
import type { Found } from "../../eval/score-extraction";
import { foundByPeer, foundByProduct, scorePage } from "../../eval/score-extraction";

const nothing: Found = { body: "", title: "", byline: [], published: "" };
const article = { kind: "article", url: null, gold: {} };

describe("scorePage", () => {
  test.each([
    ["what the gold does not tell is not scored", nothing, article, {}],
    [
      "an exact headline",
      { ...nothing, title: "Talks go on" },
      { ...article, gold: { title: "Talks go\u00a0on " } },
      { titleExact: 1, titleSame: 1, titleClose: 1 },
    ],
    [
      "a headline in other case",
      { ...nothing, title: "Talks go on" },
      { ...article, gold: { title: "TALKS GO ON" } },
      { titleExact: 0, titleSame: 1, titleClose: 1 },
    ],
    [
      "a headline with the kicker before it",
      { ...nothing, title: "Live: the talks go on today" },
      { ...article, gold: { title: "The talks go on today" } },
      { titleExact: 0, titleSame: 0, titleClose: 1 },
    ],
    [
      "one name of two",
      { ...nothing, byline: ["ANN LEE", "Desk"] },
      { ...article, gold: { authors: ["Ann Lee", "Bo Li"] } },
      { bylineAll: 0, bylineAny: 1 },
    ],
    ["a page by nobody says nothing of bylines", nothing, { ...article, gold: { authors: [] } }, {}],
    [
      "the day counts, not the hour or its zone",
      { ...nothing, published: "2024-05-01T23:30-05:00" },
      { ...article, gold: { date: "2024-05-01 08:00:00+02:00" } },
      { day: 1, dayNear: 1 },
    ],
    [
      "the day before, over the end of a month",
      { ...nothing, published: "2024-04-30" },
      { ...article, gold: { date: "2024-05-01" } },
      { day: 0, dayNear: 1 },
    ],
    [
      "a month is no day",
      { ...nothing, published: "2024-05" },
      { ...article, gold: { date: "2024-05-01" } },
      { day: 0, dayNear: 0 },
    ],
    [
      "an outlet under a longer name",
      { ...nothing, outlet: "BBC News" },
      { ...article, gold: { siteName: "BBC" } },
      { outlet: 1 },
    ],
    [
      "no outlet is a wrong one",
      { ...nothing, outlet: "" },
      { ...article, gold: { siteName: "BBC" } },
      { outlet: 0 },
    ],
    [
      "Bokmål is Norwegian",
      { ...nothing, language: "no" },
      { ...article, gold: { lang: "nb-NO" } },
      { language: 1 },
    ],
    [
      "the address of an article, however it is fetched",
      { ...nothing, address: "http://www.page.test/a/?from=feed" },
      { ...article, url: "https://page.test/a" },
      { canonical: 1 },
    ],
    [
      "an address with its letters escaped",
      { ...nothing, address: "https://page.test/%D9%85%D9%86%D8%A7%D8%B1%D8%A9" },
      { ...article, url: "https://page.test/منارة" },
      { canonical: 1 },
    ],
    [
      "another article's address",
      { ...nothing, address: "https://page.test/b" },
      { ...article, url: "https://page.test/a" },
      { canonical: 0 },
    ],
    ["an article that the gate stops", { ...nothing, isArticle: false }, article, { gateRecall: 0 }],
    [
      "a list that the gate lets pass",
      { ...nothing, isArticle: true },
      { ...article, kind: "nonarticle" },
      { gateFalse: 1 },
    ],
    ["a page of which nobody knows", { ...nothing, isArticle: true }, { ...article, kind: "unclear" }, {}],
  ])("%s", (_name, found, row, scores) => {
    expect(scorePage(found, row)).toEqual(scores);
  });

  test("half of the body found is no longer below half", () => {
    const gold = { body: "a b c d e f g h i j k" };
    expect(scorePage({ ...nothing, body: "a b c d" }, { ...article, gold }).bodyBelowHalf).toBe(1);
    expect(scorePage({ ...nothing, body: "a b c d e f g" }, { ...article, gold }).bodyBelowHalf).toBe(0);
  });
});

test("where the product failed every field it gives is wrong", () => {
  const gold = { title: "T", authors: ["A"], date: "2024-01-01", siteName: "S", lang: "en", body: "a b c d" };
  const scores = scorePage(foundByProduct({ body: "" }), {
    kind: "article",
    url: "https://page.test/a",
    gold,
  });
  const { bodyBelowHalf, ...fields } = scores;
  expect(bodyBelowHalf).toBe(1);
  expect(Object.keys(fields)).toHaveLength(13);
  expect(Object.values(fields).every((score) => score === 0)).toBe(true);
});

test("Readability's line of authors is cut into names", () => {
  const peer = { body: "", title: "", published: "", milliseconds: 1, byline: "By Ann Lee and Bo Li" };
  const { bylineAll } = scorePage(foundByPeer(peer), { ...article, gold: { authors: ["Bo Li", "Ann Lee"] } });
  expect(bylineAll).toBe(1);
});

describe("charsetOf", () => {
  test.each([
    [
      "bytes that are UTF-8 are, whatever the page once was",
      Buffer.from('<meta charset="gbk">北京'),
      "utf-8",
    ],
    [
      "other bytes are what the page says",
      Buffer.concat([
        Buffer.from("<meta http-equiv=x content='text/html; charset=gb2312'>"),
        Buffer.from([0xb1, 0xb1]),
      ]),
      "gb2312",
    ],
    [
      "a page that says nothing is read as browsers read it",
      Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      "windows-1252",
    ],
  ])("%s", (_name, bytes, charset) => {
    expect(charsetOf(bytes)).toBe(charset);
  });
});

test("rows may lack everything but the page, and may have more", () => {
  const row = { id: "a/1", set: "a", html: "html/1.html.gz", kind: "article", gold: {}, licence: "none" };
  expect(PageRow.parse(row).id).toBe("a/1");
  expect(() => PageRow.parse({ ...row, html: undefined })).toThrow();
});
