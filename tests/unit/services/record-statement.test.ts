import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";

import { CorpusPack } from "../../../lib/domain/corpus";
import type { AnnotationId, EditId } from "../../../lib/domain/ids";
import { prefillStatement } from "../../../lib/reading/prefill-statement";
import type { StatementDraft } from "../../../lib/reading/statement-draft";
import { changeLibrary } from "../../../lib/services/change-library";
import { createRecordedFinder } from "../../../lib/services/find-recorded";
import { checkDraft, recordingChange, unrecordingChange } from "../../../lib/services/record-statement";
import { sha256 } from "../../../lib/services/sha256";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeKept, putRows } from "../../make/library-rows";
import { makeAttribution, makeDay, spanOf } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";

const pack = CorpusPack.parse(JSON.parse(readFileSync("public/corpus/seed.corpus.json", "utf8")));
const note = "a1-note" as AnnotationId;
const article = makeArticle("Bridge opens", {
  paragraphs: ["“We will open it on time,” Ada Example said."],
  outlet: "The Daily",
  publishedOn: makeDay("2024-02-06"),
});
const speaker = {
  name: "Ada Example",
  asPrinted: "Ada Example",
  start: 0,
  end: 0,
  resolution: "name",
} as const;
const words = "We will open it on time,";
const draft: StatementDraft = prefillStatement(
  {
    article,
    segments: [],
    mentions: [],
    attributions: [makeAttribution(article, words, { form: "direct", speaker })],
  },
  spanOf(article, words),
);

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack, contentHash: "x" }, "seed");
  await putRows(db, "fill", makeKept("a1"));
});

const rowsOf = async (over: Partial<StatementDraft> = {}) => {
  const checked = await checkDraft(db, { ...draft, ...over }, "en");
  if (checked.kind !== "rows") throw new Error(JSON.stringify(checked));
  return checked;
};
const countUserRows = async () => {
  const tables = [db.figures, db.outlets, db.documents, db.claims, db.statements];
  const all = await Promise.all(
    tables.map((table) => table.filter(({ origin }) => origin === "user").count()),
  );
  return all.join(" ");
};

test("what the page tells is recorded as it stands, for the annotation, in one change that can be taken back", async () => {
  const made = await rowsOf();
  const { undo } = await changeLibrary(db, "record", recordingChange(note, made));
  expect(await countUserRows()).toBe("1 1 1 0 1");
  expect(await db.annotations.get(note)).toMatchObject({ kind: "statement", statementId: made.statementId });
  const locator = made.rows.statements[0]?.sightings[0]?.locator;
  expect(locator?.sha256).toBe(await sha256(article.text.slice(locator?.start, locator?.end)));
  await changeLibrary(db, "undo", undo!);
  expect(await countUserRows()).toBe("0 0 0 0 0");
  expect((await db.annotations.get(note))?.statementId).toBeUndefined();
});

test("a second statement takes the figure, the outlet and the document that are there", async () => {
  const first = await rowsOf();
  await changeLibrary(db, "one", recordingChange(note, first));
  const figure = first.rows.figures[0]!;
  const second = await rowsOf({ speaker: { kind: "figure", id: figure.id } });
  const { figures, outlets, documents } = second.rows;
  expect([figures, outlets, documents]).toEqual([[], [], []]);
  expect(second.rows.statements[0]?.sightings[0]?.documentId).toBe(first.rows.documents[0]?.id);
});

test("asked twice under one request it is recorded once", async () => {
  const made = await rowsOf();
  await changeLibrary(db, "same", recordingChange(note, made));
  await changeLibrary(db, "same", recordingChange(note, made));
  expect(await countUserRows()).toBe("1 1 1 0 1");
});

test("taking back a statement takes what came with it and nothing else", async () => {
  const made = await rowsOf();
  await changeLibrary(db, "record", recordingChange(note, made));
  await changeLibrary(db, "back", unrecordingChange(note, made));
  expect(await countUserRows()).toBe("0 0 0 0 0");
  expect((await db.annotations.get(note))?.deletedAt).toBeDefined();
  expect(await db.statements.count()).toBe(pack.statements.length);
});

