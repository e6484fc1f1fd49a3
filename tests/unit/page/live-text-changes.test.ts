import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { watchLiveText } from "../../../lib/page/live-text-changes";

let controller: AbortController;
let calls: number;

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  calls = 0;
  document.body.innerHTML = `<p id="p">The light</p>`;
  watchLiveText(window, () => (calls += 1), controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const p = () => document.querySelector("p")!;

test.each([
  ["an element is added", () => p().after(document.createElement("p"))],
  ["words are rewritten", () => ((p().firstChild as Text).data = "The lamp")],
  ["something may have been hidden", () => p().setAttribute("class", "gone")],
])("tells once the page has come to rest after %s", async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(399);
  expect(calls).toBe(0);
  await vi.advanceTimersByTimeAsync(20);
  expect(calls).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls).toBe(1);
});

test("does not tell of what cannot change the text", async () => {
  p().setAttribute("title", "A light");
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls).toBe(0);
});

test("tells every second and a half where a page never rests", async () => {
  for (let at = 0; at < 60; at += 1) {
    (p().firstChild as Text).data = `${at}`;
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(calls).toBeGreaterThanOrEqual(3);
  expect(calls).toBeLessThanOrEqual(4);
});

test("ends with the signal, also for a change that waits", async () => {
  (p().firstChild as Text).data = "The lamp";
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  p().remove();
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls).toBe(0);
});
