import { describe, expect, test } from "vitest";

import { blockTexts, extract, requireArticle } from "./page-fixtures";

const prose = (name: string) =>
  `<p>${name}: the light of the island went out on Thursday evening, the keeper said, and stayed out for an hour.</p>`;
const body = `<h1>Light goes out</h1>${prose("One")}${prose("Two")}${prose("Three")}`;
const names = (article: ReturnType<typeof requireArticle>) =>
  blockTexts(article).map((text) => text.split(":")[0]);

describe("a page with a base", () => {
  test.each([
    [
      "an absolute one",
      '<base href="https://www.coastcourier.test/en/">',
      "https://www.coastcourier.test/en/light",
    ],
    ["one relative to the page", '<base href="/en/">', "https://proxy.test/en/light"],
    [
      "the first of two, past one without an address",
      '<base target="_top"><base href="/en/"><base href="/fr/">',
      "https://proxy.test/en/light",
    ],
    ["one that is no web address", '<base href="data:,x">', "https://proxy.test/read/light"],
    ["none", "", "https://proxy.test/read/light"],
  ])("names its own address relative to it: %s", async (_name, base, canonicalUrl) => {
    const html = `<head>${base}<link rel="canonical" href="light"></head><body>${body}</body>`;
    expect(requireArticle(await extract(html, "https://proxy.test/read/page"))).toMatchObject({
      canonicalUrl,
    });
  });
});

test("a print view is read whole, without its button, under the address of the article", async () => {
  const html = `<head><title>Light goes out</title><link rel="canonical" href="https://www.coastcourier.test/light"></head>
<body onload="print()"><button onclick="print()">Print</button>${body}<p>Ann Lee</p></body>`;
  const article = requireArticle(await extract(html, "https://www.coastcourier.test/light?print=1"));
  expect(article.canonicalUrl).toBe("https://www.coastcourier.test/light");
  expect(names(article).slice(0, 4)).toEqual(["Light goes out", "One", "Two", "Three"]);
  expect(article.text).not.toContain("Print");
});

test("an AMP page is read without its menus, advertisements and consent, under the address of the article", async () => {
  const html = `<html amp lang="en"><head><title>Light goes out</title><link rel="canonical" href="https://www.coastcourier.test/light"></head>
<body><amp-sidebar id="menu"><ul><li><a href="/a">Coast</a></li></ul></amp-sidebar><amp-consent><div>We value what you like: agree to all.</div></amp-consent>
<article><h1>Light goes out</h1><amp-img src="a.jpg"></amp-img>${prose("One")}<amp-ad type="x"><div>Buy: a boat</div></amp-ad>${prose("Two")}${prose("Three")}</article></body></html>`;
  const article = requireArticle(await extract(html, "https://amp.coastcourier.test/light"));
  expect(article.canonicalUrl).toBe("https://www.coastcourier.test/light");
  expect(names(article)).toEqual(["Light goes out", "One", "Two", "Three"]);
});

test.each([
  ["in one hidden element", (hidden: string) => `<section style="display:none">${hidden}</section>`],
  [
    "in hidden elements within each other",
    (hidden: string) => `<section style="display:none"><div style="display:none">${hidden}</div></section>`,
  ],
])("two paragraphs of five that no reader sees are not read: %s", async (_name, hide) => {
  const html = `<body><article>${body}${hide(prose("Four") + prose("Five"))}</article></body>`;
  expect(names(requireArticle(await extract(html)))).toEqual(["Light goes out", "One", "Two", "Three"]);
});
