import { beforeEach, expect, test } from "vitest";

import type { CollectionId } from "../../../lib/domain/ids";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { readPageArticle } from "../../../lib/services/page-article";
import { saveArticle } from "../../../lib/services/save-article";
import { sha256 } from "../../../lib/services/sha256";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

const url = "https://www.news.example/bridge";
const reportOf = (paragraph: string, at = url) =>
  makeReport({
    article: makeArticle("Bridge opens", { paragraphs: [paragraph], url: at }),
    attributions: [],
  });
const pagesOf = (report: ReturnType<typeof reportOf>) =>
  makeTabPages({ 7: { url: report.article.url, report, now: report } });
const save = (report: ReturnType<typeof reportOf>, collectionIds: readonly CollectionId[] = []) =>
  saveArticle(db, pagesOf(report), { requestId: newId(), tabId: 7, collectionIds });
const note = (report: ReturnType<typeof reportOf>) =>
  addAnnotation(db, pagesOf(report), {
    requestId: newId(),
    tabId: 7,
    quote: { exact: "Bridge opens", prefix: "", suffix: "" },
    tags: [],
    colour: "yellow",
  });
const readArticle = async (report: ReturnType<typeof reportOf>) =>
  readPageArticle(db, report, await sha256(report.article.text));

test("a page that is not kept has what it says, and where from", async () => {
  const article = await readArticle(reportOf("In May."));
  expect(article).toMatchObject({ url, title: { value: "Bridge opens" }, sameTexts: [] });
  expect(article.kept).toBeUndefined();
});

test("a kept page tells of its versions, notes and collections, and whether it says anything new", async () => {
  const id = newId() as CollectionId;
  await changeLibrary(db, newId(), {
    kind: "collection.put",
    collection: { id, name: "Bridges", description: "" },
  });
  const { articleId } = await save(reportOf("In May."), [id]);
  await note(reportOf("In May."));
  const same = await readArticle(reportOf("In May."));
  expect(same.kept).toMatchObject({ articleId, versions: 1, notes: 1, hasChanged: false });
  expect(same.kept?.collections.map(({ name }) => name)).toEqual(["Bridges"]);
  expect((await readArticle(reportOf("In June."))).kept).toMatchObject({
    versions: 1,
    hasChanged: true,
    change: "words",
  });
  expect((await readArticle(reportOf("In\u00a0May."))).kept).toMatchObject({
    hasChanged: true,
    change: "boring",
  });
});

test("an article in the trash is not kept", async () => {
  const { articleId } = await save(reportOf("In May."));
  await changeLibrary(db, newId(), { kind: "articles.delete", ids: [articleId] });
  expect((await readArticle(reportOf("In May."))).kept).toBeUndefined();
});

test("the same text at another address is told, and is not taken for this article", async () => {
  const { articleId } = await save(reportOf("In May.", "https://www.copy.example/bridge"));
  const article = await readArticle(reportOf("In May."));
  expect(article.kept).toBeUndefined();
  expect(article.sameTexts).toEqual([{ articleId, title: "Bridge opens", host: "copy.example" }]);
});

test("an article in the trash has what the user put right of it, since saving it brings that back", async () => {
  const { articleId } = await save(reportOf("In May."));
  const corrections = { title: { value: "Bridge to open", at: "2024-05-01T12:00:00.000Z" } };
  await changeLibrary(db, newId(), { kind: "article.correct", id: articleId, corrections });
  await changeLibrary(db, newId(), { kind: "articles.delete", ids: [articleId] });
  expect(await readArticle(reportOf("In May."))).toMatchObject({
    article: { corrections },
    title: { value: "Bridge to open", source: "user" },
  });
});
