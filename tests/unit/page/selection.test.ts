import { afterEach, describe, expect, test } from "vitest";

import { readArticleOf } from "../../make/read-article";
import { blockTexts, requireArticle } from "./page-fixtures";

const HTML = `<h1>Light goes out again</h1><p id="a">The light <b>went</b> out.</p><blockquote id="q">Nobody  knows why.</blockquote>
<ul><li id="l">The oil was full.</li></ul><p id="z">It came back.<script>var hidden = 1;</script><button>Like</button></p>`;
const read = () =>
  readArticleOf(document, { href: "https://news.test/2021/03/04/light" }, { scope: "selection" });

function select(from: string, fromOffset: number, to: string, toOffset: number): void {
  const range = document.createRange();
  range.setStart(document.querySelector(from)!.firstChild!, fromOffset);
  range.setEnd(document.querySelector(to)!.firstChild!, toOffset);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
}

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = "";
});

describe("reading the selection", () => {
  test("one block for each element the selection runs through, cut at its ends", async () => {
    document.body.innerHTML = HTML;
    select("#a", 4, "#l", 7);
    const article = requireArticle(await read());
    expect(blockTexts(article)).toEqual([
      "Light goes out again",
      "light went out.",
      "Nobody knows why.",
      "The oil",
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "quote", "list-item"]);
  });

  test("metadata still come from the page", async () => {
    document.body.innerHTML = HTML;
    select("#z", 0, "#z", 7);
    const article = requireArticle(await read());
    expect(article).toMatchObject({
      scope: "selection",
      title: "Light goes out again",
      publishedOn: { value: "2021-03-04" },
      fieldSources: { text: "selection" },
    });
    expect(blockTexts(article)).toEqual(["Light goes out again", "It came"]);
  });

  test("scripts and buttons inside the selection are no text", async () => {
    document.body.innerHTML = HTML;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("#z")!);
    document.getSelection()!.addRange(range);
    expect(blockTexts(requireArticle(await read()))).toEqual(["Light goes out again", "It came back."]);
  });

  test("nothing selected", async () => {
    document.body.innerHTML = HTML;
    expect(await read()).toMatchObject({ kind: "failed", code: "no-selection" });
  });

  test("a page too large to read can still be read by selection", async () => {
    document.body.innerHTML = HTML + "<div>".repeat(600);
    select("#a", 0, "#a", 9);
    const href = "https://news.test/light";
    expect(await readArticleOf(document, { href })).toMatchObject({ kind: "failed", code: "too-large" });
    const article = requireArticle(await readArticleOf(document, { href }, { scope: "selection" }));
    expect(blockTexts(article)).toEqual(["Light goes out again", "The light"]);
  });
});
