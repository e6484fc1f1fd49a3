// @vitest-environment happy-dom
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
      ["article", "2021-03-04T07:00", "Ferry strike: the day as it happened", "No ferry left"],
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

  test.each([
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
