import { expect, test } from "vitest";

import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { countRows, getExportState, getState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import { makeAnchor, makeAnnotation, makeKept, putRows } from "../../make/library-rows";
import { makeProfile, openContext } from "../../make/store-profile";

const NOTES = 500;

/** Adds a note with its place, as an annotation is added: under a request whose id is the note's. */
async function addNote(db: OnRecordDatabase): Promise<string> {
  const id = newId();
  const note = makeAnnotation(id, "one");
  const action = { requestId: id, tables: ["annotations", "anchors"], isUserChange: true } as const;
  await write(db, action, async () => {
    await db.annotations.add(note);
    await db.anchors.add(makeAnchor(note));
  });
  return id;
}

test("two contexts that add 500 notes each at once leave 1,000 notes, each once, and true counts", async () => {
  const profile = makeProfile();
  const contexts = [await openContext(profile), await openContext(profile)];
  await putRows(contexts[0]!, "keep", makeKept("one"));
  const work = async (db: OnRecordDatabase) => {
    const ids: string[] = [];
    for (let note = 0; note < NOTES; note++) ids.push(await addNote(db));
    return ids;
  };
  const ids = (await Promise.all(contexts.map(work))).flat();
  for (const db of contexts) db.close();

  const db = await openContext(profile);
  const kept = (await db.annotations.toCollection().primaryKeys()).filter((id) => String(id) !== "one-note");
  expect(kept).toEqual(ids.toSorted());
  expect(await db.anchors.count()).toBe(2 * NOTES + 1);
  const state = await getState(db);
  expect(state?.sequence).toBe(2 * NOTES + 1);
  expect(state?.counts).toEqual(await countRows(db, Object.keys(state?.counts ?? {})));
  expect(profile.kept.canary).toMatchObject({ sequence: state?.sequence, counts: state?.counts });
  expect((await getExportState(db)).userChanges).toBe(2 * NOTES);
});

test("two contexts that edit one note by turns lose no turn", async () => {
  const profile = makeProfile();
  const contexts = [await openContext(profile), await openContext(profile)];
  await putRows(contexts[0]!, "keep", makeKept("one"));
  const { id } = makeAnnotation("one-note", "one");
  const edits = Array.from({ length: 40 }, (_, turn) =>
    changeLibrary(contexts[turn % 2]!, newId(), { kind: "annotation.edit", id, body: `Turn ${turn}` }),
  );
  const undos = await Promise.all(edits);
  const before = undos.map(({ undo }) => (undo?.kind === "annotation.edit" ? undo.body : undefined));
  const after = (await contexts[0]!.annotations.get(id))!;
  expect(after.rev).toBe(41);
  // Each found what the one before had left: a chain from the first note to the last.
  const turns = edits.map((_, turn) => `Turn ${turn}`);
  expect(new Set([...before, after.body])).toEqual(new Set(["Note one-note", ...turns]));
});
