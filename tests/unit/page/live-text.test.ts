import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";

import { liveRoot } from "../../../lib/page/live-dom";
import { type LiveText, readLiveText } from "../../../lib/page/live-text";
import { clonePage } from "../../../lib/page/safe-clone";
import { runAtOnce } from "../../../lib/page/steps";
import { findTextBlocks } from "../../../lib/page/text-blocks";
import { page, readFixture } from "./page-fixtures";

const HTML = `<nav><a>Home</a></nav><h1 id="h">Light goes  out</h1>
<p id="a">The light <b id="b">w\u00adent</b>\u00a0 out, cafe\u0301 and all.<script>var hidden = 1;</script></p>
<p id="x" hidden>Hidden words</p><div>Loose <i>text</i><br>goes on<br>Here<br><br>it ends</div><p> \u200b </p>
<form id="f"><input name="firstChild"><input name="nodeType"><input name="nextSibling"><p id="in">In a form 👍.</p></form>`;
const BLOCKS = [
  "Home",
  "Light goes out",
  "The light went out, café and all.",
  "Loose text goes on",
  "Here",
  "it ends",
  "In a form 👍.",
];

const read = (): LiveText => {
  const live = runAtOnce(readLiveText(document));
  if (!live) throw new Error("too large");
  return live;
};
const load = (html: string) => {
  document.body.innerHTML = html;
  return read();
};
const part = (live: LiveText, words: string) => {
  const start = live.text.indexOf(words);
  return { start, end: start + words.length };
};

afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

describe("readLiveText", () => {
  test("reads the blocks as an article is read: canonical, without what is hidden, joined by line breaks", () => {
    expect(load(HTML).text).toBe(BLOCKS.join("\n"));
  });

  test.each(
    readdirSync(join(import.meta.dirname, "../../fixtures/articles")).filter((name) =>
      name.endsWith(".html"),
    ),
  )("reads %s as its copy is read", (name) => {
    const document = page(readFixture(name));
    const clone = runAtOnce(clonePage(document));
    if (clone.kind !== "clone") throw new Error(clone.detail);
    const blocks = findTextBlocks(clone.document.body).map(({ text }) => text);
    const live = runAtOnce(readLiveText(document))?.text ?? "";
    expect(live).toBe(blocks.join("\n"));
  });

  test("leaves the page as it is", () => {
    document.body.innerHTML = HTML;
    const before = liveRoot(document)?.outerHTML;
    const live = read();
    live.rangeOf(part(live, "went out"));
    expect(liveRoot(document)?.outerHTML).toBe(before);
  });

  test("a page over the caps is not read", () => {
    document.body.textContent = "word ".repeat(400_001);
    expect(runAtOnce(readLiveText(document))).toBeUndefined();
  });

  test("what a style sheet hides is no text, unless nothing is painted yet", () => {
    document.body.innerHTML = `<p>Seen</p><p class="unseen">Unseen</p>`;
    const visible = vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (
      this: Element,
    ) {
      return !this.classList.contains("unseen");
    });
    expect(read().text).toBe("Seen");
    visible.mockImplementation(() => false);
    expect(read().text).toBe("Seen\nUnseen");
  });

  test("an element without a box of its own is seen where its parent is", () => {
    document.body.innerHTML = `<div style="display: contents"><p>Seen</p></div><div hidden><div style="display: contents">Not</div></div>`;
    vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
      return (this as HTMLElement).style.display !== "contents";
    });
    expect(read().text).toBe("Seen");
  });
});

