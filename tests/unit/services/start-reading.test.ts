import { beforeEach, describe, expect, test } from "vitest";

import type { PageReading } from "../../../lib/domain/article";
import { MessageError } from "../../../lib/messaging/errors";
import { type ReadingWorld, startReading } from "../../../lib/services/start-reading";
import { makeArticle } from "../../make/article";
import { readingOf } from "../../make/page-reading";

const page = readingOf(makeArticle("Quay works start in June", { paragraphs: ["The mayor said so."] }));
type Listener = Parameters<ReadingWorld["onMessage"]["addListener"]>[0];

let sent: { name: string; body: unknown }[];
let listeners: Set<Listener>;
let navigate: () => void;
let watched: boolean;
let alive: boolean;

function makeWorld(over: Partial<ReadingWorld> = {}): ReadingWorld {
  return {
    extract: () => Promise.resolve({ kind: "read", page }),
    send: ((name: string, body: unknown) => {
      sent.push({ name, body });
      return Promise.resolve(name === "page.ready" ? { read: watched } : { related: 0 });
    }) as ReadingWorld["send"],
    isAlive: () => alive,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    watchNavigation: (onChange, signal) => {
      navigate = () => signal.aborted || onChange();
    },
    untilActive: () => Promise.resolve(),
    untilChanged: () => Promise.resolve(false),
    url: () => "https://news.example/article#part",
    world: {},
    ...over,
  };
}

