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
/** The words looked for, in all looks together. */
let sought: string[];
let change: (() => void) | undefined;
let navigate: () => void;
let clock: number;
/** Clicks on what is drawn, while somebody listens. */
let click: ((id: string) => void) | undefined;
let told: unknown[];
/** Ends the waiting of an answer that is kept back. */
let endPatience: () => void;
/** What the page put in place of some words. */
let texts: Map<string, string>;

/** A stretch of the page, told apart by its words. */
const rangeOn = (text: string) => ({ toString: () => texts.get(text) ?? text }) as unknown as Range;

const look = ({ id, selector: { exact } }: SoughtQuote): AnchoredQuote => {
  const start = words[exact];
  if (start === undefined) return { id, state: "orphan" };
  return { id, state: exact.startsWith("changed") ? "changed" : "exact", start, range: rangeOn(exact) };
};

function makeWorld(over: Partial<AnnotatingWorld> = {}): AnnotatingWorld {
  return {
    describe: () => Promise.resolve({ kind: "no-selection" }),
    find: (quotes) => {
      looks += 1;
      sought.push(...quotes.map(({ selector }) => selector.exact));
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
  sought = [];
  click = undefined;
  told = [];
  change = undefined;
  endPatience = () => expect.unreachable("nothing is kept back");
  clock = 0;
  texts = new Map();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const changed = () => {
  change?.();
  return settle();
};
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

  test("looks for what is missing while the page changes, for a minute", async () => {
    startAnnotating(makeWorld());
    void ask(drawing(["late"]));
    await changed();
    clock = 59_000;
    await changed();
    expect(looks).toBe(3);
    clock = 61_000;
    await changed();
    expect([looks, change]).toEqual([3, undefined]);
  });

  test("or until looking for it has cost two seconds", async () => {
    const find: AnnotatingWorld["find"] = (quotes) => {
      looks += 1;
      clock += 300;
      return Promise.resolve(quotes.map(({ id }) => ({ id, state: "orphan" })));
    };
    startAnnotating(makeWorld({ find }));
    void ask(drawing(["late"]));
    for (let times = 0; times < 50; times += 1) await changed();
    expect([looks, change]).toEqual([7, undefined]);
  });

  test("leaves what is drawn alone while its words stand, and looks again where they do not", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof", "quay"]));
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
    const slow: AnnotatingWorld["find"] = (...asked) => {
      clock += 1000;
      return find(...asked);
    };
    startAnnotating(makeWorld({ find: slow }));
    await ask(drawing(["roof"]));
    for (let times = 0; times < 50; times += 1) {
      texts.set("roof", `roof ${times}`);
      await changed();
    }
    expect([looks, drawn.at(-1), change]).toEqual([11, [], undefined]);
  });

  test("looks only for what it has not found, however often it is asked", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof"]));
    const two = await ask(drawing(["roof", "quay"]));
    expect(two).toMatchObject({ places: [{ id: "note on quay" }, { id: "note on roof" }] });
    await ask(drawing(["quay"]));
    expect([sought, drawn]).toEqual([
      ["roof", "quay"],
      [["roof blue"], ["roof blue", "quay blue"], ["quay blue"]],
    ]);
  });

  test("a note that got other words or another colour is drawn as it is now", async () => {
    startAnnotating(makeWorld());
    const note = { ...noteOn("roof"), id: "one" };
    await ask(drawing([], { annotations: [note] }));
    await ask(drawing([], { annotations: [{ ...note, colour: "red" }] }));
    await ask(drawing([], { annotations: [{ ...noteOn("quay"), id: "one" }] }));
    expect([sought, drawn]).toEqual([
      ["roof", "quay"],
      [["roof blue"], ["roof red"], ["quay blue"]],
    ]);
  });

  test("what the page rewrote between two requests is looked for again", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof"]));
    texts.set("roof", "");
    delete words["roof"];
    expect(await ask(drawing(["roof"]))).toMatchObject({ places: [{ state: "orphan" }] });
    expect([sought, drawn.at(-1)]).toEqual([["roof", "roof"], []]);
  });

  test("a change while the page is looked through has it looked through once more", async () => {
    const { find } = makeWorld();
    const late: AnnotatingWorld["find"] = async (...asked) => {
      const found = await find(...asked);
      await settle();
      return found;
    };
    startAnnotating(makeWorld({ find: late }));
    void ask(drawing(["late"]));
    change?.();
    words["late"] = 3;
    for (let times = 0; times < 3; times += 1) await settle();
    expect([looks, drawn.at(-1)]).toEqual([2, ["late blue"]]);
  });

  test("what was wanted before the last request is not drawn when its look ends", async () => {
    const { find } = makeWorld();
    const slow: AnnotatingWorld["find"] = async (quotes, signal) => {
      await settle();
      signal.throwIfAborted();
      return find(quotes, signal);
    };
    startAnnotating(makeWorld({ find: slow }));
    const first = ask(drawing(["roof"]));
    const second = ask(drawing(["quay"]));
    const places = [{ id: "note on quay", state: "exact", start: 7 }];
    expect([await first, await second]).toEqual([
      { kind: "places", places, isStyled: true },
      { kind: "places", places, isStyled: true },
    ]);
    expect([sought, drawn]).toEqual([["quay"], [["quay blue"]]]);
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

  test("whoever asked first gets the answer to what was asked last", async () => {
    startAnnotating(makeWorld());
    const reply = ask(drawing(["late"]));
    await settle();
    await ask(drawing(["roof"]));
    endPatience();
    expect(await reply).toMatchObject({ places: [{ id: "note on roof" }] });
  });

  test("a page too large is neither looked through again nor drawn on", async () => {
    startAnnotating(makeWorld({ find: () => Promise.resolve(undefined) }));
    expect(await ask(drawing(["roof"]))).toEqual({ kind: "too-large" });
    expect([drawn, change]).toEqual([[[]], undefined]);
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

  test.each([[{ name: "annotations.erase" }], [{ name: "page.read", scope: "page" }], [undefined]])(
    "does not answer %j",
    async (message) => {
      startAnnotating(makeWorld());
      expect(await ask(message)).toBeUndefined();
    },
  );

  test("a second script stays out while the first is alive; a leftover takes its drawings away", async () => {
    const shared = {};
    startAnnotating(makeWorld({ world: shared }));
    startAnnotating(makeWorld({ world: shared }));
    expect(listeners.size).toBe(1);
    await ask(drawing(["roof"]));
    alive = false;
    startAnnotating(makeWorld({ world: shared, isAlive: () => true }));
    expect(drawn.at(-1)).toEqual([]);
    expect(change).toBeUndefined();
  });
});

describe("what was matched", () => {
  const url = "https://news.example/article";
  const passage = (exact: string, as: "figure" | "statement") => ({
    id: exact,
    as,
    selector: { exact, prefix: "", suffix: "" },
  });
  const marking = (...passages: readonly ReturnType<typeof passage>[]) =>
    ({ name: "matches.draw", url, passages }) as const;

  test("is marked beside the notes and taken away without them", async () => {
    startAnnotating(makeWorld());
    await ask(drawing(["roof"]));
    await ask(marking(passage("quay", "figure"), passage("gone", "statement")));
    expect(drawn.at(-1)).toEqual(["roof blue", "quay figure"]);
    await ask(drawing([]));
    expect(drawn.at(-1)).toEqual(["quay figure"]);
    await ask(marking());
    expect([drawn.at(-1), click]).toEqual([[], undefined]);
  });

  test("is never marked on words that are others than those that were matched", async () => {
    words["changed words"] = 12;
    startAnnotating(makeWorld());
    const reply = await ask(marking(passage("changed words", "statement")));
    expect(reply).toMatchObject({ places: [{ id: "changed words", state: "orphan" }] });
    await ask(drawing(["changed words"]));
    expect(drawn).toEqual([[], ["changed words blue"]]);
  });

  test.each([
    [{ ...marking(), url: 7 }],
    [{ ...marking(), passages: [{ ...passage("quay", "figure"), as: "yellow" }] }],
    [{ ...marking(), passages: [{ id: "quay", as: "figure" }] }],
  ])("does not answer %j", async (message) => {
    startAnnotating(makeWorld());
    expect(await ask(message)).toBeUndefined();
  });
});

describe("clicks", () => {
  test("are listened for while something is drawn, and told to the worker by what they hit", async () => {
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

  test("are listened for no more once the script is a leftover", async () => {
    const shared = {};
    startAnnotating(makeWorld({ world: shared }));
    await ask(drawing(["roof"]));
    alive = false;
    startAnnotating(makeWorld({ world: shared, isAlive: () => true }));
    expect(click).toBeUndefined();
  });
});