test.each<[string, Partial<StatementDraft>, string]>([
  ["nobody speaks", { speaker: { kind: "none" } }, "speaker speaker-missing"],
  [
    "a new figure has the name of another one",
    { speaker: { kind: "new", name: "Hussam Badran", figureKind: "person" } },
    "speaker speaker-name-taken",
  ],
  [
    "the document on record was published before",
    {
      saidOn: { typed: "2024-02-05" },
      source: { ...draft.source, url: pack.documents.find(({ url }) => url?.includes("radiohc"))!.url! },
    },
    "saidOn date-after-publication",
  ],
])("nothing is made of it where %s", async (_, over, problem) => {
  const checked = await checkDraft(db, { ...draft, ...over }, "en");
  expect(
    checked.kind === "problems" && checked.problems.map(({ field, code }) => `${field} ${code}`),
  ).toEqual([problem]);
});

test("taking back a statement leaves the figure and the document that a second one rests on", async () => {
  const first = await rowsOf();
  const { undo } = await changeLibrary(db, "one", recordingChange(note, first));
  const figure = first.rows.figures[0]!;
  const second = await rowsOf({ speaker: { kind: "figure", id: figure.id } });
  const { undo: undoSecond } = await changeLibrary(db, "two", { kind: "corpus.put", rows: second.rows });
  const { undo: redo } = await changeLibrary(db, "undo one", undo!);
  expect(await countUserRows()).toBe("1 1 1 0 1");
  expect((await db.statements.toArray()).filter(({ origin }) => origin === "user")[0]).toMatchObject({
    id: second.statementId,
    speaker: figure.id,
  });
  await changeLibrary(db, "redo one", redo!);
  expect(await countUserRows()).toBe("1 1 1 0 2");
  await changeLibrary(db, "undo two", undoSecond!);
  expect(await countUserRows()).toBe("1 1 1 0 1");
});

test("taking back a statement leaves the claim that an edit names, and takes what nothing names", async () => {
  const claims = [{ kind: "new", wording: "The bridge opens", topic: "bridges", how: "asserts" }] as const;
  const made = await rowsOf({ claims });
  const { undo } = await changeLibrary(db, "one", recordingChange(note, made));
  const claim = made.rows.claims[0]!.id;
  const target = { table: "statements", id: "somebody-elses" } as const;
  const value = { id: claim, how: "asserts", basis: "user" };
  await changeLibrary(db, "edit", {
    kind: "edits.add",
    edits: [{ id: "e1" as EditId, target, field: "claims", op: "add", value }],
  });
  await changeLibrary(db, "undo", undo!);
  expect(await countUserRows()).toBe("0 0 0 1 0");
});

test("taking back a statement leaves the outlet that an article kept meanwhile is from", async () => {
  const made = await rowsOf();
  const { undo } = await changeLibrary(db, "one", recordingChange(note, made));
  const outlet = made.rows.outlets[0]!.id;
  const articles = (await db.articles.toArray()).map((row) => ({ ...row, outletId: outlet }));
  await putRows(db, "from it", { articles });
  await changeLibrary(db, "undo", undo!);
  expect(await countUserRows()).toBe("0 1 0 0 0");
  expect(await db.outlets.get(["user", outlet])).toBeDefined();
});

test("the same words in another print are found on record, and not before they are", async () => {
  const findRecorded = createRecordedFinder(async () => db);
  expect(await findRecorded("We will open it on time")).toEqual([]);
  const made = await rowsOf();
  await changeLibrary(db, "record", recordingChange(note, made));
  const found = await findRecorded("“WE will open it, on time”");
  expect(found.map(({ statementId, source }) => [statementId, source.outlet])).toEqual([
    [made.statementId, "The Daily"],
  ]);
  expect(await findRecorded("We will open it")).toEqual([]);
  expect(await findRecorded(" ")).toEqual([]);
});
