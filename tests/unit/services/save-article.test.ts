import { beforeEach, describe, expect, test } from "vitest";

import type { CollectionId } from "../../../lib/domain/ids";
import type { PageReport } from "../../../lib/domain/page-report";
import type { Request } from "../../../lib/messaging/contract";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages, type TabPage } from "../../make/tab-pages";
import { countKept, reportOf, request, saveIn, url } from "./bridge-page";

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

const save = (page: TabPage | PageReport, over: Partial<Request<"article.save">> = {}) =>
  saveIn(db, page, over);

async function makeCollection(name: string): Promise<CollectionId> {
  const id = newId() as CollectionId;
  await changeLibrary(db, newId(), { kind: "collection.put", collection: { id, name, description: "" } });
  return id;
}
const counts = () => countKept(db);

describe("saving", () => {
  test("keeps the article with its text, its report and what lists show of it", async () => {
    const report = reportOf();
    const saved = await save(report);
    expect(saved).toMatchObject({ outcome: "new", versions: 1 });
    expect(await db.articles.get(saved.articleId)).toMatchObject({
      aliases: [{ url, kind: "final" }],
      aliasKeys: ["news.example/2024/bridge"],
      latestVersion: saved.versionId,
      summary: { title: "Bridge opens", versions: 1 },
      rev: 1,
    });
    expect(await db.versions.get(saved.versionId)).toMatchObject({ seq: 1, title: "Bridge opens" });
    expect(await db.texts.get(saved.versionId)).toMatchObject({
      text: report.article.text,
      blocks: report.article.blocks,
      report: { engine: report.engine, corpusRevision: report.corpusRevision },
    });
  });

  test("keeps nothing where the tab went on to another page than the one the user saw", async () => {
    const corrections = { title: { value: "Of the first page", at: "2024-05-01T12:00:00.000Z" } };
    const asked = save(reportOf(), { url: "https://news.example/2024/other", corrections });
    await expect(asked).rejects.toMatchObject({ code: "unread" });
    expect(await counts()).toEqual([0, 0, 0]);
    await save(reportOf(), { url: `${url}#more`, corrections });
    expect(await counts()).toEqual([1, 1, 1]);
  });

  test("counts as a change of the user's that an export should hold", async () => {
    await save(reportOf());
    expect((await db.meta.get("userChanges"))?.value).toBe(1);
  });

  test("again, unchanged, adds nothing but a place in another collection", async () => {
    const [first, second] = [await makeCollection("First"), await makeCollection("Second")];
    const saved = await save(reportOf(), { collectionIds: [first] });
    const before = await db.articles.get(saved.articleId);
    const again = await save(reportOf(), { collectionIds: [first, second] });
    expect(again).toMatchObject({
      articleId: saved.articleId,
      versionId: saved.versionId,
      outcome: "same",
      versions: 1,
    });
    expect(await counts()).toEqual([1, 1, 1]);
    expect(await db.articles.get(saved.articleId)).toEqual(before);
    expect(again.undo).toEqual({
      kind: "memberships.change",
      add: [],
      remove: [{ collectionId: second, articleId: saved.articleId }],
    });
  });

  test("again, with another text, adds a version", async () => {
    const saved = await save(reportOf());
    const again = await save(reportOf("It opens in June.", { title: "Bridge opens later" }));
    expect(again).toMatchObject({ articleId: saved.articleId, outcome: "new-version", versions: 2 });
    expect(again.undo).toBeUndefined();
    expect(await counts()).toEqual([1, 2, 2]);
    const row = await db.articles.get(saved.articleId);
    expect(row).toMatchObject({
      latestVersion: again.versionId,
      rev: 2,
      summary: { title: "Bridge opens later" },
    });
    expect(row!.summary.versions).toBe(2);
  });

  test("again, with another text, says how many words changed, and lists show that the article did", async () => {
    const { articleId } = await save(reportOf());
    const first = (await db.versions.toArray())[0]!;
    const { versionId } = await save(reportOf("It opens in June."));
    expect((await db.versions.get(versionId))?.change).toEqual({
      kind: "words",
      since: first.textSha256,
      words: 1,
    });
    expect((await db.articles.get(articleId))?.summary.hasChanged).toBe(true);
  });

  test("again, in another form alone, adds a version all the same, which changes nothing in lists", async () => {
    const { articleId } = await save(reportOf("“It opens in May.”"));
    const { versionId, outcome } = await save(reportOf('"It opens in May."'));
    expect(outcome).toBe("new-version");
    expect((await db.versions.get(versionId))?.change?.kind).toBe("boring");
    expect((await db.articles.get(articleId))?.summary).toMatchObject({ versions: 2 });
    expect((await db.articles.get(articleId))?.summary).not.toHaveProperty("hasChanged");
  });

  test("knows the article by any of its addresses", async () => {
    const { articleId } = await save(reportOf(undefined, { canonicalUrl: "https://news.example/bridge" }));
    const visits = ["http://www.news.example/2024/bridge?utm_source=a#b", "https://news.example/bridge"];
    for (const visited of visits) {
      expect(await save(reportOf(undefined, { url: visited }))).toMatchObject({ articleId, outcome: "same" });
    }
    expect(await counts()).toEqual([1, 1, 1]);
  });

  test("never takes two addresses for one because their texts are equal", async () => {
    const { articleId } = await save(reportOf());
    const other = await save(reportOf(undefined, { url: "https://copy.example/bridge" }));
    expect(other.outcome).toBe("new");
    expect(other.articleId).not.toBe(articleId);
  });

  test("leaves what another window put right while the card was open", async () => {
    const at = "2024-05-01T12:00:00.000Z";
    const { articleId } = await save(reportOf());
    const outlet = { value: "Gazette", at };
    await changeLibrary(db, newId(), { kind: "article.correct", id: articleId, corrections: { outlet } });
    const corrections = { title: { value: "Bridge", at } };
    await save(reportOf(), { corrections, correctionsWere: {} });
    expect((await db.articles.get(articleId))?.corrections).toEqual({ outlet, ...corrections });
  });

  test("keeps corrections over what the page says, also over the next version", async () => {
    const at = "2024-05-01T09:00:00.000Z";
    const corrections = { title: { value: "Bridge", at }, outlet: { value: "Gazette", at } };
    const { articleId } = await save(reportOf(), { corrections });
    await save(reportOf("It opens in June."));
    expect(await db.articles.get(articleId)).toMatchObject({
      corrections,
      summary: { title: "Bridge", outlet: "Gazette", versions: 2 },
    });
  });

  test("brings an article back from the trash, and puts it there again when it is undone", async () => {
    const { articleId } = await save(reportOf());
    await changeLibrary(db, newId(), { kind: "articles.delete", ids: [articleId] });
    const again = await save(reportOf());
    expect(again).toMatchObject({ articleId, outcome: "same" });
    expect((await db.articles.get(articleId))?.deletedAt).toBeUndefined();
    await changeLibrary(db, newId(), again.undo!);
    expect((await db.articles.get(articleId))?.deletedAt).toBeDefined();
  });
});

