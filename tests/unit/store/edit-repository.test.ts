import { beforeEach, describe, expect, test } from "vitest";

import type { CorpusPack } from "../../../lib/domain/corpus";
import { Edit } from "../../../lib/domain/edit";
import { Statement } from "../../../lib/domain/statement";
import { StatementId } from "../../../lib/domain/ids";
import {
  getCorpusEntries,
  getStatements,
  readCorpusRows,
  replaceOrigin,
} from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { findStaleEdits, readEdits } from "../../../lib/store/edit-repository";
import { changeLibrary } from "../../../lib/services/change-library";
import { makePack, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

let db: OnRecordDatabase;
let requests = 0;
const nextRequest = () => `00000000-0000-7000-8000-${String(++requests).padStart(12, "0")}`;

const install = (pack: CorpusPack) =>
  replaceOrigin(db, { origin: "seed", pack, contentHash: `hash-${++requests}` }, nextRequest());

const packWith = (release: number, text: string) =>
  makePack({ release, statements: [statementWith(text), statementJson("s2")] });

const statementWith = (text: string) => {
  const statement = statementJson("s1");
  const [sighting] = statement["sightings"] as Record<string, unknown>[];
  return { ...statement, sightings: [{ ...sighting, text }] };
};

const edit = (field: string, value: unknown, id = "edit-1", row = "s1") =>
  Edit.parse({
    id,
    target: { table: "statements", id: row },
    field,
    op: "set",
    value,
    at: "2026-05-01T09:00:00.000Z",
  });

const lay = (...edits: Edit[]) => changeLibrary(db, nextRequest(), { kind: "edits.add", edits });

const text = "sightings/s1.1/text";

beforeEach(async () => {
  db = await openContext(makeProfile());
  await install(packWith(1, "As it was shipped."));
});

const textOf = async () => {
  const { rows } = await readCorpusRows(db);
  return rows.statements.find(({ id }) => id === "s1")?.sightings[0]?.text;
};

describe("a line of the shipped corpus that was put right", () => {
  test("reads corrected in the whole corpus and by its id, and the row stays as it came", async () => {
    await lay(edit(text, "As it was said."));
    expect(await textOf()).toBe("As it was said.");
    const byId = await getStatements(db, [StatementId.parse("s1")]);
    expect([...byId.values()][0]?.sightings[0]?.text).toBe("As it was said.");
    expect((await db.statements.get(["seed", StatementId.parse("s1")]))?.sightings[0]?.text).toBe(
      "As it was shipped.",
    );
  });

  test("says what it was and who put it right", async () => {
    await lay(edit(text, "As it was said."));
    const entry = (await getCorpusEntries<Statement>(db, "statements", ["s1"])).get("s1");
    expect(entry).toMatchObject({
      origin: "seed",
      corrections: [{ field: text, was: "As it was shipped.", edits: [{ id: "edit-1" }] }],
      stale: [],
    });
  });

  test("stays so through an update of the corpus", async () => {
    await lay(edit(text, "As it was said."));
    await install(packWith(2, "As the next edition has it."));
    expect(await textOf()).toBe("As it was said.");
    expect(await findStaleEdits(db)).toEqual([]);
  });

  test("makes the compiled corpus out of date", async () => {
    const { revision } = await readCorpusRows(db);
    await lay(edit(text, "As it was said."));
    expect((await readCorpusRows(db)).revision).toBe(revision + 1);
  });

  test("is as shipped again once the edit is taken back", async () => {
    const { undo } = await lay(edit(text, "As it was said."));
    await changeLibrary(db, nextRequest(), undo!);
    expect(await textOf()).toBe("As it was shipped.");
    expect(await readEdits(db)).toEqual([]);
  });
});

describe("findStaleEdits", () => {
  const reasons = async () => (await findStaleEdits(db)).map(({ edit: { id }, reason }) => `${id} ${reason}`);

  test("reports an edit whose value the update has, and lays nothing", async () => {
    await lay(edit(text, "As it was said."));
    await install(packWith(2, "As it was said."));
    expect(await reasons()).toEqual(["edit-1 same"]);
    expect((await getCorpusEntries(db, "statements", ["s1"])).get("s1")?.corrections).toEqual([]);
  });

  test("reports one whose row or field an update took away", async () => {
    await lay(edit(text, "As it was said."), edit("sightings/s2.1/text", "Other.", "edit-2", "s2"));
    const statement = statementJson("s2");
    const [sighting] = statement["sightings"] as object[];
    await install(
      makePack({ release: 2, statements: [{ ...statement, sightings: [{ ...sighting, id: "s2.7" }] }] }),
    );
    expect(await reasons()).toEqual(["edit-1 row-gone", "edit-2 field-gone"]);
  });

  test("reports one that would leave no valid row", async () => {
    await lay(edit("saidOn", "some day"));
    expect(await reasons()).toEqual(["edit-1 invalid"]);
    expect(await textOf()).toBe("As it was shipped.");
  });

  test("reports one in whose place the user has a row of their own", async () => {
    await lay(edit(text, "As it was said."));
    const own = Statement.parse(statementWith("As I have it."));
    const none = { figures: [], outlets: [], documents: [], claims: [] };
    await changeLibrary(db, nextRequest(), { kind: "corpus.put", rows: { ...none, statements: [own] } });
    expect(await reasons()).toEqual(["edit-1 own-row"]);
    expect(await textOf()).toBe("As I have it.");
  });

  test("keeps an edit that does not apply, so that it can apply again", async () => {
    await lay(edit(text, "As it was said."));
    await install(makePack({ release: 2, statements: [] }));
    expect(await reasons()).toEqual(["edit-1 row-gone"]);
    await install(packWith(3, "As it is once more."));
    expect(await textOf()).toBe("As it was said.");
    expect(await reasons()).toEqual([]);
  });
});
