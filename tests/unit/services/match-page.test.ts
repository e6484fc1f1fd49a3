import { describe, expect, test } from "vitest";

import type { ExtractedArticle } from "../../../lib/domain/article";
import type { Visit } from "../../../lib/domain/visit";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { countRelated, matchPage, type MatchWorld } from "../../../lib/services/match-page";
import { makeArticle } from "../../make/article";
import { makeMatch } from "../../make/page-report";

const empty = compileCorpus({ figures: [], outlets: [], documents: [], claims: [], statements: [] }, 3);
const article = makeArticle("Quay works start in June", { paragraphs: ["“It is done,” said the mayor."] });
const { url } = article;

const reportOn = (read: ExtractedArticle) => ({ ...readArticle(read, empty), matchMs: 0 });

/** A world with one tab, 7, and everything that was kept and shown of it, in order. */
function makeWorld(over: Partial<MatchWorld> = {}) {
  const visits = new Map<number, Visit>();
  const log: string[] = [];
  const world: MatchWorld = {
    report: (article) => Promise.resolve(reportOn(article)),
    isShowing: () => Promise.resolve(true),
    getVisit: (tabId) => Promise.resolve(visits.get(tabId)),
    setVisit: (tabId, visit) => {
      visits.set(tabId, visit);
      log.push(visit.stage);
      return Promise.resolve();
    },
    removeVisit: (tabId) => {
      visits.delete(tabId);
      log.push("removed");
      return Promise.resolve();
    },
    showButton: () => {
      log.push("button");
    },
    ...over,
  };
  return { world, visits, log };
}

/** Answers in turn, the last one for good. */
const answers = (...all: boolean[]) => {
  let at = 0;
  return () => Promise.resolve(all[Math.min(at++, all.length - 1)]!);
};

describe("matchPage", () => {
  test("keeps the report and has the button show it", async () => {
    const { world, visits, log } = makeWorld();
    expect(await matchPage(world, 7, { article, asked: true })).toEqual({ related: 0 });
    expect(log).toEqual(["matching", "done", "button"]);
    expect(visits.get(7)).toMatchObject({ stage: "done", url, report: { corpusRevision: 3, matchMs: 0 } });
  });

  test("twice, to the same end", async () => {
    const { world, visits } = makeWorld();
    await matchPage(world, 7, { article, asked: true });
    const first = structuredClone(visits.get(7));
    await matchPage(world, 7, { article, asked: true });
    expect(visits.get(7)).toEqual(first);
  });

  test("leaves what is no article alone unless it was asked for", async () => {
    const listing = { ...article, isArticle: false };
    const unasked = makeWorld();
    await matchPage(unasked.world, 7, { article: listing, asked: false });
    expect(unasked.log).toEqual(["none", "button"]);
    const asked = makeWorld();
    await matchPage(asked.world, 7, { article: listing, asked: true });
    expect(asked.log).toContain("done");
  });

  test.each([false, true])(
    "keeps nothing of a page that was left before it came here (asked: %s)",
    async (asked) => {
      const { world, log } = makeWorld({ isShowing: answers(false) });
      expect(await matchPage(world, 7, { article: { ...article, isArticle: asked }, asked })).toEqual({
        related: 0,
      });
      expect(log).toEqual([]);
    },
  );

  test("gives no report to a page that was forgotten while it was matched", async () => {
    const { world, visits, log } = makeWorld({
      report: (read) => {
        visits.delete(7);
        return Promise.resolve(reportOn(read));
      },
    });
    await matchPage(world, 7, { article, asked: true });
    expect(log).toEqual(["matching"]);
  });

  test("takes the report back, and leaves the button alone, if the tab was closed while it was kept", async () => {
    const { world, visits, log } = makeWorld({ isShowing: answers(true, false) });
    await matchPage(world, 7, { article, asked: true });
    expect(log).toEqual(["matching", "done", "removed"]);
    expect(visits.size).toBe(0);
  });

  test("does not match a text that would hold the worker up, and says so", async () => {
    const { world, visits, log } = makeWorld({
      report: () => Promise.reject(new Error("not to be asked")),
    });
    const long = makeArticle("Long", { paragraphs: ["a ".repeat(200_001)] });
    expect(await matchPage(world, 7, { article: long, asked: true })).toEqual({ related: 0 });
    expect(visits.get(7)).toMatchObject({ stage: "failed", code: "too-large" });
    // A number of a reading before would be of another one than the screens speak of.
    expect(log).toEqual(["failed", "button"]);
  });

  test("says of a report that the storage cannot hold that the page is too large", async () => {
    const made = makeWorld();
    const setVisit: MatchWorld["setVisit"] = (tabId, visit) =>
      visit.stage === "done"
        ? Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
        : made.world.setVisit(tabId, visit);
    await matchPage({ ...made.world, setVisit }, 7, { article, asked: true });
    expect(made.log).toEqual(["matching", "failed", "button"]);
    expect(made.visits.get(7)).toMatchObject({
      code: "too-large",
      detail: "Error: QUOTA_BYTES quota exceeded",
    });
  });

  test("makes a fault the visit's failure and throws it on", async () => {
    const { world, visits } = makeWorld({ report: () => Promise.reject(new Error("no store")) });
    await expect(matchPage(world, 7, { article, asked: true })).rejects.toThrow("no store");
    expect(visits.get(7)).toMatchObject({ stage: "failed", code: "match-failed", detail: "Error: no store" });
  });
});

test("countRelated counts different statements that are surely related", () => {
  const matches = [
    makeMatch("one"),
    makeMatch("one", { attribution: 1 }),
    makeMatch("two"),
    makeMatch("three", { tier: "possible" }),
  ];
  expect(countRelated({ matches })).toBe(2);
});
