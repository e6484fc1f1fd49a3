import { expect, test } from "vitest";

import { oneAtATime } from "../../../lib/services/one-at-a-time";

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Work whose runs end when they are told to, each with its number. */
function makeWork() {
  const ends: ((fail?: boolean) => void)[] = [];
  const started: string[] = [];
  const ask = oneAtATime(
    (key: string) =>
      new Promise<number>((resolve, reject) => {
        const number = started.push(key);
        ends.push((fail) => (fail ? reject(new Error(`run ${number}`)) : resolve(number)));
      }),
  );
  return { ask, ends, started };
}

test("who asks during a run gets the next one, together with all others who asked until then", async () => {
  const { ask, ends, started } = makeWork();
  const answers = [ask("tab"), ask("tab"), ask("tab"), ask("tab")];
  expect(started).toHaveLength(1);
  ends[0]!();
  await settle();
  expect(started).toHaveLength(2);
  ends[1]!();
  expect(await Promise.all(answers)).toEqual([1, 2, 2, 2]);
  const later = ask("tab");
  ends[2]!();
  expect(await later).toBe(3);
});

test("each key has runs of its own", async () => {
  const { ask, ends, started } = makeWork();
  const answers = [ask("one"), ask("other")];
  expect(started).toEqual(["one", "other"]);
  ends.forEach((end) => end());
  expect(await Promise.all(answers)).toEqual([1, 2]);
});

test("a run that failed fails those who waited for it, and the next one is begun all the same", async () => {
  const { ask, ends } = makeWork();
  const first = ask("tab");
  const second = ask("tab");
  ends[0]!(true);
  await expect(first).rejects.toThrow("run 1");
  await settle();
  ends[1]!();
  expect(await second).toBe(2);
});
