import { expect, test } from "vitest";

import type { LibraryChange } from "../../../../lib/domain/library-change";
import { changeLibrary } from "../../../../lib/services/change-library";
import { makeFigure } from "../../../make/corpus-rows";

import { makeKept, putRows } from "../../../make/library-rows";
import { makeProfile, openContext } from "../../../make/store-profile";

const noRows = { figures: [], outlets: [], documents: [], claims: [], statements: [] };

async function openFilled() {
  const db = await openContext(makeProfile());
  await putRows(db, "fill", makeKept("a1"));
  return db;
}

const record = {
  kind: "together",
  changes: [
    { kind: "corpus.put", rows: { ...noRows, figures: [makeFigure("ada", "Ada Example")] } },
    { kind: "annotation.edit", id: "a1-note", statementId: "said" },
  ],
} as unknown as LibraryChange;

test("several changes are carried out as one, and taken back as one", async () => {
  const db = await openFilled();
  const before = await db.annotations.get("a1-note" as never);
  const { undo } = await changeLibrary(db, "record", record);
  expect(await db.figures.count()).toBe(1);
  expect(await db.annotations.get("a1-note" as never)).toMatchObject({
    kind: "statement",
    statementId: "said",
  });
  expect(undo?.kind).toBe("together");
  await changeLibrary(db, "undo", undo!);
  expect(await db.figures.count()).toBe(0);
  const after = await db.annotations.get("a1-note" as never);
  expect([after?.kind, after?.statementId]).toEqual([before?.kind, undefined]);
});

test("if one of them fails none is carried out", async () => {
  const db = await openFilled();
  const broken = {
    kind: "together",
    changes: [
      { kind: "annotation.edit", id: "a1-note", statementId: "said" },
      { kind: "corpus.put", rows: { ...noRows, figures: [{ ...makeFigure("ada", "Ada"), id: undefined }] } },
    ],
  } as unknown as LibraryChange;
  await expect(changeLibrary(db, "record", broken)).rejects.toThrow();
  expect((await db.annotations.get("a1-note" as never))?.statementId).toBeUndefined();
});

test("what changes one thing only is taken back by one change", async () => {
  const db = await openFilled();
  const one = {
    kind: "together",
    changes: [
      { kind: "annotation.edit", id: "a1-note" },
      { kind: "annotation.edit", id: "a1-note", body: "x" },
    ],
  } as unknown as LibraryChange;
  expect((await changeLibrary(db, "one", one)).undo?.kind).toBe("annotation.edit");
});
