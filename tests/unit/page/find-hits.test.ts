import { afterEach, expect, test } from "vitest";

import { findHits } from "../../../lib/page/find-hits";

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint");
});

/** Words of a line on which each letter is 10 pixels wide and high. */
function line(text: string) {
  document.body.innerHTML = "<p></p>";
  const node = document.createTextNode(text);
  document.querySelector("p")!.append(node);
  const stretch = (words: string) => {
    const range = document.createRange();
    const start = text.indexOf(words);
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const rect = { left: start * 10, right: (start + words.length) * 10, top: 0, bottom: 10 };
    return { id: words, range: Object.assign(range, { getClientRects: () => [rect] }) };
  };
  const withCaret = (placeAt: (x: number) => number) =>
    Object.assign(Document.prototype, {
      caretPositionFromPoint: (x: number) => ({
        offsetNode: node,
        offset: Math.min(text.length, placeAt(x)),
      }),
    });
  return { stretch, withCaret };
}

const idsAt = (x: number, y: number, all: Parameters<typeof findHits<{ id: string; range: Range }>>[2]) =>
  findHits(document, { x, y }, all).map(({ id }) => id);

test.each([
  ["by the caret", true],
  ["where the browser tells of no caret", false],
])("the stretches under a point, the shortest first, %s", (_, hasCaret) => {
  const { stretch, withCaret } = line("Nobody will be left without a roof.");
  if (hasCaret) withCaret((x) => Math.round(x / 10));
  const all = ["will be left without", "left", "Nobody will be left", "roof"].map(stretch);
  expect(idsAt(166, 5, all)).toEqual(["left", "Nobody will be left", "will be left without"]);
  expect(idsAt(5, 5, all)).toEqual(["Nobody will be left"]);
  expect(idsAt(305, 5, all)).toEqual(["roof"]);
});

test("the empty space behind a line is under no words, though the caret goes to their end", () => {
  const { stretch, withCaret } = line("A roof.");
  withCaret(() => 7);
  expect(idsAt(500, 5, [stretch("roof.")])).toEqual([]);
  expect(idsAt(65, 5, [stretch("roof.")])).toEqual(["roof."]);
});

test("a caret in another tree is in none of them", () => {
  const { stretch } = line("A roof.");
  const elsewhere = document.implementation.createHTMLDocument("").createTextNode("roof");
  Object.assign(Document.prototype, {
    caretPositionFromPoint: () => ({ offsetNode: elsewhere, offset: 1 }),
  });
  expect(idsAt(25, 5, [stretch("roof")])).toEqual([]);
});