beforeEach(() => {
  sent = [];
  listeners = new Set();
  watched = false;
  alive = true;
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const names = () => sent.map(({ name }) => name);

/** Asks the script as our own pages do; its answer, undefined if it does not answer. */
const ask = (message: unknown) =>
  new Promise((resolve) => {
    if (![...listeners].some((listener) => listener(message, {}, resolve))) resolve(undefined);
  });
const readPage = { name: "page.read", scope: "page" };

describe("startReading", () => {
  test("on a site that is not watched tells the worker of the page and reads nothing", async () => {
    startReading(makeWorld({ extract: () => expect.unreachable("nobody asked") }));
    await settle();
    expect(sent).toEqual([{ name: "page.ready", body: { url: "https://news.example/article" } }]);
  });

  test("on a watched site reads unasked", async () => {
    watched = true;
    startReading(makeWorld());
    await settle();
    expect(sent[1]).toEqual({ name: "article.match", body: { page, asked: false } });
  });

  test("is silent about a page the browser renders ahead of the click on its link", async () => {
    watched = true;
    let activate = () => {};
    const untilActive = () => new Promise<void>((resolve) => (activate = resolve));
    startReading(makeWorld({ untilActive }));
    await settle();
    expect(sent).toEqual([]);
    activate();
    await settle();
    expect(names()).toEqual(["page.ready", "article.match"]);
  });

  test("reads when asked, with the scope asked for, and answers", async () => {
    const scopes: string[] = [];
    const extract: ReadingWorld["extract"] = (scope) => {
      scopes.push(scope);
      return Promise.resolve({ kind: "read", page });
    };
    startReading(makeWorld({ extract }));
    await settle();
    expect(await ask({ name: "page.read", scope: "selection" })).toEqual({ ok: true });
    expect(scopes).toEqual(["selection"]);
    expect(sent.at(-1)).toEqual({ name: "article.match", body: { page, asked: true } });
  });

  test("does not replace a selection that was asked for while it told the worker of the page", async () => {
    watched = true;
    startReading(makeWorld());
    await ask({ name: "page.read", scope: "selection" });
    await settle();
    const matched = sent.filter(({ name }) => name === "article.match");
    expect(matched).toEqual([{ name: "article.match", body: { page, asked: true } }]);
  });

  test("once asked, follows navigations inside the page", async () => {
    startReading(makeWorld());
    await settle();
    navigate();
    await settle();
    expect(names()).toEqual(["page.ready", "page.ready"]);
    await ask(readPage);
    navigate();
    await settle();
    expect(names().slice(-2)).toEqual(["page.ready", "article.match"]);
    expect(sent.at(-1)?.body).toMatchObject({ asked: true });
  });

  test("says why a page could not be read or matched", async () => {
    startReading(
      makeWorld({ extract: () => Promise.resolve({ kind: "failed", code: "too-large", detail: "x" }) }),
    );
    expect(await ask(readPage)).toEqual({ ok: false, code: "too-large", detail: "x" });
    listeners.clear();
    const send = () => Promise.reject(new MessageError("failed", "no store"));
    startReading(makeWorld({ send }));
    expect(await ask(readPage)).toMatchObject({ ok: false, code: "match-failed" });
  });

  test("a page without text is read again once something has come", async () => {
    let reads = 0;
    const extract: ReadingWorld["extract"] = () =>
      Promise.resolve(
        reads++ === 0 ? { kind: "failed", code: "no-text", detail: "" } : { kind: "read", page },
      );
    startReading(makeWorld({ extract, untilChanged: () => Promise.resolve(true) }));
    expect(await ask(readPage)).toEqual({ ok: true });
    expect(sent.at(-1)).toEqual({ name: "article.match", body: { page, asked: true } });
  });

  test("a page without text to which nothing comes has no text", async () => {
    startReading(
      makeWorld({ extract: () => Promise.resolve({ kind: "failed", code: "no-text", detail: "x" }) }),
    );
    expect(await ask(readPage)).toEqual({ ok: false, code: "no-text", detail: "x" });
  });

  describe("an article that is hardly more than its headline", () => {
    const whole = readingOf(
      makeArticle("Quay works start in June", {
        paragraphs: [
          "The mayor said so.",
          "She spoke at length of the quay, the ferries and the winter to come.",
        ],
      }),
    );
    const articles = (later: PageReading) => {
      let reads = 0;
      return () => Promise.resolve({ kind: "read" as const, page: reads++ === 0 ? page : later });
    };

    test("is shown at once and read again when its text has come", async () => {
      startReading(makeWorld({ extract: articles(whole), untilChanged: () => Promise.resolve(true) }));
      expect(await ask(readPage)).toEqual({ ok: true });
      await settle();
      const matched = sent.filter(({ name }) => name === "article.match");
      expect(matched).toEqual(
        [page, whole].map((each) => ({ name: "article.match", body: { page: each, asked: true } })),
      );
    });

    test("is not matched twice where hardly anything came", async () => {
      startReading(makeWorld({ extract: articles(page), untilChanged: () => Promise.resolve(true) }));
      await ask(readPage);
      await settle();
      expect(names().filter((name) => name === "article.match")).toHaveLength(1);
    });

    test("does not take the place of a selection that was asked for meanwhile", async () => {
      let change = () => {};
      const untilChanged = () => new Promise<boolean>((resolve) => (change = () => resolve(true)));
      startReading(makeWorld({ extract: articles(whole), untilChanged }));
      await ask(readPage);
      await ask({ name: "page.read", scope: "selection" });
      change();
      await settle();
      expect(names().filter((name) => name === "article.match")).toHaveLength(2);
    });
  });

  test("answers whoever asked also where reading itself breaks", async () => {
    const extract = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    startReading(makeWorld({ extract }));
    expect(await ask(readPage)).toMatchObject({ ok: false, detail: expect.stringContaining("RangeError") });
  });

  test.each([[{ name: "page.erase" }], ["page.read"], [null], [{ name: "page.read", scope: "all" }]])(
    "does not answer %j",
    async (message) => {
      startReading(makeWorld());
      await settle();
      expect(await ask(message)).toBeUndefined();
    },
  );

  test("a second script stays out while the first is alive, and takes over from a leftover", async () => {
    const shared = {};
    startReading(makeWorld({ world: shared }));
    startReading(makeWorld({ world: shared }));
    await settle();
    expect([listeners.size, sent.length]).toEqual([1, 1]);
    const navigateOld = navigate;
    alive = false;
    startReading(makeWorld({ world: shared, isAlive: () => true }));
    await settle();
    expect(sent).toHaveLength(2);
    navigateOld();
    await settle();
    expect(sent).toHaveLength(2);
  });

  test("a leftover of an older version falls silent at the first message that does not get through", async () => {
    const send = () => {
      sent.push({ name: "tried", body: undefined });
      alive = false;
      return Promise.reject(new MessageError("no-listener", "nobody answers"));
    };
    startReading(makeWorld({ send }));
    await settle();
    navigate();
    await settle();
    expect(sent).toHaveLength(1);
  });
});
