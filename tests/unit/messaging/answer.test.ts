import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answer, type Handlers, originOf, senderKind } from "../../../lib/messaging/answer";
import { contract, type MessageName } from "../../../lib/messaging/contract";
import type { AnnotationId, ArticleId, VersionId } from "../../../lib/domain/ids";
import { StoreError } from "../../../lib/store/errors";
import { makeArticle } from "../../make/article";
import { readingOf } from "../../make/page-reading";

const self = { id: "our-id", origin: "chrome-extension://our-id" };
const page = { id: "our-id", origin: "https://news.example", url: "https://news.example/a", tab: { id: 7 } };
const ours = {
  id: "our-id",
  origin: "chrome-extension://our-id",
  url: "chrome-extension://our-id/popup.html",
};
const id = "0190a000-0000-7000-8000-000000000001";
const reading = readingOf(makeArticle("Quay works start in June", { paragraphs: ["The mayor said so."] }));
const withBody = (...texts: readonly string[]) => ({
  ...reading,
  body: texts.map((text) => ({ kind: "paragraph", text, linkShare: 0 })),
});

function recorded(): { handlers: Handlers; calls: { name: string; tabId: number | undefined }[] } {
  const calls: { name: string; tabId: number | undefined }[] = [];
  const note =
    <T>(name: string, reply: T) =>
    (_body: unknown, caller: { tabId: number | undefined }) => {
      calls.push({ name, tabId: caller.tabId });
      return Promise.resolve(reply);
    };
  return {
    calls,
    handlers: {
      "page.ready": note("page.ready", { read: false }),
      "article.match": note("article.match", { related: 3 }),
      "drawing.open": note("drawing.open", {}),
      "quotes.find": note("quotes.find", { places: [] }),
      "corpus.install": note("corpus.install", { revision: 1 }),
      "article.save": note("article.save", {
        articleId: id as ArticleId,
        versionId: id as VersionId,
        outcome: "new",
        versions: 1,
      }),
      "annotation.add": note("annotation.add", {
        annotationId: id as AnnotationId,
        articleId: id as ArticleId,
      }),
      "annotation.attach": note("annotation.attach", {}),
      "library.change": note("library.change", {}),
      "pages.follow": note("pages.follow", {}),
      "backup.run": note("backup.run", {}),
    },
  };
}

const valid: Record<MessageName, unknown> = {
  "page.ready": { url: "https://news.example/a" },
  "article.match": { page: reading, asked: true },
  "drawing.open": { kind: "statement", id: "12-30" },
  "quotes.find": {
    text: "The mayor said so.",
    quotes: [{ exact: "mayor", prefix: "The ", suffix: " said" }],
  },
  "corpus.install": {},
  "article.save": { requestId: id, tabId: 7, collectionIds: [], corrections: {} },
  "annotation.add": {
    requestId: id,
    tabId: 7,
    quote: { exact: "The mayor", prefix: "", suffix: " said so." },
    tags: [],
    colour: "yellow",
  },
  "annotation.attach": {
    requestId: id,
    tabId: 7,
    id,
    quote: { exact: "The mayor", prefix: "", suffix: " said so." },
  },
  "library.change": { requestId: id, change: { kind: "articles.delete", ids: [id] } },
  "pages.follow": {},
  "backup.run": {},
};

describe("senderKind", () => {
  it.each([
    ["our popup", ours, "extension"],
    [
      "our page in Firefox, which gives no origin",
      { id: "our-id", url: "chrome-extension://our-id/popup.html" },
      "extension",
    ],
    ["our page in a tab", { ...ours, tab: { id: 3 } }, "extension"],
    ["a content script", page, "page"],
    ["a content script in Firefox", { id: "our-id", url: "https://news.example/a", tab: { id: 1 } }, "page"],
    ["another extension", { id: "other", origin: "chrome-extension://other" }, undefined],
    [
      "a page that names our origin in its path",
      { id: "our-id", url: "https://evil.example/chrome-extension://our-id/" },
      "page",
    ],
    ["a sender without any address", { id: "our-id" }, undefined],
  ])("tells %s", (_name, sender, kind) => {
    expect(senderKind(sender, self)).toBe(kind);
  });
});

