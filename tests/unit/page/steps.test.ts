import { describe, expect, test } from "vitest";

import { eachIn, runAtOnce, runInSlices, type Steps } from "../../../lib/page/steps";

function* sum(numbers: readonly number[]): Steps<number> {
  let total = 0;
  yield* eachIn(numbers, (number) => (total += number));
  return total;
}

const numbers = Array.from({ length: 1000 }, (_, at) => at);

/** Work that keeps the processor for a while at each step. */
function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

describe("work in steps", () => {
  test("comes to the same at once and in slices", async () => {
    expect(runAtOnce(sum(numbers))).toBe(499_500);
    expect(await runInSlices(sum(numbers))).toBe(499_500);
  });

  test("lets others have their turn between slices", async () => {
    const order: string[] = [];
    const work = runInSlices(busy(8, 15), { slice: 20 }).then((result) => order.push(result));
    setImmediate(() => order.push("another"));
    await work;
    expect(order).toEqual(["another", "done"]);
  });

  test("ends with the signal", async () => {
    const stop = new AbortController();
    const work = runInSlices(busy(100, 15), { slice: 10, signal: stop.signal });
    stop.abort(new Error("left"));
    await expect(work).rejects.toThrow("left");
  });

  test("throws what the work throws", async () => {
    const fails = function* (): Steps<never> {
      yield;
      throw new RangeError("broken");
    };
    await expect(runInSlices(fails())).rejects.toThrow("broken");
  });
});
