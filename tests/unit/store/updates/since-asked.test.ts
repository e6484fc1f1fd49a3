import { beforeEach, describe, expect, test } from "vitest";

import type { AnnotationId, ArticleId } from "../../../../lib/domain/ids";
import type { LibraryChange } from "../../../../lib/domain/library-change";
import { changeLibrary } from "../../../../lib/services/change-library";
import { newId } from "../../../../lib/services/new-id";
import type { OnRecordDatabase } from "../../../../lib/store/database";
import { makeKept, putRows } from "../../../make/library-rows";
import { makeProfile, openContext } from "../../../make/store-profile";

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
  await putRows(db, "rows", makeKept("one"));
});

const [id, article] = ["one-note" as AnnotationId, "one" as ArticleId];
const change = (wanted: LibraryChange) => changeLibrary(db, newId(), wanted);
const edit = (over: object) => change({ kind: "annotation.edit", id, ...over });
const note = async () => db.annotations.get(id);
const kept = async () => db.articles.get(article);

describe("two windows at the same note", () => {
  test("neither overwrites what the other wrote; whoever does not say what was there, means it", async () => {
    await edit({ body: "First", was: { body: "Note one-note" } });
    await expect(edit({ body: "Second", was: { body: "Note one-note" } })).rejects.toMatchObject({
      code: "changed",
    });
    expect(await note()).toMatchObject({ body: "First", rev: 2 });
    await edit({ body: "Second" });
    expect((await note())?.body).toBe("Second");
  });

  test("each may change what the other leaves alone", async () => {
    await edit({ body: "First", tags: ["a"], was: { body: "Note one-note", tags: [] } });
    await edit({ body: "Note one-note", tags: ["b"], was: { body: "Note one-note", tags: [] } });
    expect(await note()).toMatchObject({ body: "First", tags: ["b", "a"] });
  });

  test("a tag that no form can show as it is stays whole", async () => {
    await edit({ tags: ["Doe, Ada", "x"] });
    await edit({ tags: ["Doe", "Ada", "y"], was: { tags: ["Doe", "Ada", "x"] } });
    expect((await note())?.tags).toEqual(["y", "Doe, Ada"]);
  });

  test("undo takes back its own change only", async () => {
    const { undo } = await edit({ body: "First", tags: ["a"] });
    await edit({ tags: ["a", "b"] });
    await change(undo!);
    expect(await note()).toMatchObject({ body: "Note one-note", tags: ["b"] });
    const second = await edit({ body: "Second" });
    await edit({ body: "Third" });
    await expect(change(second.undo!)).rejects.toMatchObject({ code: "changed" });
    expect((await note())?.body).toBe("Third");
  });
});

describe("two windows at the same article", () => {
  test("both add their tags, and an undo takes its own away", async () => {
    const { undo } = await change({ kind: "articles.tag", tags: [{ id: article, tags: ["a"], was: [] }] });
    await change({ kind: "articles.tag", tags: [{ id: article, tags: ["b"], was: [] }] });
    expect((await kept())?.tags).toEqual(["b", "a"]);
    await change(undo!);
    expect((await kept())?.tags).toEqual(["b"]);
  });

  test("both put right another field", async () => {
    const fixed = (value: string) => ({ value, at: "2024-05-01T12:00:00.000Z" });
    const correct = (corrections: object) =>
      change({ kind: "article.correct", id: article, corrections, was: {} });
    const { undo } = await correct({ title: fixed("Bridge") });
    await correct({ outlet: fixed("Gazette") });
    expect((await kept())?.corrections).toEqual({ title: fixed("Bridge"), outlet: fixed("Gazette") });
    await change(undo!);
    expect((await kept())?.corrections).toEqual({ outlet: fixed("Gazette") });
  });

  test("its note is not overwritten unasked", async () => {
    await change({ kind: "article.note", id: article, note: "First", was: null });
    const second = change({ kind: "article.note", id: article, note: "Second", was: null });
    await expect(second).rejects.toMatchObject({ code: "changed" });
    expect((await kept())?.note).toBe("First");
  });
});
