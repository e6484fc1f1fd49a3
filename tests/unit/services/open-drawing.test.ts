import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { setVisit } from "../../../lib/platform/visits";
import { openDrawing } from "../../../lib/services/open-drawing";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";

const article = makeArticle("Quay works start", {
  paragraphs: ["Abbas said so."],
  url: "https://news.example/a",
});
const mention = { start: 17, end: 22, text: "Abbas", figureId: "abbas" };

let opened: unknown[];

beforeEach(async () => {
  fakeBrowser.reset();
  opened = [];
  const open = (options: unknown) => Promise.resolve(void opened.push(options));
  vi.spyOn(fakeBrowser, "sidePanel", "get").mockReturnValue({ open } as never);
  const report = makeReport({ article, attributions: [], mentions: [mention as never] });
  await setVisit(7, { stage: "done", url: article.url, report });
});
afterEach(() => void vi.restoreAllMocks());

const pointed = async () => {
  const kept = Object.entries(await fakeBrowser.storage.session.get(null));
  return kept.flatMap(([key, value]) => {
    if (!key.startsWith("pointed.")) return [];
    const { tabId, kind, id } = value as Record<string, unknown>;
    return [[tabId, kind, id]];
  });
};

test("the panel is opened before anything is waited for, and told of the note", async () => {
  const opening = openDrawing(7, { kind: "annotation", id: "note" });
  expect(opened).toEqual([{ tabId: 7 }]);
  await opening;
  expect(await pointed()).toEqual([[7, "annotation", "note"]]);
});

test("who is meant by a name is found in the report", async () => {
  await openDrawing(7, { kind: "figure", id: "17-22" });
  expect(await pointed()).toEqual([[7, "figure", "abbas"]]);
});

test("a name that the report does not have is nobody's", async () => {
  await openDrawing(7, { kind: "figure", id: "1-2" });
  expect([opened.length, await pointed()]).toEqual([1, []]);
});

test.each([
  ["refuses to open the panel", { open: () => Promise.reject(new Error("only on a gesture")) }],
  ["has no side panel", undefined],
])("where the browser %s an open one is told all the same", async (_, sidePanel) => {
  vi.spyOn(fakeBrowser, "sidePanel", "get").mockReturnValue(sidePanel as never);
  await openDrawing(7, { kind: "statement", id: "17-22" });
  expect(await pointed()).toEqual([[7, "statement", "17-22"]]);
});
