import { describe, expect, test } from "vitest";

import { extract, requireArticle } from "../page-fixtures";
import { ld, meta, readPage } from "./metadata-page";

describe("publication date", () => {
  test.each([
    [
      "JSON-LD over meta",
      ld({ "@type": "Article", datePublished: "2021-03-04T23:30:00-05:00" }) +
        meta("article:published_time", "2021-03-05"),
      "",
      "2021-03-04T23:30-05:00",
      ["json-ld", "json-ld"],
    ],
    [
      "the JSON-LD of this article only",
      ld([
        { "@type": "Article", headline: "Another", datePublished: "2001-01-01" },
        { "@type": "Article", headline: "Light goes out again", datePublished: "2021-03-04" },
      ]),
      "<h1>Light goes out again</h1>",
      "2021-03-04",
      ["json-ld", "json-ld"],
    ],
    ["a month stays a month", meta("article:published_time", "2020-12"), "", "2020-12", ["meta", "meta"]],
    [
      "a day elsewhere over a month",
      meta("article:published_time", "2020-12"),
      "<time datetime='2020-12-21'>x</time>",
      "2020-12-21",
      ["visible", "visible"],
    ],
    [
      "microdata",
      "",
      "<span itemprop='datePublished' content='2021-03-04'>today</span>",
      "2021-03-04",
      ["meta", "microdata"],
    ],
    [
      "a time element near the headline",
      "",
      "<div><h1>Light out</h1><time>4 March 2021</time></div>",
      "2021-03-04",
      ["visible", "visible"],
    ],
    [
      "no date of a comment",
      "",
      "<div class='comments'><time datetime='2022-01-01'>x</time></div><div><h1>Light out</h1><p>4 March 2021</p></div>",
      "2021-03-04",
      ["visible", "visible"],
    ],
    [
      "a post that Blogger calls a widget",
      "",
      "<div class='widget Blog'><time class='published' datetime='2021-03-04'>x</time></div>",
      "2021-03-04",
      ["visible", "visible"],
    ],
    [
      "the text at the headline",
      "",
      "<div><h1>Light out</h1><p>Posted on March 4, 2021 by the keeper</p></div>",
      "2021-03-04",
      ["visible", "visible"],
    ],
  ])("%s", async (_name, head, before, ...[value, [basis, source]]) => {
    const article = await readPage(head, { before });
    expect(article.publishedOn).toMatchObject({ value, basis });
    expect(article.fieldSources.publishedOn).toBe(source);
  });

  test.each([
    ["year, month and day", "https://a.test/2021/03/04/light", "2021-03-04", "day"],
    ["one number", "https://a.test/20210304-light/", "2021-03-04", "day"],
    ["a month's name", "https://a.test/2021/mar/4/light", "2021-03-04", "day"],
    ["year and month", "https://a.test/2020/12/light/", "2020-12", "month"],
  ])("the address has %s", async (_name, url, value, precision) => {
    expect((await readPage("", { url })).publishedOn).toMatchObject({ value, precision, basis: "url" });
  });

  test.each([
    ['lang="en-US"', "2021-03-04"],
    ['lang="en-GB"', "2021-04-03"],
    ['lang="fr"', "2021-04-03"],
    ['lang="en"', "2021"],
  ])("03/04/2021 on a page with %s", async (html, value) => {
    expect(
      (await readPage("", { html, before: "<span class='date'>03/04/2021</span>" })).publishedOn?.value,
    ).toBe(value);
  });

  test("none where the page gives none", async () => {
    expect(await readPage("")).not.toHaveProperty("publishedOn");
  });
});

describe("outlet and canonical address", () => {
  test.each([
    ["og:site_name", meta("og:site_name", "Courier"), "Courier", "meta"],
    ["the publisher", ld({ "@type": "Article", publisher: { name: "Courier" } }), "Courier", "json-ld"],
    ["the host without www", "", "coastcourier.test", "host"],
  ])("the outlet by %s", async (_name, head, outlet, source) => {
    const article = await readPage(head);
    expect(article).toMatchObject({ outlet, fieldSources: { outlet: source } });
  });

  test.each([
    ["a relative link", '<link rel="canonical" href="/a?b=1#c">', "https://www.coastcourier.test/a?b=1"],
    [
      "og:url behind a script address",
      `<link rel="canonical" href="javascript:0">${meta("og:url", "https://a.test/b")}`,
      "https://a.test/b",
    ],
    ["no front page on an inner page", '<link rel="canonical" href="https://a.test/">', undefined],
    ["nothing with credentials", '<link rel="canonical" href="https://u:p@a.test/b">', undefined],
    ["no other scheme", '<link rel="canonical" href="ftp://a.test/b">', undefined],
    ["nothing broken", '<link rel="canonical" href="https://[">', undefined],
  ])("%s", async (_name, head, canonicalUrl) => {
    expect((await readPage(head)).canonicalUrl).toBe(canonicalUrl);
  });
});

describe("language and direction", () => {
  const texts = {
    ar: "قال الوزير إن المحادثات حول الميناء ستستأنف في الربيع على أن تنتهي قبل الصيف",
    fa: "وزیر گفت که گفتگوها در بهار از سر گرفته می شود و این برای همه خوب است",
    he: "השר אמר כי השיחות על הנמל יתחדשו באביב וכי הוא לא עזב את השולחן",
    fr: "La ministre a dit que les discussions sur le port vont reprendre au printemps avec les syndicats",
    es: "La ministra dijo que las conversaciones sobre el puerto se van a retomar en la primavera con los sindicatos",
  };
  const page = async (text: string, html: string) =>
    requireArticle(await extract(`<html ${html}><body><h1>${text}</h1><p>${text}</p></body></html>`));

  test.each(Object.entries(texts))("detects %s", async (language, text) => {
    expect(await page(text, "")).toMatchObject({ language, fieldSources: { language: "detected" } });
  });

  test.each([
    ["the stated language", texts.fr, 'lang="fr-CA"', "fr", "ltr"],
    ["not an English software's tag on an Arabic text", texts.ar, 'lang="en-US" dir="ltr"', "ar", "rtl"],
    ["Persian stated", texts.fa, 'lang="fa-IR" dir="rtl"', "fa", "rtl"],
    ["the old code of Hebrew", texts.he, 'lang="iw"', "he", "rtl"],
    ["a language we cannot check", texts.fr, 'lang="br"', "br", "ltr"],
    ["too little to tell", "1 2 3", "", "und", "ltr"],
  ])("%s", async (_name, text, html, ...[language, direction]) => {
    expect(await page(text, html)).toMatchObject({ language, direction });
  });
});
