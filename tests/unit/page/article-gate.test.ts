import { describe, expect, test } from "vitest";

import { extract, requireArticle } from "./page-fixtures";

const sentence =
  "The keeper of the harbour light said on Thursday that it would be lit again before the winter. ";
const paragraph = (sentences: number) => `<p>${sentence.repeat(sentences)}</p>`;
const teasers = (count: number) => "<h2><a href='/x'>Another light</a></h2>".repeat(count);
const date = "<time datetime='2021-03-04'>4 March</time>";
const headline = "<title>The light goes out</title><h1>The light goes out</h1>";
const untitled = "<title>The light goes out</title>";
const called = "<meta property='og:type' content='article'>";
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = ld({ "@type": "NewsArticle", headline: "The light goes out", datePublished: "2021-03-04" });
const STORY = "https://coastcourier.test/news/light-out";

describe("isArticlePage", () => {
  test.each([
    ["a short report with headline and date", headline + date + paragraph(3), STORY, true],
    ["a headline, a date and hardly a sentence", headline + date + paragraph(1), STORY, false],
    ["a short text without a date", headline + paragraph(3), STORY, false],
    ["a long text with a headline, without a date", headline + paragraph(20).repeat(5), STORY, true],
    ["a dated text without a headline", untitled + date + paragraph(20).repeat(2), STORY, true],
    ["a short dated text without a headline", untitled + date + paragraph(3), STORY, false],
    ["a front page of dated teasers", headline + date + teasers(9) + paragraph(3), STORY, false],
    [
      "an article above a list of others",
      headline + date + paragraph(20).repeat(2) + teasers(9),
      STORY,
      true,
    ],
    ["a page that calls itself an article", called + headline + paragraph(1), STORY, true],
    ["a list that calls itself an article", called + headline + paragraph(1) + teasers(9), STORY, false],
    ["whatever its JSON-LD calls a dated article", article + headline + paragraph(1), STORY, true],
    [
      "a list by its address",
      article + headline + paragraph(20),
      "https://coastcourier.test/tag/harbour",
      false,
    ],
    [
      "a forum by its address",
      article + headline + paragraph(20),
      "https://coastcourier.test/threads/1",
      false,
    ],
    [
      "Chinese, of which half as many letters are as much text",
      `<title>港口灯塔熄灭的消息</title><h1>港口灯塔熄灭的消息</h1>${date}<p>${"守塔人星期四说灯塔将在冬天以前重新点亮。".repeat(8)}</p>`,
      STORY,
      true,
    ],
  ])("%s", async (_name, html, url, isArticle) => {
    expect(requireArticle(await extract(html, url)).isArticle).toBe(isArticle);
  });
});
