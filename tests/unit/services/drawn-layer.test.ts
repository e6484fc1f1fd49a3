import { beforeEach, expect, test } from "vitest";

import type { AnchoredQuote, SoughtQuote } from "../../../lib/page/anchor-quotes";
import { type DrawnQuote, type LayerWorld, makeLayer, type Wanted } from "../../../lib/services/drawn-layer";

const url = "https://news.example/article";

let address: string;
/** Which words the page has, each with its offset. */
let words: Record<string, number>;
/** What the page put in place of some words. */
let texts: Map<string, string>;
let clock: number;
let looks: number;
/** The words looked for, in all looks together. */
let sought: string[];
/** What was drawn, each time it was drawn anew. */
let drawn: string[][];
let change: (() => void) | undefined;

const look = ({ id, selector: { exact } }: SoughtQuote): AnchoredQuote => {
  const start = words[exact];
  if (start === undefined) return { id, state: "orphan" };
  const range = { toString: () => texts.get(exact) ?? exact } as unknown as Range;
  return { id, state: exact.startsWith("changed") ? "changed" : "exact", start, range };
};

function makeWorld(over: Partial<LayerWorld> = {}): LayerWorld {
  return {
    find: (quotes) => {
      looks += 1;
      sought.push(...quotes.map(({ selector }) => selector.exact));
      return Promise.resolve(quotes.map(look));
    },
    watchText: (onChange, signal) => {
      change = onChange;
      signal.addEventListener("abort", () => (change = undefined));
    },
    now: () => clock,
    url: () => address,
    ...over,
  };
}