describe("rangeOf", () => {
  test.each([
    ["Light goes out", "Light goes  out"],
    ["light went", "light w\u00adent"],
    ["went out", "w\u00adent\u00a0 out"],
    ["café", "cafe\u0301"],
    ["fé a", "fe\u0301 a"],
    ["Loose text goes on", "Loose textgoes on"],
    ["👍.", "👍."],
    ["all.\nLoose", /^all\.[^]*Loose$/],
  ])("leads from %j to the nodes it stands in", (words, source) => {
    const live = load(HTML);
    const range = live.rangeOf(part(live, words));
    if (typeof source === "string") expect(String(range).replace("var hidden = 1;", "")).toBe(source);
    else expect(String(range)).toMatch(source);
    expect([range?.startContainer.nodeType, range?.endContainer.nodeType]).toEqual([3, 3]);
  });

  test.each([
    ["nothing", { start: 3, end: 3 }],
    ["what lies behind the end", { start: 5000, end: 5003 }],
    ["a line break between blocks alone", { start: 4, end: 5 }],
  ])("gives no range for %s", (_, nothing) => {
    expect(load(HTML).rangeOf(nothing)).toBeUndefined();
  });

  test.each([
    ["rewritten", (node: Text) => (node.data = "A light")],
    ["cut short", (node: Text) => (node.data = node.data.slice(0, -1))],
    ["taken out", (node: Text) => node.remove()],
  ])("gives no range where the page has %s what was read, and one beside it", (_, change) => {
    const live = load(HTML);
    change(document.getElementById("a")!.firstChild as Text);
    expect(live.rangeOf(part(live, "went out"))).toBeUndefined();
    expect(live.rangeOf(part(live, "goes out\nThe light"))).toBeUndefined();
    expect(String(live.rangeOf(part(live, "Loose text")))).toBe("Loose text");
  });

  test.each([
    ["put a word in between", () => document.getElementById("b")!.after(" not")],
    [
      "put the words in another order",
      () => document.getElementById("b")!.parentNode!.prepend(document.getElementById("b")!),
    ],
    ["put a paragraph in between", () => document.getElementById("a")!.before("Not at all.")],
  ])("gives no range where the page has %s what was read", (_, change) => {
    const live = load(HTML);
    change();
    expect(live.rangeOf(part(live, "goes out\nThe light went out"))).toBeUndefined();
    expect(String(live.rangeOf(part(live, "Loose text")))).toBe("Loose text");
  });

  test("gives the range where the page has put in nothing that is read", () => {
    const live = load(HTML);
    document.getElementById("b")!.after(" ", document.createComment("not"), document.createElement("script"));
    document.querySelector("#a script")!.textContent = "not()";
    document.getElementById("x")!.textContent = "Other hidden words";
    expect(String(live.rangeOf(part(live, "light went")))).toBe("light w\u00adent");
    expect(live.rangeOf(part(live, "all.\nLoose"))).toBeDefined();
  });

  test("each word of the page leads to its place and back", () => {
    const live = load(HTML);
    for (const { 0: word, index } of live.text.matchAll(/\S+/g)) {
      const place = { start: index, end: index + word.length };
      expect(live.partOf(live.rangeOf(place)!)).toEqual(place);
    }
  });
});

describe("partOf", () => {
  const rangeIn = (set: (range: Range) => void) => {
    const range = document.createRange();
    set(range);
    return range;
  };
  const words = (live: LiveText, range: Range) => {
    const found = live.partOf(range);
    return found && live.text.slice(found.start, found.end);
  };
  const get = (id: string) => document.getElementById(id)!;

  test.each([
    ["an element", (range: Range) => range.selectNodeContents(get("a")), "The light went out, café and all."],
    [
      "elements by their number",
      (range: Range) => (range.setStart(get("a"), 1), range.setEnd(get("a"), 2)),
      "went",
    ],
    [
      "a paragraph up to the start of the next block, as a triple click selects it",
      (range: Range) => (range.setStart(get("h").firstChild!, 0), range.setEnd(get("a"), 0)),
      "Light goes out",
    ],
    [
      "words with white space at the ends",
      (range: Range) => (range.setStart(get("a").firstChild!, 3), range.setEnd(get("a").firstChild!, 10)),
      "light",
    ],
    [
      "a letter without its mark gets the mark too",
      (range: Range) => (
        range.setStart(get("a").lastChild!.previousSibling!, 7),
        range.setEnd(get("a").lastChild!.previousSibling!, 11)
      ),
      "café",
    ],
    [
      "from inside hidden words on",
      (range: Range) => (range.setStart(get("x").firstChild!, 3), range.setEnd(get("x").nextSibling!, 1)),
      "Loose",
    ],
    ["hidden words alone", (range: Range) => range.selectNodeContents(get("x")), undefined],
    ["all", (range: Range) => range.selectNodeContents(document.body), BLOCKS.join("\n")],
  ])("%s", (_, set, expected) => {
    const live = load(HTML);
    expect(words(live, rangeIn(set))).toBe(expected);
  });

  test("a range outside of the document has no part", () => {
    const live = load(HTML);
    const loose = document.createElement("p");
    loose.append("The light");
    expect(live.partOf(rangeIn((range) => range.selectNodeContents(loose)))).toBeUndefined();
  });
});
