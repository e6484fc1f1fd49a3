import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import type { Visit } from "../../../lib/domain/visit";
import { getVisit, setVisit } from "../../../lib/platform/visits";
import { forgetLeftPage, forgetReloadedPage } from "../../../lib/services/forget-left-page";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";

const url = "https://news.example/a";
const report = makeReport({ article: makeArticle("Bridge opens", { paragraphs: ["In May."], url }) });
const done: Visit = { stage: "done", url, report };
const readAnew = { ...done, report: { ...report, article: { ...report.article, extractMs: 2 } } };
const matchedAnew = { ...done, report: { ...report, matchMs: report.matchMs + 1 } };

/** Who answers in the page; what happens meanwhile comes first. */
let answer: () => Promise<unknown>;
const nobody = () => Promise.reject(new Error("Receiving end does not exist."));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(() => answer() as never);
  vi.spyOn(fakeBrowser, "action", "get").mockReturnValue({
    setBadgeText: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
  } as never);
  vi.spyOn(fakeBrowser, "i18n", "get").mockReturnValue({ getMessage: () => "On Record" } as never);
  await setVisit(7, done);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a tab that loads", () => {
  test.each<[string, () => Promise<unknown>, Visit | undefined]>([
    ["is forgotten where nobody stands in its page any more", nobody, undefined],
    [
      "is kept where its script still stands in the page: it was a jump inside it",
      async () => ({ url: `${url}#b` }),
      done,
    ],
    [
      "is forgotten where a script stands in another page",
      async () => ({ url: "https://news.example/b" }),
      undefined,
    ],
    [
      "is forgotten though what was read was matched anew meanwhile",
      () => setVisit(7, matchedAnew).then(nobody),
      undefined,
    ],
    ["keeps what was read anew meanwhile", () => setVisit(7, readAnew).then(nobody), readAnew],
  ])("%s", async (_what, who, left) => {
    answer = who;
    await forgetLeftPage(7);
    expect(await getVisit(7)).toEqual(left);
  });
});

describe("a tab whose document is there", () => {
  test("is forgotten, if the script that answered while it loaded was that of the document before", async () => {
    answer = async () => ({ url });
    await forgetLeftPage(7);
    answer = nobody;
    await forgetReloadedPage(7);
    expect(await getVisit(7)).toBeUndefined();
  });

  test("is kept while it is being read: its script may be on its way", async () => {
    const reading: Visit = { stage: "reading", url };
    await setVisit(7, reading);
    answer = nobody;
    await forgetReloadedPage(7);
    expect(await getVisit(7)).toEqual(reading);
  });
});