beforeEach(() => {
  address = url;
  words = { roof: 40, quay: 7 };
  texts = new Map();
  clock = 0;
  looks = 0;
  sought = [];
  drawn = [];
  change = undefined;
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const changed = () => {
  change?.();
  return settle();
};
const start = (over: Partial<LayerWorld> = {}) => {
  const layer = makeLayer(makeWorld(over), () => {
    drawn.push(layer.marked().map(({ range, as }) => `${String(range)} ${as}`));
  });
  return layer;
};
const quoteOn = (exact: string, as: DrawnQuote["as"] = "blue"): DrawnQuote => {
  return { id: `note on ${exact}`, as, selector: { exact, prefix: "", suffix: "" } };
};
const wanting = (exact: readonly string[]): Wanted => ({
  url,
  quotes: exact.map((one) => quoteOn(one)),
  draw: true,
});

test("looks for what is missing while the page changes, for a minute", async () => {
  const layer = start();
  void layer.seek(wanting(["late"]));
  await changed();
  clock = 59_000;
  await changed();
  expect(looks).toBe(3);
  clock = 61_000;
  await changed();
  expect([looks, change]).toEqual([3, undefined]);
});

test("or until looking for it has cost two seconds", async () => {
  const find: LayerWorld["find"] = (quotes) => {
    looks += 1;
    clock += 300;
    return Promise.resolve(quotes.map(({ id }) => ({ id, state: "orphan" })));
  };
  const layer = start({ find });
  void layer.seek(wanting(["late"]));
  for (let times = 0; times < 50; times += 1) await changed();
  expect([looks, change]).toEqual([7, undefined]);
});

test("leaves what is drawn alone while its words stand, and looks again where they do not", async () => {
  const layer = start();
  await layer.seek(wanting(["roof", "quay"]));
  await changed();
  expect(looks).toBe(1);
  clock = 1_000_000;
  texts.set("roof", "rook");
  delete words["roof"];
  await changed();
  expect(drawn).toEqual([["roof blue", "quay blue"], ["quay blue"]]);
  texts.set("quay", "");
  await changed();
  expect([looks, drawn.at(-1)]).toEqual([3, [" blue"]]);
});

test("gives up drawing in a page that goes on rewriting what is drawn", async () => {
  const { find } = makeWorld();
  const slow: LayerWorld["find"] = (...asked) => {
    clock += 1000;
    return find(...asked);
  };
  const layer = start({ find: slow });
  await layer.seek(wanting(["roof"]));
  for (let times = 0; times < 50; times += 1) {
    texts.set("roof", `roof ${times}`);
    await changed();
  }
  expect([looks, drawn.at(-1), change]).toEqual([11, [], undefined]);
});

test("looks only for what it has not found, however often it is asked", async () => {
  const layer = start();
  await layer.seek(wanting(["roof"]));
  await layer.seek(wanting(["roof", "quay"]));
  expect(layer.found()?.map(({ state }) => state)).toEqual(["exact", "exact"]);
  await layer.seek(wanting(["quay"]));
  expect([sought, drawn]).toEqual([
    ["roof", "quay"],
    [["roof blue"], ["roof blue", "quay blue"], ["quay blue"]],
  ]);
});

test("a note that got other words or another colour is drawn as it is now", async () => {
  const layer = start();
  const note = { ...quoteOn("roof"), id: "one" };
  await layer.seek({ url, quotes: [note], draw: true });
  await layer.seek({ url, quotes: [{ ...note, as: "red" }], draw: true });
  await layer.seek({ url, quotes: [{ ...quoteOn("quay"), id: "one" }], draw: true });
  expect([sought, drawn]).toEqual([
    ["roof", "quay"],
    [["roof blue"], ["roof red"], ["quay blue"]],
  ]);
});

test("what the page rewrote between two requests is looked for again", async () => {
  const layer = start();
  await layer.seek(wanting(["roof"]));
  texts.set("roof", "");
  delete words["roof"];
  await layer.seek(wanting(["roof"]));
  expect(layer.found()).toEqual([{ id: "note on roof", state: "orphan" }]);
  expect([sought, drawn.at(-1)]).toEqual([["roof", "roof"], []]);
});

test("a change while the page is looked through has it looked through once more", async () => {
  const { find } = makeWorld();
  const late: LayerWorld["find"] = async (...asked) => {
    const found = await find(...asked);
    await settle();
    return found;
  };
  const layer = start({ find: late });
  void layer.seek(wanting(["late"]));
  change?.();
  words["late"] = 3;
  for (let times = 0; times < 3; times += 1) await settle();
  expect([looks, drawn.at(-1)]).toEqual([2, ["late blue"]]);
});

test("what was wanted before the last request is not drawn when its look ends", async () => {
  const { find } = makeWorld();
  const slow: LayerWorld["find"] = async (quotes, signal) => {
    await settle();
    signal.throwIfAborted();
    return find(quotes, signal);
  };
  const layer = start({ find: slow });
  const first = layer.seek(wanting(["roof"]));
  const second = layer.seek(wanting(["quay"]));
  await Promise.all([first, second]);
  expect(layer.wanted()?.quotes.map(({ id }) => id)).toEqual(["note on quay"]);
  expect([sought, drawn]).toEqual([["quay"], [["quay blue"]]]);
});

test("what was matched is never drawn on changed words, a note is, as changed", async () => {
  words["changed words"] = 12;
  const layer = start();
  await layer.seek({ url, quotes: [quoteOn("changed words", "statement")], draw: true });
  expect(layer.found()).toEqual([{ id: "note on changed words", state: "orphan" }]);
  await layer.seek(wanting(["changed words", "roof"]));
  expect(layer.marked().map(({ isChanged }) => isChanged)).toEqual([true, false]);
});

test("nothing is found at another address, however it changes", async () => {
  const layer = start();
  await layer.seek(wanting(["roof"]));
  address = "https://news.example/other";
  texts.set("roof", "");
  await changed();
  expect([layer.found(), drawn.at(-1), looks]).toEqual([[{ id: "note on roof", state: "orphan" }], [], 1]);
});

test("a page too large is said to be so and not looked through again", async () => {
  const layer = start({ find: () => Promise.resolve(undefined) });
  await layer.seek(wanting(["roof"]));
  await changed();
  expect([layer.found(), change]).toEqual([undefined, undefined]);
});
