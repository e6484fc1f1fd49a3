import { describe, expect, test } from "vitest";

import type { PageReport } from "../../../lib/domain/page-report";
import type { Visit } from "../../../lib/domain/visit";
import type { PageReply } from "../../../lib/messaging/page-request";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { newId } from "../../../lib/services/new-id";
import {
  getPageAtHand,
  type PageWorld,
  readPageAnew,
  UnreadPageError,
} from "../../../lib/services/page-at-hand";
import { describeQuote } from "../../../lib/annotation/describe-quote";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";

const url = "https://news.example/bridge";
const reportOf = (paragraph: string): PageReport =>
  makeReport({ article: makeArticle("Bridge opens", { paragraphs: [paragraph], url }), attributions: [] });
const [before, after] = [
  reportOf("It opens in May."),
  reportOf("It opens in June, the mayor said on Monday."),
];

const tick = () => new Promise((resolve) => setTimeout(resolve));

/** A page that is being matched for a while at each reading, as a real one is: its visit says so until it is done. */
function makeSlowPage({ reply = { ok: true }, first = before, now = after }: Partial<Slow> = {}) {
  let visit: Visit | undefined = { stage: "done", url, report: first };
  let reads = 0;
  const { title, publishedOn, outlet } = now.article;
  const matching: Visit = { stage: "matching", url, title, outlet, publishedOn, characters: 40 };
  const world: PageWorld = {
    getTab: (id) => Promise.resolve({ id, url }),
    getVisit: () => Promise.resolve(visit),
    readTab: async () => {
      visit = { stage: "reading", url };
      await world.askPage(7, { name: "page.read", scope: "page" });
    },
    askPage: async () => {
      reads++;
      if (!reply.ok) return reply;
      visit = matching;
      for (let at = 0; at < 3; at++) await tick();
      visit = { stage: "done", url, report: now };
      return reply;
    },
    wait: tick as PageWorld["wait"],
  };
  return { world, reads: () => reads, set: (next: Visit | undefined) => (visit = next), matching };
}
interface Slow {
  readonly reply: PageReply;
  readonly first: PageReport;
  readonly now: PageReport;
}

describe("a page that is read anew", () => {
  test.each([
    ["is done by then", 0],
    ["is under way by then", 5],
  ])("says what it says now, where another reading of it %s", async (_name, ticks) => {
    const { world, set, matching } = makeSlowPage();
    const ask = world.askPage;
    const crossed: PageWorld = {
      ...world,
      askPage: async (tabId, request) => {
        const reply = await ask(tabId, request);
        if (ticks > 0) set(matching);
        const end = async () => {
          for (let at = 0; at < ticks; at++) await tick();
          set({ stage: "done", url, report: after });
        };
        void end();
        return reply;
      },
    };
    expect((await readPageAnew(crossed, 7)).article.text).toBe(after.article.text);
  });

  test("and says that it cannot be read, is not taken for what it said before", async () => {
    const failed = { ok: false, code: "match-failed", detail: "no room" } as const;
    await expect(readPageAnew(makeSlowPage({ reply: failed }).world, 7)).rejects.toBeInstanceOf(
      UnreadPageError,
    );
  });

  test("is read from the start where an earlier reading never ends", async () => {
    const page = makeSlowPage();
    page.set(page.matching);
    expect((await readPageAnew(page.world, 7)).article.text).toBe(after.article.text);
    expect(page.reads()).toBe(1);
  });
});

test("ten notes at once right after the text changed make one version, of the text as it is now", async () => {
  const db = await openContext(makeProfile());
  const { world } = makeSlowPage();
  const { text } = after.article;
  const at = text.indexOf("June");
  const quote = describeQuote(text, at, at + 4);
  const request = () => ({ requestId: newId(), tabId: 7, quote, tags: [], colour: "yellow" as const });
  await Promise.all(
    Array.from({ length: 10 }, async (_, turn) => {
      for (let waited = 0; waited < turn; waited++) await tick();
      return addAnnotation(db, world, request());
    }),
  );
  expect([await db.annotations.count(), await db.versions.count()]).toEqual([10, 1]);
  expect((await db.anchors.toArray()).map(({ state }) => state)).toEqual(Array(10).fill("exact"));
});

test("a page that somebody else begins to read right after it was read first, is read", async () => {
  const { world, set, matching } = makeSlowPage();
  set(undefined);
  const crossed: PageWorld = {
    ...world,
    readTab: async (tab, scope) => {
      await world.readTab(tab, scope);
      set(matching);
      void tick().then(() => set({ stage: "done", url, report: after }));
    },
  };
  expect((await getPageAtHand(crossed, 7)).article.text).toBe(after.article.text);
});

test("a note on a page that can be read no more is kept with the page as it was read", async () => {
  const db = await openContext(makeProfile());
  const { world } = makeSlowPage({ reply: { ok: false, code: "extract-failed", detail: "gone" } });
  const quote = { exact: "A reader: I will.", prefix: "Comments ", suffix: " Reply" };
  await addAnnotation(db, world, { requestId: newId(), tabId: 7, quote, tags: [], colour: "yellow" });
  expect(await db.anchors.toArray()).toMatchObject([{ state: "orphan" }]);
  expect((await db.texts.toArray()).map(({ text }) => text)).toEqual([before.article.text]);
});
