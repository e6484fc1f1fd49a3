import { beforeEach, expect, test } from "vitest";

import { deleteEverything } from "../../../lib/store/delete-everything";
import type { Origin } from "../../../lib/domain/corpus";
import type { Edit } from "../../../lib/domain/edit";
import type { EditId } from "../../../lib/domain/ids";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { IMPORTED_ORIGIN } from "../../../lib/store/exchange-repository";
import { readUserCorpus } from "../../../lib/store/user-corpus";
import { makePack, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

let db: OnRecordDatabase;
const install = (origin: Origin, ...ids: readonly string[]) =>
  replaceOrigin(
    db,
    { origin, pack: makePack({ statements: ids.map((id) => statementJson(id)) }), contentHash: origin },
    origin,
  );

beforeEach(async () => {
  db = await openContext(makeProfile());
  await install("seed", "shipped", "both");
  await install("user", "mine", "mine-and-theirs");
  await install(IMPORTED_ORIGIN, "theirs", "both", "mine-and-theirs");
});

test("tells the user's own rows and those that came with a file from what was shipped", async () => {
  const { own, imported } = await readUserCorpus(db);
  expect([...own.statements].toSorted()).toEqual(["mine", "mine-and-theirs"]);
  expect([...imported.statements]).toEqual(["theirs"]);
});

test("a row is put right by an edit that applies, not by one that leads nowhere", async () => {
  const edit = (id: string, field: string): Edit => ({
    id: newId() as EditId,
    target: { table: "statements", id },
    field,
    op: "set",
    value: "By hand.",
    at: "2026-05-01T09:00:00.000Z",
  });
  const edits = [edit("shipped", "place"), edit("both", "sightings/gone/text"), edit("mine", "place")];
  await changeLibrary(db, newId(), { kind: "edits.add", edits });
  expect([...(await readUserCorpus(db)).edited.statements]).toEqual(["shipped"]);
});

test("what came along with collections goes when everything is deleted, what was shipped stays", async () => {
  await deleteEverything(db, "delete-everything");
  expect((await db.statements.toCollection().primaryKeys()).map(String).toSorted()).toEqual([
    "seed,both",
    "seed,shipped",
  ]);
  const figures = (await db.figures.toCollection().primaryKeys()).map(([origin]) => origin);
  expect(new Set(figures)).toEqual(new Set(["seed"]));
});
