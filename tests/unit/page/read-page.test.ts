import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { ExtractedArticle } from "../../../lib/domain/article";
import { readArticleOf } from "../../make/read-article";
import { blockTexts, extract, page, readFixture, requireArticle } from "./page-fixtures";

const fixtures = readdirSync(join(import.meta.dirname, "../../fixtures/articles")).filter((name) =>
  name.endsWith(".html"),
);
const expectedOf = (name: string) =>
  JSON.parse(readFixture(`expected/${name.replace(/html$/, "json")}`)) as { url: string };

describe("the pages in tests/fixtures/articles", () => {
  test.each(fixtures)("%s", async (name) => {
    const expected = expectedOf(name);
    const article = requireArticle(await extract(readFixture(name), expected.url));
    const { text: _text, blocks, extractMs: _extractMs, scope: _scope, ...rest } = article;
    const texts = blockTexts(article);
    expect({ ...rest, lines: blocks.map(({ kind }, index) => [kind, texts[index]]) }).toEqual(expected);
  });

  test.each(fixtures)("%s fits the schema, its blocks cover its text", async (name) => {
    const article = requireArticle(await extract(readFixture(name)));
    expect(ExtractedArticle.parse(article)).toEqual(article);
    expect(blockTexts(article).join("\n")).toBe(article.text);
  });

  test.each(fixtures)("%s is left as it was, and nothing in it runs", async (name) => {
    const document = page(readFixture(name));
    const before = document.documentElement.outerHTML;
    await readArticleOf(document, { href: "https://news.test/" });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(globalThis).not.toHaveProperty("pwned");
    expect(({} as { polluted?: unknown; headline?: unknown }).headline).toBeUndefined();
  });
});

describe("plain pages", () => {
  const lines = [
    "Related",
    "Share",
    "Island website",
    "May 3, 2021",
    "By Ann Lee",
    "1.",
    "Read more",
    "© Site",
    "A?",
  ];
  const html = (inner: string) => `<title>The light</title><h1>The light</h1>${inner}`;

  test("keep every paragraph in its order, however short and whatever it says", async () => {
    const article = requireArticle(await extract(html(lines.map((line) => `<p>${line}</p>`).join("\n"))));
    expect(blockTexts(article)).toEqual(["The light", ...lines]);
  });

  test("print the headline once, but keep a paragraph of the same words", async () => {
    const article = requireArticle(await extract(html("<p>The light</p><p>It went out.</p>")));
    expect(blockTexts(article)).toEqual(["The light", "The light", "It went out."]);
  });

  test("keep a heading that is not the headline", async () => {
    const article = requireArticle(await extract(html("<h2>The light of old</h2><p>It went out.</p>")));
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["headline", "heading", "paragraph"]);
  });
});

describe("pages that cannot be read", () => {
  const many = (count: number, piece: string) => piece.repeat(count);

  test.each([
    ["more text than the cap", `<p>${many(200_001, "ten chars.")}</p>`],
    ["deeper nesting than the cap", many(600, "<div>") + "text"],
  ])("%s", async (_name, body) => {
    expect(await extract(`<body>${body}</body>`)).toMatchObject({ kind: "failed", code: "too-large" });
  });

  test("large scripts do not count as text", async () => {
    const html = `<script>${many(200_001, "ten chars.")}</script><p>A short page.</p>`;
    expect(await extract(html)).toMatchObject({ kind: "article" });
  });

  test.each([
    ["an empty page", ""],
    ["a page of scripts only", "<script>document.write('text')</script>"],
    ["a page of pictures only", "<img src=a alt=b><img src=c>"],
  ])("%s has no text", async (_name, body) => {
    expect(await extract(`<title>Page</title><body>${body}</body>`)).toMatchObject({
      kind: "failed",
      code: "no-text",
    });
  });

  test("a huge attribute and a huge JSON-LD block are passed over", async () => {
    const html = `<meta property="og:title" content="${many(300_000, "long ")}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${many(500_000, "long ")}"}</script><h1>The light</h1><p class="${many(300_000, "long ")}">It went out.</p>`;
    const article = requireArticle(await extract(html));
    expect(blockTexts(article)).toEqual(["The light", "It went out."]);
  });

  test("an address that is no web address is kept as the page's own and never as canonical", async () => {
    const article = requireArticle(await extract("<h1>The light</h1><p>It went out.</p>", "about:blank"));
    expect(article).toMatchObject({ url: "about:blank" });
    expect(article).not.toHaveProperty("canonicalUrl");
    expect(article).not.toHaveProperty("outlet");
  });
});
