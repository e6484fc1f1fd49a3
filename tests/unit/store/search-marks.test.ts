import { describe, expect, test } from "vitest";

import type { ArticleId } from "../../../lib/domain/ids";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { write } from "../../../lib/store/write";
import { makeAnnotation, makeArticleRow } from "../../make/library-rows";
import { makeProfile, openContext } from "../../make/store-profile";

const id = (text: string) => text as ArticleId;

/** A store with the articles a and b, each with a note, both indexed in the block "x". */
async function openIndexed(): Promise<OnRecordDatabase> {
  const db = await openContext(makeProfile());
  await write(db, { requestId: "setup", tables: ["articles", "annotations", "searchDocs"] }, async () => {
    await db.articles.bulkPut([makeArticleRow("a"), makeArticleRow("b")]);
    await db.annotations.bulkPut([makeAnnotation("of-a", "a"), makeAnnotation("of-b", "b")]);
    await db.searchDocs.bulkPut(["a", "b"].map((each) => ({ articleId: id(each), blockId: "x", mark: "1" })));
  });
  return db;
}

const change = (db: OnRecordDatabase, work: () => PromiseLike<unknown>) =>
  write(db, { requestId: "change", tables: ["articles", "annotations", "collections"] }, async () => {
    await work();
  });

const blocksOf = async (db: OnRecordDatabase) =>
  Object.fromEntries((await db.searchDocs.toArray()).map(({ articleId, blockId }) => [articleId, blockId]));

describe("what the search index has to read again", () => {
  test.each<[string, (db: OnRecordDatabase) => PromiseLike<unknown>, Record<string, string>]>([
    ["an article that is added", (db) => db.articles.add(makeArticleRow("c")), { a: "x", b: "x", c: "" }],
    [
      "an article that is replaced",
      (db) => db.articles.put(makeArticleRow("a", { rev: 2 })),
      { a: "", b: "x" },
    ],
    ["an article that is updated", (db) => db.articles.update(id("a"), { note: "n" }), { a: "", b: "x" }],
    ["articles that are modified", (db) => db.articles.toCollection().modify({ rev: 3 }), { a: "", b: "" }],
    ["a new annotation's article", (db) => db.annotations.add(makeAnnotation("new", "b")), { a: "x", b: "" }],
    [
      "an edited annotation's article",
      (db) =>
        db.annotations
          .toCollection()
          .modify((row) => void (row.articleId === "b" && ((row as { body?: string }).body = "x"))),
      { a: "", b: "" },
    ],
    [
      "a deleted annotation's article",
      (db) => db.annotations.bulkDelete(["of-a" as never]),
      { a: "", b: "x" },
    ],
    [
      "the articles of all annotations, when these are cleared",
      (db) => db.annotations.clear(),
      { a: "", b: "" },
    ],
    ["no article that is deleted for good", (db) => db.articles.delete(id("a")), { b: "x" }],
    ["no article when all are deleted for good", (db) => db.articles.clear(), {}],
    ["nothing after a change of something else", (db) => db.collections.clear(), { a: "x", b: "x" }],
    ["nothing after a change of no row", (db) => db.articles.bulkPut([]), { a: "x", b: "x" }],
    [
      "nothing after the deletion of what is not there",
      (db) => db.annotations.bulkDelete(["no" as never]),
      { a: "x", b: "x" },
    ],
  ])("%s", async (_, work, expected) => {
    const db = await openIndexed();
    await change(db, () => work(db));
    expect(await blocksOf(db)).toEqual(expected);
  });

  test("a change that fails marks nothing", async () => {
    const db = await openIndexed();
    const failing = change(db, async () => {
      await db.articles.put(makeArticleRow("a", { rev: 2 }));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await blocksOf(db)).toEqual({ a: "x", b: "x" });
  });

  test("every change leaves another mark", async () => {
    const db = await openIndexed();
    const marks: unknown[] = [];
    for (const note of ["one", "two"]) {
      await write(db, { requestId: note, tables: ["articles"] }, async () => {
        await db.articles.update(id("a"), { note });
      });
      marks.push((await db.searchDocs.get(id("a")))?.mark);
    }
    expect(new Set(marks).size).toBe(2);
  });
});