describe("collections", () => {
  test("one is made on the spot, under the id of the request", async () => {
    const requestId = newId();
    const { articleId } = await save(reportOf(), { requestId, collectionName: "Bridges" });
    expect(await db.collections.toArray()).toMatchObject([{ id: requestId, name: "Bridges", rev: 1 }]);
    expect(await db.memberships.toArray()).toMatchObject([{ collectionId: requestId, articleId }]);
  });

  test("one that is gone is passed over, and one that is left is left", async () => {
    const [first, second] = [await makeCollection("First"), await makeCollection("Second")];
    const { articleId } = await save(reportOf(), { collectionIds: [first, newId() as CollectionId] });
    await save(reportOf(), { collectionIds: [second], leaveIds: [first] });
    expect(await db.memberships.toArray()).toMatchObject([{ collectionId: second, articleId }]);
  });
});

describe("asked more than once", () => {
  test("the same request is answered the same, though the page is gone by then", async () => {
    const requestId = newId();
    const saved = await save(reportOf(), { requestId, collectionName: "Bridges" });
    const again = await saveArticle(db, makeTabPages({}), request({ requestId, collectionName: "Bridges" }));
    expect(again).toEqual(saved);
    expect([await counts(), await db.collections.count()]).toEqual([[1, 1, 1], 1]);
  });

  test("two tabs at once end in one article with one version", async () => {
    const both = await Promise.all([save(reportOf()), save(reportOf(undefined, { url: `${url}?fbclid=1` }))]);
    expect(new Set(both.map(({ articleId }) => articleId)).size).toBe(1);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["new", "same"]);
    expect(await counts()).toEqual([1, 1, 1]);
  });
});

test("an address that belongs to another kept article stays with it", async () => {
  const other = await save(reportOf("Another.", { url: "https://news.example/named" }));
  const own = await save(reportOf());
  const met = await save(reportOf(undefined, { canonicalUrl: "https://news.example/named" }));
  expect(met).toMatchObject({ articleId: own.articleId, outcome: "same" });
  const rows = await db.articles.where("aliasKeys").equals("news.example/named").toArray();
  expect(rows.map(({ id }) => id)).toEqual([other.articleId]);
});
