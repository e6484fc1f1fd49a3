import { afterEach, expect, test } from "vitest";

import { describeSelection } from "../../../lib/page/describe-selection";
import { readLiveText } from "../../../lib/page/live-text";
import { runAtOnce } from "../../../lib/page/steps";

const HTML = `<h1 id="h">Light goes out</h1><p id="a">The light <b>went</b> out.</p><p id="z">It came <i hidden>not</i> back.</p>
<button id="s">Share</button>`;

function select(set: (range: Range) => void): void {
  const range = document.createRange();
  set(range);
  document.getSelection()?.addRange(range);
}
const get = (id: string) => document.getElementById(id)!;

const describe = () => runAtOnce(describeSelection(document, () => readLiveText(document)));

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = "";
});

test("the selected words, without white space at their ends, and the page's text around them", () => {
  document.body.innerHTML = HTML;
  select((range) => (range.setStart(get("a").firstChild!, 3), range.setEnd(get("z").firstChild!, 8)));
  expect(describe()).toEqual({
    kind: "quote",
    quote: { exact: "light went out.\nIt came", prefix: "Light goes out\nThe ", suffix: " back." },
  });
});

test.each([
  ["nothing", () => undefined],
  ["a place between two letters", () => select((range) => range.setStart(get("a").firstChild!, 3))],
  [
    "words that the page hides",
    () => select((range) => range.selectNodeContents(get("z").querySelector("i")!)),
  ],
  ["the words on a button", () => select((range) => range.selectNodeContents(get("s")))],
  [
    "white space",
    () =>
      select((range) => (range.setStart(get("a").firstChild!, 9), range.setEnd(get("a").firstChild!, 10))),
  ],
])("no words are selected: %s", (_, doSelect) => {
  document.body.innerHTML = HTML;
  doSelect();
  expect(describe()).toEqual({ kind: "no-selection" });
});

test("a page over the caps, or more words than a quotation holds, is too large", () => {
  document.body.innerHTML = `${HTML}<p id="long">${"word ".repeat(20_001)}</p>`;
  select((range) => range.selectNodeContents(get("long")));
  expect(describe()).toEqual({ kind: "too-large" });
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = `${HTML}<p>${"word ".repeat(400_001)}</p>`;
  select((range) => range.selectNodeContents(get("a")));
  expect(describe()).toEqual({ kind: "too-large" });
});
