import { describe, expect, test } from "vitest";

import { findAliases, findAliasKeys, isOwnCanonical, mergeAliases } from "../../../lib/collection/identity";
import type { ArticleAlias } from "../../../lib/domain/library-article";

describe("a canonical address is another one of the article", () => {
  test.each([
    ["without parameters of sharing", "https://x.example/a?fbclid=1", "https://x.example/a"],
    ["without a parameter that holds no number", "https://x.example/a?ref=home", "https://x.example/a"],
    ["on the host above", "https://m.x.example/a", "https://www.x.example/a"],
    ["on a host below", "https://x.example/a", "https://edition.x.example/a"],
    ["of an AMP page", "https://x.example/news/quay/amp", "https://x.example/news/quay"],
    [
      "of an AMP page in a folder of its own",
      "https://x.example/amp/news/quay",
      "https://x.example/news/quay",
    ],
    ["of a printed form", "https://x.example/news/quay/print.html", "https://x.example/news/quay"],
    ["with a slash more", "https://x.example/news/quay", "https://x.example/news/quay/"],
    ["with a name for a number", "https://x.example/?p=77", "https://x.example/news/quay"],
    ["by a number for a name", "https://x.example/news/quay", "https://x.example/?p=77"],
    ["with a name after its number", "https://x.example/story/77", "https://x.example/story/77/quay-reopens"],
    [
      "with a number after its name",
      "https://x.example/quay-reopens",
      "https://x.example/quay-reopens-7745123",
    ],
    [
      "in another section",
      "https://x.example/world/quay-reopens",
      "https://x.example/news/quay-reopens.html",
    ],
    [
      "under its number alone",
      "https://x.example/a/7745123-old-name",
      "https://x.example/b/new-name-7745123",
    ],
    [
      "under its own parameter among others",
      "https://x.example/a.php?id=7&x=2",
      "https://x.example/a.php?id=7&x=2",
    ],
    ["under a name in another script", "https://x.example/?p=7", "https://x.example/%D8%A3%D8%A8%D9%88"],
    [
      "without a word of where the reader was",
      "https://x.example/news/quay-reopens?ref=home",
      "https://x.example/news/quay-reopens",
    ],
  ])("%s", (_name, url, canonical) => {
    expect(isOwnCanonical(url, canonical)).toBe(true);
  });
});

describe("a canonical address is not believed", () => {
  test.each([
    ["of another site, whose article was copied", "https://x.example/a", "https://y.example/a"],
    ["of a site with a name that ends the same", "https://x.example/a", "https://fox.example.com/a"],
    ["of a sister host", "https://ar.x.example/a", "https://en.x.example/a"],
    ["of the front page", "https://x.example/a", "https://x.example/"],
    ["of a front page in a language", "https://x.example/en/a", "https://x.example/en/"],
    ["of a front page in a form", "https://x.example/a", "https://x.example/?lang=en"],
    ["of a front page with a file name", "https://x.example/a", "https://x.example/index.html"],
    ["of the section it stands in", "https://x.example/news/2024/quay", "https://x.example/news"],
    ["of an article list before a number", "https://x.example/story/7", "https://x.example/story"],
    [
      "without the number that chooses the article",
      "https://x.example/a.php?id=7",
      "https://x.example/a.php",
    ],
    ["without the page of an article in parts", "https://x.example/a?page=2", "https://x.example/a"],
    [
      "of the article before, left by a page that loads the next one itself",
      "https://x.example/2024/05/12/quay-reopens",
      "https://x.example/2024/05/12/port-closes",
    ],
    [
      "of the article before, in a section the two share",
      "https://x.example/world/europe/quay-reopens-7745123",
      "https://x.example/world/europe/port-closes-7745001",
    ],
    ["of the number before", "https://x.example/story/78", "https://x.example/story/77"],
    ["with another number for the same parameter", "https://x.example/a?id=7", "https://x.example/a?id=1"],
    ["of a section it does not stand in", "https://x.example/quay-reopens", "https://x.example/politics"],
    ["of a list by another path", "https://x.example/article.php?id=7", "https://x.example/news"],
    [
      "without the name that chooses the article",
      "https://x.example/view.php?name=ada",
      "https://x.example/view.php",
    ],
    [
      "of a folder that a year and a month name",
      "https://x.example/2024/05/quay",
      "https://x.example/archive/2024/05",
    ],
    ["of no web page", "https://x.example/a", "file:///a"],
  ])("%s", (_name, url, canonical) => {
    expect(isOwnCanonical(url, canonical)).toBe(false);
  });
});

const page = { url: "https://x.example/a?utm_source=y#part", fieldSources: {} };

describe("the addresses of a page", () => {
  test("are its own without the place in it, and the one it names", () => {
    const aliases = findAliases({ ...page, canonicalUrl: "https://x.example/2024/a" });
    expect(aliases).toEqual([
      { url: "https://x.example/a?utm_source=y", kind: "final" },
      { url: "https://x.example/2024/a", kind: "canonical" },
    ]);
    expect(findAliasKeys(aliases)).toEqual(["x.example/a", "x.example/2024/a"]);
  });

  test("tell of an address that came from og:url", () => {
    const named = {
      canonicalUrl: "https://x.example/2024/a",
      fieldSources: { canonicalUrl: "meta" },
    } as const;
    expect(findAliases({ ...page, ...named })[1]?.kind).toBe("og");
  });

  test("leave out a named one with the same key, and one that is not believed", () => {
    expect(findAliases({ ...page, canonicalUrl: "http://www.x.example/a" })).toHaveLength(1);
    expect(findAliases({ ...page, canonicalUrl: "https://x.example/" })).toHaveLength(1);
  });
});

describe("addresses that are met later", () => {
  const alias = (at: number): ArticleAlias => ({ url: `https://x.example/${at}`, kind: "final" });

  test("are added once, and those known stay as they are", () => {
    const known: ArticleAlias = { url: "https://x.example/1", kind: "user" };
    expect(mergeAliases([known], [alias(1), alias(2), alias(2)])).toEqual([known, alias(2)]);
  });

  test("are at most a hundred", () => {
    const many = Array.from({ length: 150 }, (_, at) => alias(at));
    expect(mergeAliases(many.slice(0, 90), many)).toEqual(many.slice(0, 100));
  });
});
