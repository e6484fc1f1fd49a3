import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { answerWorkers, withMatcher } from "../../../lib/platform/matcher-port";
import type { OffscreenPage } from "../../../lib/platform/offscreen-page";
import { getOwnFileUrl } from "../../../lib/platform/own-files";

/** What a thread can do in these tests. */
interface Adding {
  readonly add: (one: number, other: number) => Promise<string>;
  readonly fail: () => Promise<never>;
}

let page: OffscreenPage;
let opened = 0;
let threads: { readonly terms: unknown; readonly port: MessagePort }[];
let listening: ((event: MessageEvent) => void) | undefined;

/** A page and its thread, in one: what is sent to it arrives at `answerWorkers` in the next task. */
function makePage(): OffscreenPage {
  return {
    id: `page ${++opened}`,
    postMessage: (data) => {
      threads.push(data as (typeof threads)[number]);
      setTimeout(() => listening?.({ data } as MessageEvent));
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  threads = [];
  page = makePage();
  const url = () => getOwnFileUrl("/offscreen.html");
  vi.stubGlobal("clients", { matchAll: async () => [{ ...page, url: url() }] });
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof listening) => (listening = listener));
});
afterEach(() => {
  for (const { port } of threads) port.close();
  vi.unstubAllGlobals();
});

const adding = (terms: unknown): Adding => ({
  add: async (one, other) => `${one + other} by ${JSON.stringify(terms)}`,
  fail: () => Promise.reject(new RangeError("too much")),
});
/** Answers no question, and to whether it is alive only where it is. */
const silent = (isAlive: boolean) => () => ({
  add: () => new Promise(() => undefined),
  ...(isAlive ? {} : { isAlive: () => new Promise(() => undefined) }),
});
const add = (one: number, other: number) =>
  withMatcher<Adding, string>({ isWritable: true }, (it) => it.add(one, other));

test("what is asked before the thread listens is answered, by the terms it was told", async () => {
  const sum = add(1, 2);
  answerWorkers(adding);
  expect(await sum).toBe('3 by {"isWritable":true}');
});

test("a worker connects once, and again when the page is another one", async () => {
  answerWorkers(adding);
  await Promise.all([add(1, 2), add(3, 4)]);
  await add(5, 6);
  expect(threads).toHaveLength(1);
  page = makePage();
  expect(await add(7, 8)).toBe('15 by {"isWritable":true}');
  expect(threads).toHaveLength(2);
});

test("a rejection comes back with its name and message, and is not asked for again", async () => {
  answerWorkers(adding);
  const asked = vi.fn((it: Adding) => it.fail());
  await expect(withMatcher<Adding, never>({ isWritable: false }, asked)).rejects.toMatchObject({
    name: "RangeError",
    message: "too much",
  });
  expect(asked).toHaveBeenCalledTimes(1);
});

test("where the thread goes away before it answers, the next one is asked", async () => {
  answerWorkers(() => ({ add: () => new Promise(() => undefined) }));
  const sum = add(1, 2);
  await vi.waitFor(() => expect(threads).toHaveLength(1));
  answerWorkers(adding);
  page = makePage();
  threads[0]!.port.close();
  expect(await sum).toBe('3 by {"isWritable":true}');
});

test("a page that went away without a word of its port is noticed", async () => {
  answerWorkers(silent(true));
  const sum = add(1, 2);
  await vi.waitFor(() => expect(threads).toHaveLength(1));
  answerWorkers(adding);
  page = makePage();
  expect(await sum).toBe('3 by {"isWritable":true}');
});

test("a worker that finds the store otherwise connects again", async () => {
  answerWorkers(adding);
  await add(1, 2);
  const sum = await withMatcher<Adding, string>({ isWritable: false }, (it) => it.add(1, 2));
  expect(sum).toBe('3 by {"isWritable":false}');
});

test.each([
  ["that hangs is closed, and the next one is asked", false],
  ["that is long at work is waited for", true],
])("a thread %s", async (_what, isAlive) => {
  const later = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (act: () => void, ms = 0) => later(act, ms / 200));
  const closeDocument = vi.fn(async () => {
    answerWorkers(adding);
    page = makePage();
  });
  Object.assign(fakeBrowser, { offscreen: { closeDocument } });
  answerWorkers(silent(isAlive));
  const sum = add(1, 2);
  await new Promise((resolve) => later(resolve, 1000));
  expect(closeDocument).toHaveBeenCalledTimes(isAlive ? 0 : 1);
  if (isAlive) await closeDocument();
  expect(await sum).toBe('3 by {"isWritable":true}');
});
