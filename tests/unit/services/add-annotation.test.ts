import { beforeEach, describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { Annotation } from "../../../lib/domain/annotation";
import type { AnnotationId } from "../../../lib/domain/ids";
import type { PageReport } from "../../../lib/domain/page-report";
import type { Request } from "../../../lib/messaging/contract";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages, type TabPage } from "../../make/tab-pages";

const url = "https://news.example/bridge";
const paragraphs = [
  "The bridge over the northern arm of the river is to open in May, the mayor said after a walk over it on Monday.",
  "Nobody asked who is to pay for the bridge.",
];
const reportOf = (texts: readonly string[] = paragraphs): PageReport =>
  makeReport({ article: makeArticle("Bridge opens", { paragraphs: texts, url }), attributions: [] });
const { text } = reportOf().article;

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

const quoteOf = (words: string, of = text) =>
  describeQuote(of, of.indexOf(words), of.indexOf(words) + words.length);
const request = (over: Partial<Request<"annotation.add">> = {}): Request<"annotation.add"> => ({
  requestId: newId(),
  tabId: 7,
  quote: quoteOf("who is to pay"),
  tags: ["money"],
  colour: "blue",
  ...over,
});
const shown = (now = reportOf(), report = now): TabPage => ({ url, report, now });
const add = (over: Partial<Request<"annotation.add">> = {}, page = shown()) =>
  addAnnotation(db, makeTabPages({ 7: page }), request(over));
const save = (report: PageReport) =>
  saveArticle(db, makeTabPages({ 7: shown(report) }), {
    requestId: newId(),
    tabId: 7,
    collectionIds: [],
  });
const counts = async () => [
  await db.articles.count(),
  await db.versions.count(),
  await db.annotations.count(),
];

describe("a note on words of a page", () => {
  test("is kept with its quote, its place in the text and its anchor; its id is the request's", async () => {
    const requestId = newId();
    const { annotationId, articleId } = await add({ requestId, body: "Ask the council." });
    const annotation = await db.annotations.get(annotationId);
    expect(Annotation.parse(annotation)).toEqual(annotation);
    const start = text.indexOf("who is to pay");
    const place = { start, end: start + "who is to pay".length };
    expect(annotation).toMatchObject({
      id: requestId,
      articleId,
      kind: "note",
      quote: "who is to pay",
      selectors: [{ type: "TextQuoteSelector" }, { type: "TextPositionSelector", ...place }],
      body: "Ask the council.",
      tags: ["money"],
      colour: "blue",
    });
    expect(await db.anchors.toArray()).toEqual([
      { annotationId, versionId: annotation!.versionId, state: "exact", score: 1, ...place },
    ]);
  });

  test("is not kept with another page that the tab went on to", async () => {
    await expect(add({ url: "https://news.example/other" })).rejects.toMatchObject({ code: "unread" });
    expect(await counts()).toEqual([0, 0, 0]);
    await add({ url: `${url}#second` });
    expect(await counts()).toEqual([1, 1, 1]);
  });

  test("keeps the article with it, in no collection", async () => {
    const { articleId } = await add();
    expect(await counts()).toEqual([1, 1, 1]);
    expect([(await db.articles.get(articleId))?.rev, await db.memberships.count()]).toEqual([1, 0]);
  });

  test("stands with the article that is kept already, and with its version where the text is the same", async () => {
    const { articleId, versionId } = await save(reportOf());
    const added = await add();
    expect(added.articleId).toBe(articleId);
    expect((await db.annotations.get(added.annotationId))?.versionId).toBe(versionId);
    expect(await counts()).toEqual([1, 1, 1]);
  });

  test("without words of the user's is a highlight", async () => {
    const { annotationId } = await add();
    expect(await db.annotations.get(annotationId)).toMatchObject({ kind: "highlight" });
  });
});

describe("words that are not in the article's text", () => {
  const quote = { exact: "A reader: I will.", prefix: "Comments ", suffix: " Reply" };

  test("are kept with their quote alone, and are an orphan of the text", async () => {
    const { annotationId } = await add({ quote });
    expect((await db.annotations.get(annotationId))?.selectors).toEqual([
      { type: "TextQuoteSelector", ...quote },
    ]);
    expect(await db.anchors.toArray()).toMatchObject([{ annotationId, state: "orphan", score: 0 }]);
    expect((await db.anchors.toArray())[0]).not.toHaveProperty("start");
  });

  test("are looked for in the page as it is now before they are given up", async () => {
    const now = reportOf([
      ...paragraphs,
      "The council will pay for all of it, it said on Monday evening in the hall.",
    ]);
    const quote = quoteOf("The council will pay", now.article.text);
    const { annotationId } = await add({ quote }, shown(now, reportOf()));
    expect(await db.anchors.toArray()).toMatchObject([{ annotationId, state: "exact" }]);
  });
});

test("a page that is not read yet is read for its first note, and read once", async () => {
  const pages = makeTabPages({ 7: { url, now: reportOf() } });
  await addAnnotation(db, pages, request());
  expect([await counts(), pages.reads]).toEqual([[1, 1, 1], [7]]);
});

test("asked again under the same request, there is one note, and the answer is the same", async () => {
  const requestId = newId();
  const first = await add({ requestId });
  expect(await addAnnotation(db, makeTabPages({}), request({ requestId }))).toEqual(first);
  expect(await counts()).toEqual([1, 1, 1]);
});

test("notes from two tabs at once on a page that was not kept stand with one article", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => add()));
  expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1);
  expect(await counts()).toEqual([1, 1, 20]);
});

test("where nothing may be written neither note nor article is", async () => {
  db.access = { kind: "unchecked" };
  await expect(add()).rejects.toMatchObject({ code: "read-only" });
  expect(await counts()).toEqual([0, 0, 0]);
});

describe("a new version of the text", () => {
  test("says of each note where its words stand now; those that are gone are orphans", async () => {
    const stays = await add({ quote: quoteOf("to open in May") });
    const goes = await add({ quote: quoteOf("who is to pay for the bridge.") });
    const { versionId } = await save(reportOf(["Update.", paragraphs[0]!, "The council pays."]));
    const anchorOf = (id: AnnotationId) => db.anchors.get([id, versionId]);
    expect(await anchorOf(stays.annotationId)).toMatchObject({
      state: expect.stringMatching(/exact|moved/) as string,
    });
    expect(await anchorOf(goes.annotationId)).toEqual({
      annotationId: goes.annotationId,
      versionId,
      state: "orphan",
      score: 0,
    });
    expect(await db.anchors.count()).toBe(4);
  });
});
