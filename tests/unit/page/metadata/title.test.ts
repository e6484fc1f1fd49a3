import { describe, expect, test } from "vitest";

import { ld, meta, readPage } from "./metadata-page";

describe("readTitle", () => {
  test.each([
    [
      "the h1 that the meta title confirms",
      meta("og:title", "Light out!") + "<title>Courier</title>",
      "<h1>Light out</h1>",
      "Light out",
    ],
    [
      "the h1 that opens the window title",
      "<title>Light goes out again | Courier</title>",
      "<h1>Light goes out again</h1>",
      "Light goes out again",
    ],
    [
      "the JSON-LD headline without an h1",
      ld({ "@type": "NewsArticle", headline: "Light &amp; <b>dark</b>" }),
      "",
      "Light & dark",
    ],
    [
      "the meta title without the outlet",
      meta("og:site_name", "The Courier") + meta("og:title", "Light out - The Courier"),
      "",
      "Light out",
    ],
    ["the window title without the host", "<title>Light out | CoastCourier</title>", "", "Light out"],
    [
      "of several h1 the confirmed one",
      "<title>Light goes out again</title>",
      "<h1>The Coast Courier</h1><h1>Light goes out again</h1>",
      "Light goes out again",
    ],
    [
      "what the JSON-LD and the meta title both say, against the h1",
      ld({ "@type": "NewsArticle", headline: "Island: The light goes out" }) +
        meta("og:title", "Island: The light goes out"),
      "<h1>The light goes out again</h1>",
      "Island: The light goes out",
    ],
    [
      "the outlet's other wording of it, written for those who share the page",
      "<title>Harbour light goes out again</title>" + meta("og:title", "Light goes out, keeper says"),
      "<h1>Harbour light goes out again</h1>",
      "Light goes out, keeper says",
    ],
    [
      "the h1 where the meta title is only the window title once more",
      "<title>Light goes out: all you need to know</title>" +
        meta("og:title", "Light goes out: all you need to know") +
        ld({ "@type": "NewsArticle", headline: "Keeper says the light goes out" }),
      "<h1>Keeper says the light goes out</h1>",
      "Keeper says the light goes out",
    ],
    [
      "the h1 where the head is still that of another page",
      "<title>Harbour light goes out again</title>" +
        meta("og:title", "Election results") +
        ld({ "@type": "NewsArticle", headline: "Election results" }),
      "<h1>Harbour light goes out again</h1>",
      "Harbour light goes out again",
    ],
    [
      "the meta title without the outlet behind a wide colon",
      meta("og:site_name", "島新聞デジタル") + meta("og:title", "灯台の光が消える：島新聞デジタル"),
      "",
      "灯台の光が消える",
    ],
  ])("%s", async (_name, head, before, title) => {
    expect((await readPage(head, { before })).title).toBe(title);
  });
});

test("the text has the headline that the page shows, whatever the page calls itself for others", async () => {
  const article = await readPage(
    "<title>Harbour light goes out again</title>" + meta("og:title", "Light goes out, keeper says"),
    { before: "<h1>Harbour light goes out again</h1>" },
  );
  expect(article.title).toBe("Light goes out, keeper says");
  expect(article.text.split("\n")[0]).toBe("Harbour light goes out again");
  expect(article.text.split("Harbour light goes out again")).toHaveLength(2);
});
