import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import type { PageReport } from "../../../lib/domain/page-report";
import { removeVisit, setVisit } from "../../../lib/platform/visits";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { bearsOnButton, makePageButton, type PageFacts } from "../../../lib/services/page-button";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { write } from "../../../lib/store/write";
import { makeArticle } from "../../make/article";
import { makeMatch, makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

const url = "https://news.example/bridge";
const reportOf = (paragraph: string, related = 0): PageReport => ({
  ...makeReport({
    article: makeArticle("Bridge opens", { paragraphs: [paragraph], url }),
    attributions: [],
  }),
  matches: Array.from({ length: related }, (_, at) => makeMatch(`s${at}`)),
});
const wordsOf = async ({ related, changed }: PageFacts) => `${related}, ${changed} changed`;

let db: OnRecordDatabase;
/** What stands on the buttons, by tab; undefined where it was cleared. */
let shown: Map<number, { badge?: string; title?: string }>;
let beforeWriting: (tabId: number) => Promise<void>;
beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  db = await openContext(makeProfile());
  shown = new Map();
  beforeWriting = async () => {};
  const put = async (tabId: number, what: object) => {
    await beforeWriting(tabId);
    shown.set(tabId, { ...shown.get(tabId), ...what });
  };
  const action = {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => put(tabId, { badge: text }),
    setTitle: ({ tabId, title }: { tabId: number; title: string }) => put(tabId, { title }),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  };
  vi.spyOn(fakeBrowser, "action", "get").mockReturnValue(action as never);
  vi.spyOn(fakeBrowser, "i18n", "get").mockReturnValue({ getMessage: (key: string) => key } as never);
});

const visit = (tabId: number, report: PageReport) => setVisit(tabId, { stage: "done", url, report });
const save = (report: PageReport) =>
  saveArticle(db, makeTabPages({ 7: { url, report, now: report } }), {
    requestId: newId(),
    tabId: 7,
    collectionIds: [],
  });
const button = () => makePageButton(Promise.resolve(db), wordsOf);

test.each([
  ["nothing related, not kept", undefined, ["In May.", 0], ["", "0, not changed"]],
  ["related, not kept", undefined, ["In May.", 3], ["3", "3, not changed"]],
  ["kept as it is", "In May.", ["In May.", 3], ["3", "3, not changed"]],
  ["kept with other words", "In May.", ["In June.", 3], ["3•", "3, surely changed"]],
  ["kept with other words, nothing related", "In May.", ["In June.", 0], ["•", "0, surely changed"]],
  ["kept in another form", "In May.", ["In\u00a0May.", 3], ["3", "3, not changed"]],
] as const)("a page: %s", async (_, kept, now, [badge, title]) => {
  if (kept) await save(reportOf(kept));
  await visit(7, reportOf(now[0], now[1]));
  await button().tab(7);
  expect(shown.get(7)).toEqual({ badge, title });
});

test("a page that another release read when it was kept has perhaps changed, and no sign says so", async () => {
  const { versionId } = await save(reportOf("In May."));
  await write(db, { requestId: newId(), tables: ["versions"] }, async () => {
    const version = await db.versions.get(versionId);
    if (version) await db.versions.put({ ...version, extractor: { name: "on-record", version: "0" } });
  });
  await visit(7, reportOf("In June.", 3));
  await button().tab(7);
  expect(shown.get(7)).toEqual({ badge: "3", title: "3, perhaps changed" });
});

test("the sign goes in every tab of the page once the new text is kept, and comes with the old one no more", async () => {
  await save(reportOf("In May."));
  const now = reportOf("In June.");
  await Promise.all([visit(7, now), visit(8, now), setVisit(9, { stage: "none", url })]);
  const both = button();
  await both.openTabs();
  expect([shown.get(7)?.badge, shown.get(8)?.badge, shown.has(9)]).toEqual(["•", "•", false]);
  await save(now);
  await both.openTabs();
  expect([shown.get(7)?.badge, shown.get(8)?.badge]).toEqual(["", ""]);
});

test("an article in the trash has not changed", async () => {
  const { articleId } = await save(reportOf("In May."));
  await visit(7, reportOf("In June."));
  await changeLibrary(db, newId(), { kind: "articles.delete", ids: [articleId] });
  await button().tab(7);
  expect(shown.get(7)).toEqual({ badge: "", title: "0, not changed" });
});

test("a tab whose page was not read says what the button does", async () => {
  await button().tab(7);
  expect(shown.get(7)).toEqual({ badge: "", title: "actionTitle" });
});

test("a page that was left while the library was looked into gets no words", async () => {
  await visit(7, reportOf("In May.", 3));
  const slow = makePageButton(Promise.resolve(db), async (facts) => {
    await removeVisit(7);
    return wordsOf(facts);
  });
  await slow.tab(7);
  expect(shown.has(7)).toBe(false);
});

test("a page that was left while the button was being written on gets no words", async () => {
  await visit(7, reportOf("In May.", 3));
  beforeWriting = removeVisit;
  await button().tab(7);
  expect(shown.get(7)).toEqual({ badge: "", title: "actionTitle" });
});

test("a tab that was closed in the meantime does not keep the others from theirs", async () => {
  await Promise.all([visit(7, reportOf("In May.", 3)), visit(8, reportOf("In May.", 3))]);
  beforeWriting = async (tabId) => {
    if (tabId === 7) throw new Error("No tab with id: 7.");
  };
  await expect(button().openTabs()).resolves.toBeUndefined();
  expect(shown.get(8)).toEqual({ badge: "3", title: "3, not changed" });
});

test("a library that cannot be read leaves the number", async () => {
  await visit(7, reportOf("In May.", 3));
  const broken = Promise.reject(new Error("no store"));
  await makePageButton(broken, wordsOf).tab(7);
  expect(shown.get(7)).toEqual({ badge: "3", title: "3, not changed" });
});

test.each([
  [{ kind: "articles.delete", ids: [] }, true],
  [{ kind: "together", changes: [{ kind: "articles.restore", ids: [] }] }, true],
  [{ kind: "annotations.delete", ids: [] }, false],
] as const)("%j can alter it: %s", (change, can) => {
  expect(bearsOnButton(change as never)).toBe(can);
});
