import { describe, expect, test } from "vitest";

import type { Decision } from "../../../lib/services/import-settle";
import { dryRunOf, exportAll, importRows } from "../../make/exchange-world";
import { writeExport } from "../../make/export-file";
import { changeFirst, may, openWith, row, sample } from "../../make/import-sample";
import { versionJson } from "../../make/kept-articles";
import { inOrder } from "../../make/library-arbitrary";

describe("a conflict in a note", () => {
  const theirs = sample({ annotations: { body: "There", rev: 2, editedAt: may(5) } });
  const notesAfter = async (decision: Decision) => {
    const db = await openWith(sample());
    await changeFirst(db, "annotations", { body: "Here" });
    await importRows(db, theirs, decision);
    await importRows(db, theirs, decision);
    const places = new Set((await db.anchors.toArray()).map(({ annotationId }) => annotationId));
    return (await db.annotations.toArray()).map(
      ({ id, body }) => `${id.slice(0, 3)} ${body} ${places.has(id)}`,
    );
  };
  test("keeps mine", async () => expect(await notesAfter("mine")).toEqual(["n-1 Here true"]));
  test("takes theirs", async () => expect(await notesAfter("theirs")).toEqual(["n-1 There true"]));
  test("keeps both, each with its place, and no third one when it is imported again", async () => {
    const notes = await notesAfter("both");
    expect(notes.toSorted()).toEqual([expect.stringMatching(/There true$/), "n-1 Here true"]);
  });
});

describe("a note attached by hand here and to other words in the file", () => {
  const attached = (start: number) =>
    sample({ anchors: { state: "manual", score: 1, start, end: start + 4 } });
  test("is asked about, with the words of both", async () => {
    const db = await openWith(attached(12));
    const { conflicts } = await dryRunOf(db, writeExport("json", attached(24)));
    const fields = [{ name: "quote", value: "will reopen" }];
    expect(conflicts).toMatchObject([
      {
        table: "anchors",
        mine: { label: "The ", fields },
        theirs: { label: "will", fields },
        choices: ["mine", "theirs"],
      },
    ]);
  });
  test.each([
    ["mine", 12],
    ["theirs", 24],
  ] as const)("stays where %s has it if that is wanted", async (decision, start) => {
    const db = await openWith(attached(12));
    await importRows(db, attached(24), decision);
    expect(await db.anchors.toArray()).toMatchObject([{ state: "manual", start }]);
  });
});

describe("a figure of the user's own that has one name more in the file", () => {
  const name = (text: string) => ({ text, script: "Latn", form: "full" });
  const own = (...names: string[]) => sample({ figures: { origin: "user", names: names.map(name) } });
  const namesIn = async (db: Awaited<ReturnType<typeof openWith>>) =>
    (await db.figures.toArray()).flatMap(({ names }) => names.map(({ text }) => text));

  test("gets it only if that is wanted, since it may have been taken away here", async () => {
    const db = await openWith(own("Ada Example"));
    const { conflicts } = await dryRunOf(db, writeExport("json", own("Ada Example", "A. Example")));
    expect(conflicts).toMatchObject([{ table: "figures", choices: ["mine", "theirs"] }]);
    await importRows(db, own("Ada Example", "A. Example"), "mine");
    expect(await namesIn(db)).toEqual(["Ada Example"]);
    await importRows(db, own("Ada Example", "A. Example"), "theirs");
    expect(await namesIn(db)).toEqual(["Ada Example", "A. Example"]);
  });

  test("keeps it without a question where the file has fewer", async () => {
    const db = await openWith(own("Ada Example", "A. Example"));
    expect((await importRows(db, own("Ada Example"))).counts).toMatchObject({ updated: 0, conflict: 0 });
    expect(await namesIn(db)).toEqual(["Ada Example", "A. Example"]);
  });
});

test("a collection of two names kept twice has its articles in each", async () => {
  const db = await openWith(sample());
  await changeFirst(db, "collections", { name: "Here" });
  await importRows(db, sample({ collections: { name: "There", rev: 2, editedAt: may(5) } }), "both");
  const collections = await db.collections.toArray();
  expect(collections.map(({ name }) => name).toSorted()).toEqual(["Here", "There"]);
  expect((await db.memberships.toArray()).map(({ collectionId }) => collectionId).toSorted()).toEqual(
    collections.map(({ id }) => id).toSorted(),
  );
});

describe("an article of the same address and another id", () => {
  const words = "The harbour\nIt was opened, said Ada Example.";
  const theirs = inOrder([
    row("collections", { id: "d-1", name: "Theirs" }),
    row("articles", {
      id: "b-1",
      latestVersion: "w-2",
      tags: ["theirs"],
      aliases: [{ url: "http://www.news.example/harbour?utm_source=x", kind: "final" }],
    }),
    row("memberships", { collectionId: "d-1", articleId: "b-1" }),
    row("versions", { ...versionJson(words), id: "w-1", articleId: "b-1", seq: 1, capturedAt: may(3) }),
    row("versions", {
      ...versionJson(words),
      id: "w-2",
      articleId: "b-1",
      seq: 2,
      capturedAt: may(8),
      title: "Opened",
    }),
    row("annotations", { id: "m-1", articleId: "b-1", versionId: "w-2" }),
    row("anchors", { annotationId: "m-1", versionId: "w-2" }),
  ]);

  test("goes into mine with all that hangs on it, versions in order of time", async () => {
    const db = await openWith(sample());
    await importRows(db, theirs);
    const [article, ...others] = await db.articles.toArray();
    expect(others).toEqual([]);
    expect(article).toMatchObject({ id: "a-1", tags: ["theirs"], latestVersion: "w-2" });
    expect(article?.summary).toMatchObject({ title: "Opened", versions: 3, capturedAt: may(8) });
    const versions = await db.versions.toArray();
    expect(versions.map(({ id, articleId, seq }) => `${id} ${articleId} ${seq}`)).toEqual([
      "v-1 a-1 2",
      "w-1 a-1 1",
      "w-2 a-1 3",
    ]);
    expect((await db.annotations.toArray()).map(({ articleId }) => articleId)).toEqual(["a-1", "a-1"]);
    expect((await db.memberships.toArray()).map(({ articleId }) => articleId)).toEqual(["a-1", "a-1"]);
  });

  test("changes nothing when it is imported again", async () => {
    const db = await openWith(sample());
    await importRows(db, theirs);
    const once = await exportAll(db);
    expect((await dryRunOf(db, writeExport("json", theirs))).counts).toEqual({
      added: 0,
      updated: 0,
      same: 7,
      conflict: 0,
    });
    await importRows(db, theirs);
    expect(await exportAll(db)).toBe(once);
  });

  test("stays an article of its own beside one in the trash", async () => {
    const db = await openWith(sample({ articles: { deletedAt: may(5) } }));
    await importRows(db, theirs);
    expect((await db.articles.toArray()).map(({ id }) => id)).toEqual(["a-1", "b-1"]);
  });
});
