import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { untilChanged } from "../../../lib/page/until-changed";

let stop: AbortController;
let answer: boolean | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "";
  stop = new AbortController();
  answer = undefined;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Waits in a page that was opened so many milliseconds ago. */
function wait(age: number): void {
  vi.spyOn(window.performance, "now").mockReturnValue(age);
  void untilChanged(window, stop.signal).then((changed) => (answer = changed));
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("untilChanged", () => {
  test("answers when what came late has been quiet for half a second", async () => {
    wait(300);
    await pass(2000);
    document.body.append("A late headline.");
    await pass(400);
    document.body.append("A late text.");
    await pass(400);
    expect(answer).toBeUndefined();
    await pass(200);
    expect(answer).toBe(true);
  });

  test("answers after five seconds in a page that never rests", async () => {
    wait(300);
    for (let step = 0; step < 24; step += 1) {
      document.body.append("more");
      await pass(200);
    }
    expect(answer).toBeUndefined();
    await pass(300);
    expect(answer).toBe(true);
  });

  test("gives a page that was just opened five seconds for something to come", async () => {
    wait(300);
    await pass(4900);
    expect(answer).toBeUndefined();
    await pass(200);
    expect(answer).toBe(false);
  });

  test("hardly waits in a page that has long been open", async () => {
    wait(60_000);
    await pass(600);
    expect(answer).toBe(false);
  });

  test("ends with the signal and leaves nothing behind", async () => {
    wait(300);
    document.body.append("A late text.");
    stop.abort();
    await pass(0);
    expect(answer).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
