import { afterEach, describe, expect, test, vi } from "vitest";

import { Popup } from "../../../../components/popup/Popup";
import type { PageReport } from "../../../../lib/domain/page-report";
import type { Visit } from "../../../../lib/domain/visit";
import { makeRows, makeStatement } from "../../../make/corpus-rows";
import { bridgeArticle, makeAttribution, makeMention, makeReport } from "../../../make/page-report";
import { makeNotesServices } from "../../../make/notes-services";
import { clear, click, makeServices, settle, show, textOf, textsOf } from "../../../make/screen";

const url = bridgeArticle.url;
const done = (report: PageReport): Visit => ({ stage: "done", url, report });
const statements = ["a", "b", "c"].map((id) => makeStatement(id, {}, { text: `Words of ${id}.` }));
const rows = makeRows(statements);

async function showPopup(visit: Visit | undefined, over: Parameters<typeof makeServices>[1] = {}) {
  const fake = makeServices(visit, { rows, ...over });
  await show(<Popup services={fake.services} notes={makeNotesServices().services} />);
  return fake;
}

afterEach(() => {
  vi.useRealTimers();
  clear();
  document.documentElement.removeAttribute("dir");
});

describe("the popup says of the store", () => {
  test.each([
    ["damaged", "The store is damaged and was opened read-only."],
    ["newer", "The store was made by a newer version"],
    ["sound", undefined],
  ] as const)("that is %s: %s", async (store, words) => {
    const facts = await makeServices(undefined).services.reportFacts();
    await showPopup(done(makeReport()), { reportFacts: async () => ({ ...facts, store }) });
    const alert = document.querySelector('[role="alert"]')?.textContent ?? undefined;
    expect(alert?.slice(0, words?.length)).toBe(words);
  });
});

describe("the popup reads the page", () => {
  test("when nothing is known of it, once", async () => {
    const { calls, visit } = await showPopup(undefined);
    await visit(undefined);
    expect(calls).toEqual(["read page"]);
  });

  test("when the watch list had left it out as no article", async () => {
    expect((await showPopup({ stage: "none", url })).calls).toEqual(["read page"]);
  });

  test("not when its report is there", async () => {
    expect((await showPopup(done(makeReport()))).calls).toEqual([]);
  });

  test("anew when an earlier popup failed at it or left it unfinished, and again when asked to", async () => {
    const { calls } = await showPopup({ stage: "failed", url, code: "match-failed", detail: "" });
    await click("Try again");
    expect(calls).toEqual(["read page", "read page"]);
    clear();
    expect((await showPopup({ stage: "reading", url })).calls).toEqual(["read page"]);
  });
});

describe("while it works", () => {
  test("nothing is said for a moment, then the step; the head is there from the first", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await showPopup({ stage: "matching", url, title: "Bridge", characters: 3180 });
    expect(textOf(document.querySelector("h1"))).toBe("Bridge");
    await settle(() => vi.advanceTimersByTime(119));
    expect(document.querySelector("progress")).toBeNull();
    await settle(() => vi.advanceTimersByTime(1));
    expect(textsOf(".steps li")).toEqual([
      "Article read3,180 characters",
      "Finding figures and statements",
      "Looking for earlier statements",
    ]);
    expect(textOf(document.querySelector('[aria-current="step"]'))).toBe("Finding figures and statements");
  });

  test("a report that is overtaken by the next page is not shown", async () => {
    let release = () => {};
    const slow = new Promise<typeof rows>((resolve) => (release = () => resolve(rows)));
    const { visit } = await showPopup(done(makeReport()), { loadRows: () => slow });
    await visit({ stage: "failed", url, code: "unreadable", detail: "" });
    await settle(release);
    expect(textOf(document.querySelector("h1"))).toBe("The browser does not let extensions read this page");
  });
});

describe("what went wrong is said with what to do", () => {
  test.each([
    ["unreadable", "The browser does not let extensions read this page", []],
    ["too-large", "This page is too large to read", ["Read my selection"]],
    ["no-text", "No article was found on this page", ["Read my selection", "Try again"]],
    ["no-selection", "No text is selected", ["Read my selection"]],
    ["extract-failed", "The page could not be read", ["Try again", "Read my selection", "Copy details"]],
    ["match-failed", "The page could not be matched", ["Try again", "Copy details"]],
  ] as const)("%s", async (code, title, ways) => {
    await showPopup({ stage: "failed", url, code, detail: "" });
    expect(textsOf("h1")).toEqual([title]);
    expect(textsOf("main button")).toEqual(ways);
  });

  test("the details hold code, engine, corpus revision and what the fault said", async () => {
    const { calls } = await showPopup({
      stage: "failed",
      url,
      code: "match-failed",
      detail: "Error: broken",
    });
    await click("Copy details");
    expect(calls.slice(1)).toEqual(["copy match-failed, engine 1.2.3, corpus revision 7\nError: broken"]);
  });

  test("a store that cannot be read is a failure too", async () => {
    await showPopup(done(makeReport()), { loadRows: () => Promise.reject(new Error("store closed")) });
    expect(textsOf("h1")).toEqual(["The page could not be matched"]);
  });
});

describe("a page with nothing on record", () => {
  const speaker = {
    name: "Carl Stranger",
    asPrinted: "Carl Stranger",
    start: 0,
    end: 1,
    resolution: "name",
  } as const;
  const attributions = [makeAttribution(bridgeArticle, "it was expensive", { speaker })];

  test("says so, names the stranger and shows the statement on demand", async () => {
    await showPopup(done(makeReport({ attributions })));
    expect(textsOf("h2")).toEqual(["No earlier statement on record", "Keys"]);
    expect(textOf(document.querySelector(".strangers"))).toContain("Carl Stranger");
    await click("Show the statement");
    expect(textsOf(".said .words")).toEqual(["it was expensive"]);
    expect(textsOf(".nothing")).toEqual(["This speaker is not in your corpus."]);
  });

  test("and no statement names the figures", async () => {
    const mentions = [makeMention(bridgeArticle, "Bo Sample", "bo-sample")];
    await showPopup(done(makeReport({ attributions: [], mentions })));
    expect(textOf(document.querySelector(".message"))).toContain(
      "One figure of your corpus is named: Bo Sample.",
    );
  });
});

describe("how much of the page was read is said", () => {
  test.each([
    [{ isArticle: false }, "This may not be an article.", "Read my selection", "read selection"],
    [{ scope: "selection" }, "Only your selection was read.", "Read the whole page", "read page"],
  ] as const)("%j", async (over, notice, way, call) => {
    const { calls } = await showPopup(
      done(makeReport({ article: { ...bridgeArticle, ...over }, attributions: [] })),
    );
    expect(textOf(document.querySelector(".notice p"))).toBe(notice);
    await click(way);
    expect(calls).toEqual([call]);
  });

  test("a preview", async () => {
    await showPopup(done(makeReport({ article: { ...bridgeArticle, isPreview: true }, attributions: [] })));
    expect(textsOf(".notice")).toEqual([
      "Only a preview was readable. Statements further down are not included.",
    ]);
    expect(textsOf(".message h2")).toEqual(["No statement in the preview"]);
  });
});
