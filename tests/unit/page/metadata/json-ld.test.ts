import { describe, expect, test } from "vitest";

import { ldItems, ldText, ldUrl, ldValue, readJsonLd } from "../../../../lib/page/metadata/json-ld";
import { page } from "../page-fixtures";

const read = (...blocks: readonly string[]) =>
  readJsonLd(page(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join("")));

describe("readJsonLd", () => {
  test.each([
    ["one object", '{"@type":"NewsArticle"}', 1],
    ["an array", '[{"@type":"NewsArticle"},{"@type":"BlogPosting"}]', 2],
    ["a graph", '{"@graph":[{"@type":"Article"},{"@type":"Person"}]}', 1],
    ["a main entity", '{"@type":"WebPage","mainEntity":{"@type":"Article"}}', 1],
    ["a full type address", '{"@type":"https://schema.org/NewsArticle"}', 1],
    ["several types", '{"@type":["Thing","ReportageNewsArticle"]}', 1],
    ["a list of articles is no article", '{"@type":"ItemList","itemListElement":[{"@type":"Article"}]}', 0],
    ["a comment around it", "<!-- {&quot;@type&quot;:1} -->", 0],
    ["CDATA around it", '<![CDATA[{"@type":"Article"}]]>', 1],
    ["a comma too many and a raw line break", '{"@type":"Article","headline":"a\nb",}', 1],
    ["a broken block", '{"@type":"Article"', 0],
    ["a number", "42", 0],
    ["null", "null", 0],
  ])("%s", (_name, block, articles) => {
    expect(read(block).articles).toHaveLength(articles);
  });

  test("a broken block does not hide the next", () => {
    expect(read("{", '{"@type":"Article"}').articles).toHaveLength(1);
  });

  test.each([
    ["arrays", `${"[".repeat(5000)}${"]".repeat(5000)}`],
    ["objects", `${'{"@graph":'.repeat(5000)}1${"}".repeat(5000)}`],
  ])("5,000 nested %s are passed over", (_name, block) => {
    expect(read(block, '{"@type":"Article"}').articles).toHaveLength(1);
  });

  test("brackets inside strings are no nesting", () => {
    expect(read(`{"@type":"Article","headline":"${"[{".repeat(300)}"}`).articles).toHaveLength(1);
  });

  test("prototype keys give nothing and change nothing", () => {
    const [article] = read(
      '{"@type":"Article","__proto__":{"headline":"no"},"constructor":{"prototype":{"x":1}}}',
    ).articles;
    expect(ldValue(article, "headline")).toBeUndefined();
    expect(ldValue(article, "toString")).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("values of a node", () => {
  test.each([
    ["a string", "Light", "Light"],
    ["a language value", { "@value": "Light" }, "Light"],
    ["a name", { name: "Light" }, "Light"],
    ["the first of several", ["Light", "Dark"], "Light"],
    ["a number", 42, ""],
    ["an array in an array", [["Light"]], ""],
    ["nothing", null, ""],
  ])("%s as text", (_name, value, text) => {
    expect(ldText(value)).toBe(text);
  });

  test("addresses are strings or ids", () => {
    expect([ldUrl("https://a.test"), ldUrl({ "@id": "https://b.test" }), ldUrl(7)]).toEqual([
      "https://a.test",
      "https://b.test",
      "",
    ]);
  });

  test("at most a hundred items", () => {
    expect(ldItems(Array.from({ length: 1000 }, () => 1))).toHaveLength(100);
  });
});
