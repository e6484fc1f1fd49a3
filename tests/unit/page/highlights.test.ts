import { expect, test } from "vitest";

import { drawHighlights, type HighlightWindow, type Marked, showRange } from "../../../lib/page/highlights";

/** What stands in the table of highlights, as one of them in the browser, which no DOM for tests has. */
class Drawn {
  priority = 0;
  readonly ranges: readonly Range[];
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges;
  }
}

function makeWindow() {
  const table = new Map<string, unknown>([["page", "its own"]]);
  const window = { document, CSS: { highlights: table }, Highlight: Drawn } as unknown as HighlightWindow;
  const drawn = () => [...table].flatMap(([name, one]) => (one instanceof Drawn ? [[name, one.ranges]] : []));
  return { table, window, drawn };
}

const mark = (range: Range, as: Marked["as"], isChanged = false): Marked => ({
  id: as,
  range,
  as,
  isChanged,
});

test("each kind is drawn under its name, and what is not drawn any more is taken away", () => {
  const { table, window, drawn } = makeWindow();
  const [a, b, c, d, e] = Array.from({ length: 5 }, () => document.createRange()) as [
    Range,
    Range,
    Range,
    Range,
    Range,
  ];
  drawHighlights(window, [
    mark(a, "yellow"),
    mark(b, "green"),
    mark(c, "yellow"),
    mark(d, "figure"),
    mark(e, "statement"),
  ]);
  expect(drawn()).toEqual([
    ["a1", [a, c]],
    ["a4", [b]],
    ["a5", [d]],
    ["a6", [e]],
  ]);
  drawHighlights(window, [mark(b, "red")]);
  expect([...table.keys()]).toEqual(["page", "a3"]);
  drawHighlights(window, []);
  expect([...table]).toEqual([["page", "its own"]]);
});

test("the user's own lies over a name, and that over a statement", () => {
  const { table, window } = makeWindow();
  const marks = (["statement", "yellow", "figure"] as const).map((as) => mark(document.createRange(), as));
  drawHighlights(window, marks);
  const byPriority = [...table].filter((entry): entry is [string, Drawn] => entry[1] instanceof Drawn);
  byPriority.sort(([, one], [, other]) => other.priority - one.priority);
  expect(byPriority.map(([name]) => name)).toEqual(["a1", "a5", "a6"]);
});

test("changed words are drawn one by one, the spaces between them left bare", () => {
  document.body.innerHTML = "<p>Nobody will <b>be left</b> out, he said.</p>";
  const { window, drawn } = makeWindow();
  const range = document.createRange();
  const paragraph = document.querySelector("p")!;
  range.setStart(paragraph.firstChild!, 7);
  range.setEnd(paragraph.lastChild!, 4);
  drawHighlights(window, [mark(range, "blue", true)]);
  const [[name, ranges]] = drawn() as [[string, readonly Range[]]];
  expect([name, ranges.map(String)]).toEqual(["a2", ["will", "be", "left", "out"]]);
  range.setEnd(paragraph.firstChild!, 9);
  drawHighlights(window, [mark(range, "blue", true)]);
  expect((drawn() as [[string, readonly Range[]]])[0][1].map(String)).toEqual(["wi"]);
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
