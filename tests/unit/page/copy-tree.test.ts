import { afterEach, describe, expect, test } from "vitest";

import { copyTree } from "../../../lib/page/copy-tree";
import { readArticleOf } from "../../make/read-article";
import { blockTexts, requireArticle } from "./page-fixtures";

const prose = (name: string) =>
  `<p>${name}: the light of the island went out on Thursday evening, the keeper said, and stayed out for an hour.</p>`;

afterEach(() => {
  document.body.innerHTML = "";
});

/** Puts a shadow root under an element of the page. */
function shade(selector: string, html: string, root: ParentNode = document): ShadowRoot {
  const shadow = root.querySelector(selector)!.attachShadow({ mode: "open" });
  shadow.innerHTML = html;
  return shadow;
}

const names = async () => {
  const article = requireArticle(await readArticleOf(document, { href: "https://news.test/light" }));
  return blockTexts(article).map((text) => text.split(":")[0]);
};

describe("text in open shadow roots", () => {
  test("stands in its place, slotted text where it is slotted, the rest of the light tree nowhere", async () => {
    document.body.innerHTML = `<h1>Light goes out</h1><news-story><p slot="end">End: of the story, told by the keeper of the light.</p>
${prose("Two")}<p slot="nowhere">Not shown: nobody sees this.</p></news-story>`;
    shade(
      "news-story",
      `<style>p { color: red }</style>${prose("One")}<slot></slot><slot name="end"></slot>`,
    );
    const before = document.body.innerHTML;
    expect(await names()).toEqual(["Light goes out", "One", "Two", "End"]);
    expect(document.body.innerHTML).toBe(before);
  });

  test("shadow roots in shadow roots", async () => {
    document.body.innerHTML = "<h1>Light goes out</h1><news-app></news-app>";
    const outer = shade("news-app", `${prose("One")}<news-body>${prose("Two")}</news-body>${prose("Four")}`);
    shade("news-body", `<div><slot></slot>${prose("Three")}</div>`, outer);
    expect(await names()).toEqual(["Light goes out", "One", "Two", "Three", "Four"]);
  });

  test.each([
    ["nothing", ""],
    ["a comment", "<!-- story -->"],
  ])("what fills a slot that is left empty is shown: %s in the host", async (_, own) => {
    document.body.innerHTML = `<h1>Light goes out</h1><news-story>${own}</news-story>`;
    shade("news-story", `<slot>${prose("One")}</slot>${prose("Two")}`);
    expect(await names()).toEqual(["Light goes out", "One", "Two"]);
  });

  test("a slot filled with nothing but a script shows nothing, as on the page", async () => {
    document.body.innerHTML = `<h1>Light goes out</h1><news-story><script type="text/plain">{}</script></news-story>`;
    shade("news-story", `<slot>Loading: the story of the light will be here.</slot>${prose("Two")}`);
    expect(await names()).toEqual(["Light goes out", "Two"]);
  });

  test("hidden text that is slotted nowhere says nothing of the other hidden text", async () => {
    document.body.innerHTML = `<h1>Light goes out</h1>${prose("One")}${prose("Two")}<div style="display:none">${prose("Three")}</div>
<news-quiz><div style="display:none">${prose("Four")}${prose("Five")}</div></news-quiz>`;
    shade("news-quiz", "<hr>");
    expect(await names()).toEqual(["Light goes out", "One", "Two"]);
  });

  test("a form in a shadow root that hides what copies are asked for", async () => {
    document.body.innerHTML = "<h1>Light goes out</h1><news-story></news-story>";
    shade(
      "news-story",
      `<form><input name="remove"><input name="matches">${prose("One")}</form>${prose("Two")}`,
    );
    expect(await names()).toContain("Two");
  });
});

describe("many shadow roots in each other, each with the same text in its slot", () => {
  const LEVELS = 12;
  const nest = () => {
    document.body.innerHTML = `<news-host>${prose("One").repeat(50)}</news-host>`;
    let root: ParentNode = document;
    for (let level = 0; level < LEVELS; level++) {
      root = shade(
        "news-host",
        level < LEVELS - 1 ? "<news-host><slot></slot></news-host>" : "<slot></slot>",
        root,
      );
    }
  };

  test("each part is told of once, with a pause before each root", () => {
    nest();
    const inert = document.implementation.createHTMLDocument("");
    let told = 0;
    const visitor = () => ({
      onCopied: (root: Element) => void (told += root.querySelectorAll("*").length),
      onElement: () => undefined,
    });
    const steps = copyTree(inert, document.documentElement, { most: 1000, without: "script", visitor });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value.querySelectorAll("p")).toHaveLength(50);
    expect(told).toBe(document.querySelectorAll("html *").length + 2 * LEVELS - 1);
    expect(pauses).toBeGreaterThan(LEVELS);
  });
});
