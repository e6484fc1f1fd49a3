import { describe, expect, test } from "vitest";

import type { Judgement } from "../../../lib/domain/judgement";
import type { LibraryChange } from "../../../lib/domain/library-change";
import type { Visit } from "../../../lib/domain/visit";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { makeRematcher, rematchOpenPages, type RematchWorld } from "../../../lib/services/rematch-pages";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";
import { makeJudgement, spelling } from "../../make/judgement";

const told = "no public money will be spent on the new stadium, which private investors are to pay for";
const corpus = compileCorpus(
  federationCorpus([
    {
      id: "s1",
      speaker: "okafor",
      said: "2018-03-01",
      document: "gazette",
      claim: "stadium-public",
      text: "Private investors pay for the stadium, and no public money goes into it.",
    },
  ]),
  9,
);
const article = makeArticle("Stadium", { paragraphs: [`Ada Okafor said that ${told}.`] });
const { url } = article;
const report = { ...readArticle(article, corpus), matchMs: 1 };
const done: Visit = { stage: "done", url, report };
const rejected = makeJudgement(spelling("okafor", "Ada Okafor"), "rejected");
const notStatement = makeJudgement({ kind: "statement", statementId: "s1" }, "rejected");
const change = { kind: "judgement.add", judgement: rejected } as LibraryChange;

/** Tabs with visits, what was said, and everything that was kept and shown, in order. */
function makeWorld(first: readonly (readonly [number, Visit])[], over: Partial<RematchWorld> = {}) {
  const visits = new Map(first);
  const said: Judgement[] = [];
  const log: string[] = [];
  const flag = { due: false };
  const world: RematchWorld = {
    report: async (read) => ({ ...readArticle(read, corpus, said), matchMs: 0 }),
    findVisits: async () => [...visits].map(([tabId, visit]) => ({ tabId, visit })),
    getVisit: async (tabId) => visits.get(tabId),
    setVisit: async (tabId, visit) => {
      visits.set(tabId, visit);
      log.push(`${tabId} ${visit.stage}`);
    },
    withVisit: (_tabId, work) => work(),
    isShowing: async () => true,
    showButton: (tabId) => void log.push(`${tabId} button`),
    isRematchDue: async () => flag.due,
    setRematchDue: async (due) => void (flag.due = due),
    ...over,
  };
  return { world, visits, said, log, flag };
}

/** Waits until nothing is due any more. */
async function settled(flag: { readonly due: boolean }): Promise<void> {
  for (let turn = 0; flag.due; turn++) {
    if (turn > 200) throw new Error("The pages do not follow");
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const speakerIn = (visit: Visit | undefined) =>
  visit?.stage === "done" ? visit.report.attributions[0]?.speaker.figureId : undefined;

describe("rematchOpenPages", () => {
  test("matches every page that has a report again, and has its button follow", async () => {
    const { world, visits, said, log } = makeWorld([
      [7, done],
      [8, { stage: "none", url }],
      [9, done],
    ]);
    expect(speakerIn(visits.get(7))).toBe("okafor");
    said.push(notStatement);
    await rematchOpenPages(world);
    expect(log).toEqual(["7 done", "7 button", "9 done", "9 button"]);
    said.push(rejected);
    await rematchOpenPages(world);
    expect(speakerIn(visits.get(9))).toBeUndefined();
  });

  test.each([
    ["was left", { isShowing: async () => false }],
    ["is being read anew", { getVisit: async (): Promise<Visit> => ({ stage: "reading", url }) }],
    ["was closed", { getVisit: async () => undefined }],
    [
      "shows another article by now",
      {
        getVisit: async (): Promise<Visit> => ({
          ...done,
          report: { ...report, article: { ...article, url: "https://news.example/b" } },
        }),
      },
    ],
    [
      "says something else at the same address by now",
      {
        getVisit: async (): Promise<Visit> => ({
          ...done,
          report: { ...report, article: { ...article, text: `${article.text} More.` } },
        }),
      },
    ],
  ])("leaves a page alone that %s", async (_what, over) => {
    const { world, said, log } = makeWorld([[7, done]], over);
    said.push(rejected);
    await rematchOpenPages(world);
    expect(log).toEqual([]);
  });
});

describe("a change of what pages are matched by", () => {
  test("is answered before the pages follow, and they do", async () => {
    const { world, visits, said, log, flag } = makeWorld([[7, done]]);
    const answer = await makeRematcher(world).around(change, async () => {
      said.push(rejected);
      return "written";
    });
    expect(answer).toBe("written");
    expect(log).toEqual([]);
    await settled(flag);
    expect(speakerIn(visits.get(7))).toBeUndefined();
  });

  test("during a run is followed by another run", async () => {
    const { world, visits, said, flag } = makeWorld([[7, done]]);
    const rematcher = makeRematcher(world);
    await rematcher.around(change, async () => void said.push(notStatement));
    await rematcher.around(change, async () => void said.push(rejected));
    await settled(flag);
    expect(speakerIn(visits.get(7))).toBeUndefined();
  });

  test("while a page is matched for the first time is followed by it", async () => {
    const { world, visits, said, flag } = makeWorld([]);
    const gate = new Map<string, () => void>();
    const report: RematchWorld["report"] = async (read) => {
      const judgements = [...said];
      if (!gate.has("open")) await new Promise<void>((resolve) => gate.set("open", resolve));
      return { ...readArticle(read, corpus, judgements), matchMs: 0 };
    };
    const rematcher = makeRematcher({ ...world, report });
    const match = async () => void visits.set(7, { stage: "done", url, report: await report(article) });
    const matched = rematcher.matching(match);
    await rematcher.around(change, async () => void said.push(rejected));
    await settled(flag);
    gate.get("open")?.();
    await matched;
    await settled(flag);
    expect(speakerIn(visits.get(7))).toBeUndefined();
  });

  test("that a killed worker did not come to is made up for by the next one", async () => {
    const never = new Promise<never>(() => undefined);
    const killed = makeWorld([[7, done]], { report: () => never });
    await makeRematcher(killed.world).around(change, async () => void killed.said.push(rejected));
    expect(killed.flag.due).toBe(true);
    const next = makeWorld([[7, done]]);
    next.said.push(rejected);
    next.flag.due = true;
    await makeRematcher(next.world).resume();
    expect(speakerIn(next.visits.get(7))).toBeUndefined();
    expect(next.flag.due).toBe(false);
  });

  test("that fails leaves the pages alone, and what is due stays due", async () => {
    const { world, log, flag } = makeWorld([[7, done]]);
    const failing = makeRematcher(world).around(change, () => Promise.reject(new Error("disk full")));
    await expect(failing).rejects.toThrow("disk full");
    expect([log, flag.due]).toEqual([[], true]);
  });

  test("of something else matches nothing", async () => {
    const { world, log, flag } = makeWorld([[7, done]]);
    await makeRematcher(world).around({ kind: "articles.tag", tags: [] }, async () => undefined);
    expect([log, flag.due]).toEqual([[], false]);
  });

  test("among others is found", async () => {
    const { world, said, flag, visits } = makeWorld([[7, done]]);
    const together = { kind: "together", changes: [change] } as LibraryChange;
    await makeRematcher(world).around(together, async () => void said.push(rejected));
    await settled(flag);
    expect(speakerIn(visits.get(7))).toBeUndefined();
  });

  test("finds nothing to make up for where nothing is due", async () => {
    const { world, log } = makeWorld([[7, done]]);
    await makeRematcher(world).resume();
    expect(log).toEqual([]);
  });
});
