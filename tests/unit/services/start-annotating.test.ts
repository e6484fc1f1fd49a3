import { beforeEach, describe, expect, test } from "vitest";

import type { AnnotationRequest } from "../../../lib/messaging/annotation-request";
import type { AnchoredQuote, SoughtQuote } from "../../../lib/page/anchor-quotes";
import { type AnnotatingWorld, startAnnotating } from "../../../lib/services/start-annotating";

type Listener = Parameters<AnnotatingWorld["onMessage"]["addListener"]>[0];
type Drawing = Extract<AnnotationRequest, { name: "annotations.draw" }>;

let listeners: Set<Listener>;
let alive: boolean;
let address: string;
/** Which words the page has, each with its offset. */
let words: Record<string, number>;
let drawn: string[][];
let shown: string[];
let looks: number;
let change: (() => void) | undefined;
let navigate: () => void;
let clock: number;
/** Clicks on what is drawn, while somebody listens. */
let click: ((id: string) => void) | undefined;
let told: unknown[];
let endPatience: () => void;
/** What the page put in place of some words. */
let texts: Map<string, string>;

/** A stretch of the page, told apart by its words. */
const rangeOn = (text: string) => ({ toString: () => texts.get(text) ?? text }) as unknown as Range;

const look = ({ id, selector: { exact } }: SoughtQuote): AnchoredQuote => {
  const start = words[exact];
  if (start === undefined) return { id, state: "orphan" };
  return { id, state: "exact", start, range: rangeOn(exact) };
};

function makeWorld(over: Partial<AnnotatingWorld> = {}): AnnotatingWorld {
  return {
    describe: () => Promise.resolve({ kind: "no-selection" }),
    find: (quotes) => {
      looks += 1;
      return Promise.resolve(quotes.map(look));
    },
    draw: (marked) => void drawn.push(marked.map(({ range, as }) => `${String(range)} ${as}`)),
    isStyled: () => true,
    watchClicks: (clickable, onClick, signal) => {
      click = (id) => clickable().forEach((one) => one.id === id && onClick(one));
      signal.addEventListener("abort", () => (click = undefined));
    },
    tellClicked: (clicked) => void told.push(clicked),
    show: (range) => void shown.push(String(range)),
    watchText: (onChange, signal) => {
      change = onChange;
      signal.addEventListener("abort", () => (change = undefined));
    },
    watchNavigation: (onChange, signal) => {
      navigate = () => signal.aborted || onChange();
    },
    wait: () => new Promise((resolve) => (endPatience = resolve)),
    now: () => clock,
    url: () => address,
    isAlive: () => alive,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    world: {},
    ...over,
  };
}

