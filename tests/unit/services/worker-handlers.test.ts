import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import type { AnnotationRequest } from "../../../lib/messaging/annotation-request";
import { getVisit, setVisit } from "../../../lib/platform/visits";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { backupWorld } from "../../../lib/services/backup-world";
import { makeDrawer } from "../../../lib/services/draw-open-pages";
import { makeMatcher } from "../../../lib/services/matcher";
import { newId } from "../../../lib/services/new-id";
import { makePageButton } from "../../../lib/services/page-button";
import { workerHandlers } from "../../../lib/services/worker-handlers";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { readingOf } from "../../make/page-reading";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";
import { PATIENCE_MS } from "../../run/patience";

const url = "https://news.example/a";
const caller = { tabId: 7, url };
const article = makeArticle("Quay works start in June", {
  paragraphs: ["“It is done,” said the mayor."],
  url,
});

let watched: readonly string[];
let shown: string | undefined;
let badge: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("ENGINE_HASH", "engine");
  watched = [];
  shown = url;
  badge = "12";
  const action = {
    setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (badge = text)),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
  };
  const contains = ({ origins }: { origins: string[] }) =>
    Promise.resolve(origins.every((origin) => watched.includes(origin)));
  vi.spyOn(fakeBrowser, "action", "get").mockReturnValue(action as never);
  vi.spyOn(fakeBrowser, "i18n", "get").mockReturnValue({ getMessage: (key: string) => key } as never);
  vi.spyOn(fakeBrowser, "permissions", "get").mockReturnValue({ contains } as never);
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(() => Promise.resolve({ id: 7, url: shown }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function openHandlers() {
  const opened = openContext(makeProfile());
  return { opened, handle: handlersOn(opened) };
}

function handlersOn(opened: Promise<OnRecordDatabase>) {
  const shown = { drawer: makeDrawer(opened), button: makePageButton(opened, async () => "read") };
  return workerHandlers(
    opened,
    makeMatcher(() => opened),
    backupWorld(opened),
    shown,
  );
}

const handlers = () => openHandlers().handle;

/** A page that lets scripts in; the ids of the notes it was asked to draw, each time it was asked. */
function watchDrawing(): () => readonly (readonly string[])[] {
  const done = () => Promise.resolve([]);
  vi.spyOn(fakeBrowser, "scripting", "get").mockReturnValue({
    executeScript: done,
    insertCSS: done,
  } as never);
  const send = vi
    .spyOn(fakeBrowser.tabs, "sendMessage")
    .mockResolvedValue({ kind: "places", places: [] } as never);
  return () =>
    send.mock.calls
      .map(([, request]) => request as AnnotationRequest)
      .flatMap((request) =>
        request.name === "annotations.draw" ? [request.annotations.map(({ id }) => id)] : [],
      );
}

describe("page.ready", () => {
  test("lets a page of a watched site be read, and of no other", async () => {
    watched = ["https://news.example/*"];
    expect(await handlers()["page.ready"]({ url }, caller)).toEqual({ read: true });
    watched = ["https://other.example/*"];
    expect(await handlers()["page.ready"]({ url }, caller)).toEqual({ read: false });
  });

  test("believes the browser, not the page, where the page is", async () => {
    watched = ["https://other.example/*"];
    expect(await handlers()["page.ready"]({ url: "https://other.example/" }, caller)).toEqual({
      read: false,
    });
    expect(await handlers()["page.ready"]({ url }, { tabId: 7, url: undefined })).toEqual({ read: false });
  });

  test("forgets the article before, but not a page that is being read", async () => {
    const failed = { stage: "failed", code: "no-text", detail: "" } as const;
    await setVisit(7, { ...failed, url: "https://news.example/before" });
    await handlers()["page.ready"]({ url }, caller);
    expect([await getVisit(7), badge]).toEqual([undefined, ""]);
    await setVisit(7, { stage: "reading", url: "" });
    await handlers()["page.ready"]({ url }, caller);
    expect((await getVisit(7))?.stage).toBe("reading");
    await setVisit(7, { ...failed, url });
    await handlers()["page.ready"]({ url: `${url}#part` }, caller);
    expect((await getVisit(7))?.stage).toBe("failed");
  });
});

describe("article.match", () => {
  test("keeps the report of the sender's tab", async () => {
    expect(await handlers()["article.match"]({ page: readingOf(article), asked: true }, caller)).toEqual({
      related: 0,
    });
    expect((await getVisit(7))?.stage).toBe("done");
    // Nobody waits for the button.
    await expect.poll(() => badge).toBe("");
  });

  test("keeps the report, and answers, where the button cannot show it", async () => {
    const refuse = () => Promise.reject(new Error("No tab with id: 7"));
    vi.spyOn(fakeBrowser, "action", "get").mockReturnValue({
      setBadgeText: refuse,
      setTitle: refuse,
    } as never);
    const answer = handlers()["article.match"]({ page: readingOf(article), asked: true }, caller);
    expect(await answer).toEqual({ related: 0 });
    expect((await getVisit(7))?.stage).toBe("done");
  });

  test("has the user's notes drawn in the page that was read", async () => {
    const asked = watchDrawing();
    const { opened, handle } = openHandlers();
    const { annotationId } = await addAnnotation(
      await opened,
      makeTabPages({ 7: { url, report: makeReport({ article, attributions: [] }) } }),
      { requestId: newId(), tabId: 7, quote: describeQuote(article.text, 0, 4), tags: [], colour: "blue" },
    );
    await handle["article.match"]({ page: readingOf(article), asked: true }, caller);
    await vi.waitFor(() => expect(asked()).toContainEqual([annotationId]), PATIENCE_MS);
  });

  test("matches nothing unasked once the site is off the list", async () => {
    await handlers()["article.match"]({ page: readingOf(article), asked: false }, caller);
    expect(await getVisit(7)).toBeUndefined();
    watched = ["https://news.example/*"];
    await handlers()["article.match"]({ page: readingOf(article), asked: false }, caller);
    expect((await getVisit(7))?.stage).toBe("done");
  });

  test.each(["https://news.example/b", undefined])(
    "matches nothing for a tab that shows %s by now",
    async (now) => {
      shown = now;
      await handlers()["article.match"]({ page: readingOf(article), asked: true }, caller);
      expect([await getVisit(7), badge]).toEqual([undefined, "12"]);
    },
  );

  test("matches nothing for a sender without a tab", async () => {
    const reply = await handlers()["article.match"](
      { page: readingOf(article), asked: true },
      { tabId: undefined, url },
    );
    expect(reply).toEqual({ related: 0 });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

test("corpus.install answers once the store is open, and fails as it does", async () => {
  expect(await handlers()["corpus.install"]({}, caller)).toEqual({ revision: 0 });
  const broken = Promise.reject(new Error("no store"));
  await expect(handlersOn(broken)["corpus.install"]({}, caller)).rejects.toThrow("no store");
});
