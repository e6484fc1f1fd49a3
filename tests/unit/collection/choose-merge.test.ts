import { expect, test } from "vitest";

import { chooseMerge } from "../../../lib/collection/choose-merge";

/** Blocks "b0", "b1", …: how many articles each is in force for, of how many. */
const blocks = (...uses: readonly (readonly [current: number, articles: number])[]) =>
  uses.map(([current, articles], at) => ({ id: `b${at}`, current, articles }));
const whole = (count: number, current: number) =>
  Array.from({ length: count }, (): readonly [number, number] => [current, current]);

test.each<[string, ReturnType<typeof blocks>, readonly string[]]>([
  ["nothing of no blocks", [], []],
  ["nothing of a few small ones", blocks(...whole(7, 1)), []],
  ["nothing of many full ones", blocks(...whole(80, 256)), []],
  [
    "many small ones, the smallest first",
    blocks(...whole(7, 2), [1, 1]),
    "b7 b0 b1 b2 b3 b4 b5 b6".split(" "),
  ],
  ["no more small ones than fit", blocks(...whole(8, 100)), ["b0", "b1"]],
  ["one that is mostly out of date", blocks([256, 256], [100, 256]), ["b1"]],
  ["one that is in force for nothing", blocks([0, 1]), ["b0"]],
  ["not one that is half out of date", blocks([128, 256]), []],
])("makes one of %s", (_, given, expected) => {
  expect(chooseMerge(given)).toEqual(expected);
});