beforeEach(() => {
  listeners = new Set();
  alive = true;
  address = "https://news.example/article#part";
  words = { roof: 40, quay: 7 };
  drawn = [];
  shown = [];
  looks = 0;
  click = undefined;
  told = [];
  change = undefined;
  endPatience = () => expect.unreachable("nothing is kept back");
  clock = 0;
  texts = new Map();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const changed = () => (change?.(), settle());
const ask = (message: unknown) =>
  new Promise((resolve) => {
    if (![...listeners].some((listener) => listener(message, {}, resolve))) resolve(undefined);
  });
const noteOn = (exact: string) => {
  const selector = { exact, prefix: "", suffix: "" };
  return { id: `note on ${exact}`, colour: "blue", selector } as const;
};
const drawing = (exact: readonly string[], over: Partial<Drawing> = {}): Drawing => {
  const url = "https://news.example/article";
  return { name: "annotations.draw", url, annotations: exact.map(noteOn), draw: true, ...over };
};

describe("startAnnotating", () => {
  test("does nothing by itself", async () => {
    startAnnotating(makeWorld({ find: () => expect.unreachable("nobody asked") }));
    await settle();
    expect([drawn, change]).toEqual([[], undefined]);
  });

  test("tells which words are selected", async () => {
    const quote = { exact: "a roof", prefix: "without ", suffix: " this" };
    startAnnotating(makeWorld({ describe: () => Promise.resolve({ kind: "quote", quote }) }));
    expect(await ask({ name: "annotations.describe" })).toEqual({ kind: "quote", quote });
  });

  test("draws what it finds, and answers in page order", async () => {
    startAnnotating(makeWorld());
    expect(await ask(drawing(["roof", "quay"]))).toEqual({
      kind: "places",
      isStyled: true,
      places: [
        { id: "note on quay", state: "exact", start: 7 },
        { id: "note on roof", state: "exact", start: 40 },
      ],
    });
    expect(drawn).toEqual([["roof blue", "quay blue"]]);
  });

  test("switched off it finds and draws nothing; an empty list takes away and needs no look", async () => {
    startAnnotating(makeWorld());
    expect(await ask(drawing(["roof"], { draw: false }))).toMatchObject({ places: [{ state: "exact" }] });
    expect(await ask(drawing([]))).toMatchObject({ kind: "places", places: [] });
    expect([drawn, looks, change]).toEqual([[[], []], 1, undefined]);
  });

  test("keeps an answer with orphans back until the page has had its time, the first time only", async () => {
    startAnnotating(makeWorld());
    let reply: unknown;
    void ask(drawing(["late", "roof"])).then((given) => (reply = given));
    await settle();
    expect([reply, drawn]).toEqual([undefined, [["roof blue"]]]);
    words["late"] = 3;
    change?.();
    await settle();
    endPatience();
    await settle();
    expect(reply).toMatchObject({ places: [{ id: "note on late" }, { id: "note on roof" }] });
    delete words["late"];
    texts.set("late", "gone");
    expect(await ask(drawing(["late"]))).toMatchObject({
      kind: "places",
      places: [{ id: "note on late", state: "orphan" }],
    });
  });

  test("draws nothing of another address, and takes nothing away for it", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof"]));
    expect(await ask(drawing(["quay"], { url: "https://news.example/other" }))).toEqual({ kind: "left" });
    expect(drawn).toEqual([["roof blue"]]);
  });

  test("after a navigation inside the page draws nothing, and draws again when it comes back", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof"]));
    address = "https://news.example/other";
    navigate();
    await changed();
    expect([drawn.at(-1), looks]).toEqual([[], 1]);
    expect(await ask({ name: "annotations.show", id: "note on roof" })).toEqual({ kind: "orphan" });
    address = "https://news.example/article";
    await changed();
    expect(drawn.at(-1)).toEqual(["roof blue"]);
    navigate();
    await settle();
    expect([drawn.at(-1), looks]).toEqual([["roof blue"], 2]);
  });

  test("a page left while its answer was kept back gets none", async () => {
    startAnnotating(makeWorld());
    const reply = ask(drawing(["late"]));
    await settle();
    address = "https://news.example/other";
    navigate();
    endPatience();
    expect(await reply).toEqual({ kind: "left" });
  });

  test("brings into view what it has found, looking again if the page put other words in its place", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof", "quay"]));
    expect(await ask({ name: "annotations.show", id: "note on roof" })).toEqual({ kind: "shown" });
    expect(await ask({ name: "annotations.show", id: "nobody" })).toEqual({ kind: "orphan" });
    expect(shown).toEqual(["roof"]);
    texts.set("quay", "");
    delete words["quay"];
    expect(await ask({ name: "annotations.show", id: "note on quay" })).toEqual({ kind: "orphan" });
    expect(drawn.at(-1)).toEqual(["roof blue"]);
  });

  test("answers whoever asked also where the page breaks it", async () => {
    startAnnotating(makeWorld({ find: () => expect.unreachable("too deep") }));
    const failed = { kind: "failed", detail: expect.stringContaining("too deep") };
    expect(await ask(drawing(["roof"]))).toEqual(failed);
  });

  test("a second script stays out while the first is alive; a leftover takes its drawings away", async () => {
    const shared = {};
    startAnnotating(makeWorld({ world: shared }));
    startAnnotating(makeWorld({ world: shared }));
    expect(listeners.size).toBe(1);
    await ask(drawing(["roof"]));
    alive = false;
    startAnnotating(makeWorld({ world: shared, isAlive: () => true }));
    expect([drawn.at(-1), change, click]).toEqual([[], undefined, undefined]);
  });
});

test("what was matched is marked beside the notes and taken away without them", async () => {
  const marking = (...exact: readonly string[]) => {
    const passages = exact.map((one) => ({ ...noteOn(one), as: "figure" }));
    return { name: "matches.draw", url: "https://news.example/article", passages };
  };
  startAnnotating(makeWorld());
  await ask(drawing(["roof"]));
  await ask(marking("quay", "gone"));
  expect(drawn.at(-1)).toEqual(["roof blue", "quay figure"]);
  await ask(drawing([]));
  expect(drawn.at(-1)).toEqual(["quay figure"]);
  await ask(marking());
  expect([drawn.at(-1), click]).toEqual([[], undefined]);
});

test("clicks are listened for while something is drawn, and told to the worker by what they hit", async () => {
  startAnnotating(makeWorld());
  expect(click).toBeUndefined();
  await ask(drawing(["roof"]));
  const selector = { exact: "quay", prefix: "", suffix: "" };
  const passages = [{ id: "7-11", as: "statement", selector }];
  await ask({ name: "matches.draw", url: "https://news.example/article", passages });
  click?.("note on roof");
  click?.("7-11");
  expect(told).toEqual([
    { kind: "annotation", id: "note on roof" },
    { kind: "statement", id: "7-11" },
  ]);
  await ask(drawing(["roof"], { draw: false }));
  click?.("note on roof");
  expect(told).toHaveLength(2);
});
