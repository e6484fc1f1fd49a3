import { describe, expect, test } from "vitest";

import { ld, meta, readPage } from "./metadata-page";

describe("readByline", () => {
  test.each([
    [
      "all persons of the JSON-LD",
      ld({ "@type": "Article", author: [{ name: "Ann Lee" }, { name: "Bo Li and Cy Ro" }] }),
      "",
      ["Ann Lee", "Bo Li", "Cy Ro"],
    ],
    [
      "persons by reference",
      ld({
        "@graph": [
          { "@type": "Article", author: { "@id": "#a" } },
          { "@id": "#a", givenName: "Ann", familyName: "Lee", "@type": "Person" },
        ],
      }),
      "",
      ["Ann Lee"],
    ],
    [
      "the person, not the outlet",
      meta("og:site_name", "Courier") +
        ld({ "@type": "Article", author: { name: "Courier" } }) +
        meta("author", "Ann Lee"),
      "",
      ["Ann Lee"],
    ],
    ["the agency where nobody is named", ld({ "@type": "Article", author: { name: "AFP" } }), "", ["AFP"]],
    ["a byline element", "", '<p class="byline">Von Ann Lee und Bo Li (dpa)</p>', ["Ann Lee", "Bo Li"]],
    [
      "a By line at the headline",
      "",
      "<div><h1>Light goes out again</h1> <span>By Ann Lee</span></div>",
      ["Ann Lee"],
    ],
    ["nobody from the comments", "", '<div class="comments"><span class="author">Troll</span></div>', []],
    [
      "addresses, handles and reading times are left out",
      "",
      "<p class='byline'>Ann Lee ann@courier.test, Bo Li@boli · 3 Min.</p>",
      ["Ann Lee", "Bo Li"],
    ],
    [
      "a name in any script",
      ld({ "@type": "Article", author: [{ name: "松岡大地" }, { name: "Ольга Ким" }] }),
      "",
      ["松岡大地", "Ольга Ким"],
    ],
    [
      "the JSON-LD in what the page does not show",
      "",
      `<div hidden><span class="author">Bo Li</span>${ld({ "@type": "Article", author: { name: "Ann Lee" } })}</div>`,
      ["Ann Lee"],
    ],
    [
      "a label is no name, nor is what is left of a bracket",
      "",
      "<p class='byline'>Photo: Bo Li, Ann Lee (www.courier.test)</p>",
      ["Ann Lee"],
    ],
    ["an address is no name", meta("article:author", "https://facebook.test/courier"), "", []],
  ])("%s", async (_name, head, before, byline) => {
    expect((await readPage(head, { before })).byline).toEqual(byline);
  });
});
