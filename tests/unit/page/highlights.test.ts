// @vitest-environment happy-dom
import { expect, test } from "vitest";

import { drawHighlights, type HighlightWindow, showRange } from "../../../lib/page/highlights";

/** A table of highlights as the browser has one, which no DOM for tests does. */
function makeWindow() {
  const table = new Map<string, readonly unknown[]>([["page", ["its own"]]]);
  const Highlight = function (...ranges: readonly unknown[]) {
    return ranges;
  };
  return { table, window: { CSS: { highlights: table }, Highlight } as unknown as HighlightWindow };
}

test("each colour is drawn under its name, and what is not drawn any more is taken away", () => {
  const { table, window } = makeWindow();
  const [a, b, c] = [document.createRange(), document.createRange(), document.createRange()];
  drawHighlights(window, [
    { range: a, colour: "yellow" },
    { range: b, colour: "green" },
    { range: c, colour: "yellow" },
  ]);
  expect([...table]).toEqual([
    ["page", ["its own"]],
    ["a1", [a, c]],
    ["a4", [b]],
  ]);
  drawHighlights(window, [{ range: b, colour: "red" }]);
  expect([...table.keys()]).toEqual(["page", "a3"]);
  drawHighlights(window, []);
  expect([...table.keys()]).toEqual(["page"]);
});

test.each([
  ["above the view", -500, -780],
  ["below the view", 5000, 4720],
  ["in view", 100, undefined],
])("a stretch %s is brought a third down from the top", (_, top, scrolled) => {
  document.body.innerHTML = "<p>Words</p>";
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("p")!.firstChild!);
  Object.assign(range, { getBoundingClientRect: () => ({ top, bottom: top + 20 }) });
  const calls: unknown[] = [];
  const window = { innerHeight: 840, scrollBy: (by: unknown) => calls.push(by) } as unknown as Window;
  showRange(window, range);
  expect(calls).toEqual(scrolled === undefined ? [] : [{ top: scrolled, behavior: "instant" }]);
});
