import { beforeEach, expect, test } from "vitest";

import { deleteEverything } from "../../../lib/store/delete-everything";
import type { Origin } from "../../../lib/domain/corpus";
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

test("what came along with collections goes when everything is deleted, what was shipped stays", async () => {
  await deleteEverything(db, "delete-everything");
  expect((await db.statements.toCollection().primaryKeys()).map(String).toSorted()).toEqual([
    "seed,both",
    "seed,shipped",
  ]);
  const figures = (await db.figures.toCollection().primaryKeys()).map(([origin]) => origin);
  expect(new Set(figures)).toEqual(new Set(["seed"]));
});