describe("answer", () => {
  it.each(
    (Object.keys(contract) as MessageName[]).flatMap((name) =>
      (["page", "extension"] as const).map(
        (from) => [name, from, (contract[name].from as readonly string[]).includes(from)] as const,
      ),
    ),
  )("%s from %s: allowed %s", async (name, from, allowed) => {
    const { handlers, calls } = recorded();
    const reply = await answer(handlers, { name, body: valid[name] }, from === "page" ? page : ours, self);
    expect(reply.ok).toBe(allowed);
    expect(calls.length).toBe(allowed ? 1 : 0);
    if (!allowed) expect(reply).toMatchObject({ code: "not-allowed" });
  });

  it("hands the handler the sender's tab, which the body cannot forge", async () => {
    const { handlers, calls } = recorded();
    await answer(
      handlers,
      { name: "article.match", body: { page: reading, asked: true, tabId: 99 }, tabId: 99 },
      page,
      self,
    );
    expect(calls).toEqual([{ name: "article.match", tabId: 7 }]);
  });

  it.each([
    ["an unknown name", { name: "corpus.wipe", body: {} }, "unknown-message"],
    ["a name from the prototype", { name: "constructor", body: {} }, "unknown-message"],
    ["no object at all", "article.match", "unknown-message"],
    ["a missing body", { name: "article.match" }, "bad-request"],
    [
      "a page whose blocks are too long together",
      {
        name: "article.match",
        body: { page: withBody("x".repeat(1_500_000), "y".repeat(500_001)), asked: true },
      },
      "bad-request",
    ],
    [
      "a block of no known kind",
      {
        name: "article.match",
        body: { page: { ...withBody(), body: [{ kind: "script", text: "x", linkShare: 0 }] }, asked: true },
      },
      "bad-request",
    ],
  ])("refuses %s", async (_name, message, code) => {
    const { handlers, calls } = recorded();
    expect(await answer(handlers, message, page, self)).toMatchObject({ ok: false, code });
    expect(calls).toEqual([]);
  });

  it("lets no key of a prototype through, wherever it stands", async () => {
    const evil = `"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }`;
    const text = JSON.stringify({ name: "article.match", body: { page: reading, asked: true } });
    const bodies: unknown[] = [];
    const handlers = {
      ...recorded().handlers,
      "article.match": (body: unknown) => {
        bodies.push(body);
        return Promise.resolve({ related: 0 });
      },
    };
    for (const { index: at } of text.matchAll(/\{(?=")/g)) {
      const message = JSON.parse(`${text.slice(0, at + 1)}${evil}, ${text.slice(at + 1)}`) as unknown;
      await answer(handlers, message, page, self);
    }
    expect(bodies.length).toBeGreaterThan(2);
    for (const body of bodies) {
      expect(body).toEqual({ page: reading, asked: true });
      expect(JSON.stringify(body)).not.toContain("polluted");
    }
    expect("polluted" in {}).toBe(false);
  });

  it("turns a failing handler into a reply", async () => {
    const handlers = { ...recorded().handlers, "page.ready": () => Promise.reject(new Error("no store")) };
    const reply = await answer(handlers, { name: "page.ready", body: valid["page.ready"] }, page, self);
    expect(reply).toEqual({ ok: false, code: "failed", message: "Error: no store" });
  });

  it("tells by its code why a handler failed, if the fault has one", async () => {
    const full = new StoreError("quota", "no room");
    const handlers = { ...recorded().handlers, "corpus.install": () => Promise.reject(full) };
    const reply = await answer(handlers, { name: "corpus.install", body: {} }, ours, self);
    expect(reply).toEqual({ ok: false, code: "failed", message: "StoreError: no room", reason: "quota" });
  });

  it("never runs a handler for noise", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(page, ours, { id: "x" }), async (message, sender) => {
        const { handlers, calls } = recorded();
        const reply = await answer(handlers, message, sender, self);
        expect(reply.ok).toBe(false);
        expect(calls).toEqual([]);
      }),
    );
  });
});

describe("originOf", () => {
  it.each([
    ["chrome-extension://abc/popup.html?x=1", "chrome-extension://abc"],
    ["moz-extension://abc/popup.html", "moz-extension://abc"],
    ["https://news.example:8443/a", "https://news.example:8443"],
    ["no address", undefined],
  ])("%s", (url, origin) => expect(originOf(url)).toBe(origin));
});
