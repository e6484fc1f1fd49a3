import { describe, expect, test } from "vitest";

import { findSegments } from "../../../lib/reading/find-segments";
import { extract, readFixture, requireArticle } from "./page-fixtures";

const line =
  "The light of the island went out on Thursday evening, the keeper said, and stayed out for an hour.";
const entry = (at: string, inner = "", name = "post") =>
  `<div class="${name}"><span><time datetime="${at}">then</time></span>${inner}<p>${line}</p></div>`;
const read = async (body: string) =>
  requireArticle(
    await extract(`<title>Light out</title><body><nav></nav><h1>Light out</h1><main>${body}</main></body>`),
  );

describe("the entries of a live blog", () => {
  test("stand in the order of the page, each with its own time, heading and words", async () => {
    const article = requireArticle(await extract(readFixture("live--newest-first.html")));
    const segments = findSegments(article).map(({ kind, publishedOn, headline, bodyStart, end }) => [
      kind,
      publishedOn?.value.slice(0, 16),
      headline && article.text.slice(headline.start, headline.end),
      article.text.slice(bodyStart, end).trim().split(" ").slice(0, 3).join(" "),
    ]);
    expect(segments).toEqual([
      ["article", "2021-03-04/2021-", "Ferry strike: the day as it happened", "No ferry left"],
      ["entry", "2021-03-05T00:15", "Talks broken off", "The minister left"],
      ["entry", "2021-03-04T18:40", undefined, "Crews of two"],
      ["entry", "2021-03-04T12:05", undefined, "The company published"],
      ["entry", "2021-03-04T07:10", undefined, "The first ferry"],
    ]);
    expect(findSegments(article).map(({ start }) => start)).toEqual(
      [0].concat(
        findSegments(article)
          .slice(0, -1)
          .map(({ end }) => end),
      ),
    );
  });

  test("what stands between two of them has not the time of the one before", async () => {
    const twice = `<div class="post"><time datetime="2021-03-08">8 March</time><time datetime="2021-03-09">updated</time><p>Untimed. ${line}</p></div>`;
    const article = await read(
      entry("2021-03-04") + entry("2021-03-05") + twice + entry("2021-03-06") + entry("2021-03-07"),
    );
    const segments = findSegments(article);
    const at = article.text.indexOf("Untimed");
    const [own] = segments.filter(({ start, end }) => start <= at && at < end);
    expect(own?.kind).toBe("article");
    expect(
      segments.flatMap(({ kind, publishedOn }) => (kind === "entry" ? [publishedOn?.value] : [])),
    ).toEqual(["2021-03-04", "2021-03-05", "2021-03-06", "2021-03-07"]);
    expect(segments.slice(1).map(({ start }) => start)).toEqual(segments.slice(0, -1).map(({ end }) => end));
    expect(segments.at(-1)?.end).toBe(article.text.length);
  });

  test("are known by the page's structured data where it shows no times, each by its own words", async () => {
    const words = (name: string) =>
      `The keeper of ${name} said yesterday that the light would be mended before the ships came back.`;
    const update = (name: string, at: string) => ({
      "@type": "BlogPosting",
      headline: `Light of ${name}`,
      articleBody: `<p>${words(name)}</p>`,
      datePublished: at,
    });
    const node = {
      "@type": "LiveBlogPosting",
      headline: "Light out",
      datePublished: "2021-03-04T07:00Z",
      // Not in the order of the page, one entry of it is missing, and some are none.
      liveBlogUpdate: [
        update("Skerry", "2021-03-04T08:00Z"),
        update("Holm", "2021-03-06T09:00Z"),
        { articleBody: { toString: 1, valueOf: 1 } },
        null,
        7,
      ],
    };
    const shown = ["Holm", "Fastness", "Skerry"]
      .map((name) => `<div class="post"><h2>Light of ${name}</h2><p>${words(name)}</p></div>`)
      .join("");
    const script = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    const article = requireArticle(
      await extract(`<title>Light out</title>${script}<body><h1>Light out</h1><main>${shown}</main></body>`),
    );
    expect(
      findSegments(article).map(({ kind, publishedOn, start, end }) => [
        kind,
        publishedOn?.value,
        publishedOn?.basis,
        article.text.slice(start, end).trim().split("\n")[0],
      ]),
    ).toEqual([
      ["article", "2021-03-04/2021-03-06", "inferred", "Light out"],
      ["entry", "2021-03-06T09:00Z", "json-ld", "Light of Holm"],
      ["article", "2021-03-04/2021-03-06", "inferred", "Light of Fastness"],
      ["entry", "2021-03-04T08:00Z", "json-ld", "Light of Skerry"],
    ]);
  });

  test.each([
    [
      "elements that the page itself calls so",
      ["2021-03-04", "2021-03-05"].map((at) => `<div data-entry-at="${at}"><p>${line}</p></div>`).join(""),
    ],
    [
      "times longer than any time",
      ["04", "05", "06"].map((day) => entry(`2021-03-${day}${" x".repeat(1500)}`)).join(""),
    ],
    [
      "comments below an article",
      `<p>${line}</p>`.repeat(4) + `<section id="comments">${entry("2021-03-04").repeat(9)}</section>`,
    ],
    [
      "teasers",
      ["01", "02", "03"]
        .map((day) => entry(`2021-03-${day}`, `<h2><a href="/${day}">Another story</a></h2>`))
        .join(""),
    ],
    ["two times only", entry("2021-03-04") + entry("2021-03-05") + `<p>${line}</p>`],
    ["what is called a time and is none", entry("PT3M") + entry("PT2M") + entry("PT9M")],
  ])("%s are none", async (_name, body) => {
    expect(await read(body)).not.toHaveProperty("entries");
  });
});
