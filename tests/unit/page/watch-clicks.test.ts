import { afterEach, beforeEach, expect, test } from "vitest";

import { watchClicks } from "../../../lib/page/watch-clicks";

let clicked: string[];
let listening: AbortController;

beforeEach(() => {
  clicked = [];
  listening = new AbortController();
  document.body.innerHTML = `<p id="p">Nobody will be left <a href="#x"><b id="link">without</b></a> a roof.</p>
    <button id="button">Roof</button><p id="typed" contenteditable>roof</p>`;
  const covering = { getClientRects: () => [{ left: 0, right: 100, top: 0, bottom: 100 }] };
  const stretch = (id: string, words: string) => {
    const range = Object.assign(document.createRange(), covering, { toString: () => words });
    return { id, range };
  };
  const all = [stretch("outer", "Nobody will be left"), stretch("inner", "left")];
  watchClicks(
    window as never,
    () => all,
    ({ id }) => void clicked.push(id),
    listening.signal,
  );
});
afterEach(() => {
  listening.abort();
  document.getSelection()?.removeAllRanges();
});

/** A click as the browser makes one, which no script can. */
function click(id: string, over: MouseEventInit & { isTrusted?: boolean } = {}): MouseEvent {
  const { isTrusted = true, ...init } = over;
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, clientX: 5, clientY: 5, ...init });
  Object.defineProperty(event, "isTrusted", { value: isTrusted });
  document.getElementById(id)!.dispatchEvent(event);
  return event;
}

test("the innermost comes first, and further clicks in its place go through the others", () => {
  for (let times = 0; times < 3; times += 1) click("p");
  expect(clicked).toEqual(["inner", "outer", "inner"]);
  click("p", { clientX: 500 });
  click("p");
  expect(clicked.at(-1)).toBe("inner");
});

test.each([
  ["on a link", "link", {}],
  ["on a button", "button", {}],
  ["where text is typed", "typed", {}],
  ["with the second button", "p", { button: 2 }],
  ["with a key held", "p", { ctrlKey: true }],
  ["that the page made up", "p", { isTrusted: false }],
])("a click %s is that alone", (_, id, init) => {
  click(id, init);
  expect(clicked).toEqual([]);
});

test("a click that ends a selection opens nothing", () => {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById("p")!);
  document.getSelection()?.addRange(range);
  click("p");
  expect(clicked).toEqual([]);
});

test("the page gets the click as it was, also where it stops it", () => {
  let seen: MouseEvent | undefined;
  document.getElementById("p")!.addEventListener("click", (event) => {
    seen = event;
    event.stopImmediatePropagation();
  });
  expect(click("p")).toBe(seen);
  expect([seen?.defaultPrevented, clicked]).toEqual([false, ["inner"]]);
});

test("nobody listens any more once it is over", () => {
  listening.abort();
  click("p");
  expect(clicked).toEqual([]);
});
