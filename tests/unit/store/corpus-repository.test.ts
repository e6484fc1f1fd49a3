import { describe, expect, test } from "vitest";

import type { CorpusPack, Origin } from "../../../lib/domain/corpus";
import { FigureId, StatementId } from "../../../lib/domain/ids";
import {
  corpusRevision,
  getClaims,
  getDocuments,
  getFigures,
  getOutlets,
  getStatements,
  readCorpusRows,
  replaceOrigin,
} from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { readPack } from "../../../lib/store/pack-repository";
import { figureJson, makePack, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

let requests = 0;
const replace = (db: OnRecordDatabase, origin: Origin, pack: CorpusPack) =>
  replaceOrigin(db, { origin, pack, contentHash: `${origin}-${pack.release}` }, `request-${++requests}`);

const packOf = (...names: [id: string, name: string][]) =>
  makePack({ figures: names.map(([id, name]) => figureJson(id, name)), statements: [] });

const namesOf = async (db: OnRecordDatabase) =>
  (await readCorpusRows(db)).rows.figures.map(({ id, names }) => `${id}: ${names[0]?.text}`);

describe("readCorpusRows", () => {
  test("gives nothing at revision 0 while nothing is installed", async () => {
    const { rows, revision } = await readCorpusRows(await openContext(makeProfile()));
    expect(revision).toBe(0);
    expect(rows).toEqual({ figures: [], outlets: [], documents: [], claims: [], statements: [] });
  });

  test("gives a pack's rows back as they were, without the store's own fields", async () => {
    const db = await openContext(makeProfile());
    const pack = makePack();
    await replace(db, "seed", pack);
    const { figures, outlets, documents, claims, statements } = pack;
    expect(await readCorpusRows(db)).toEqual({
      revision: 1,
      rows: { figures, outlets, documents, claims, statements },
    });
  });

  test("is in the order of ids, whatever the order of packs and rows", async () => {
    const db = await openContext(makeProfile());
    await replace(db, "seed", packOf(["c", "C"], ["a", "A"]));
    await replace(db, "pack:x", packOf(["d", "D"], ["b", "B"]));
    expect(await namesOf(db)).toEqual(["a: A", "b: B", "c: C", "d: D"]);
  });
});

describe("an id that several origins have", () => {
  const cases: [sentence: string, origins: Origin[], winner: Origin][] = [
    ["means the shipped row rather than a pack's", ["pack:a", "seed"], "seed"],
    ["means the user's row rather than the shipped one", ["seed", "user", "pack:a"], "user"],
    ["means the row of the pack whose id sorts first", ["pack:b", "pack:a"], "pack:a"],
  ];
  test.each(cases)("%s, in every order of installing", async (_, origins, winner) => {
    for (const order of [origins, origins.toReversed()]) {
      const db = await openContext(makeProfile());
      for (const origin of order) await replace(db, origin, packOf(["ada", `Ada of ${origin}`]));
      expect(await namesOf(db)).toEqual([`ada: Ada of ${winner}`]);
      const id = FigureId.parse("ada");
      expect((await getFigures(db, [id])).get(id)?.names[0]?.text).toBe(`Ada of ${winner}`);
    }
  });
});

describe("replaceOrigin", () => {
  test("replaces the rows of its own origin and of no other", async () => {
    const db = await openContext(makeProfile());
    await replace(db, "seed", packOf(["a", "old A"], ["b", "old B"]));
    await replace(db, "pack:x", packOf(["c", "C"]));
    await replace(db, "pack:xy", packOf(["d", "D"]));
    await replace(db, "user", packOf(["e", "E"]));
    await replace(db, "pack:x", packOf(["f", "F"]));
    await replace(db, "seed", packOf(["a", "new A"]));
    expect(await namesOf(db)).toEqual(["a: new A", "d: D", "e: E", "f: F"]);
    expect(await corpusRevision(db)).toBe(6);
  });

  test("installs more rows than go into one batch", async () => {
    const db = await openContext(makeProfile());
    const ids = Array.from({ length: 1203 }, (_, n) => `statement-${n}`);
    await replace(db, "seed", makePack({ statements: ids.map((id) => statementJson(id)) }));
    expect((await readCorpusRows(db)).rows.statements.map(({ id }) => id)).toEqual([...ids].sort());
  });

  test("leaves everything as it was if one row, however late, cannot be kept", async () => {
    const db = await openContext(makeProfile());
    await replace(db, "seed", makePack());
    const before = [await readCorpusRows(db), await db.packs.toArray()];
    const ids = [...Array.from({ length: 700 }, (_, n) => `statement-${n}`), "statement-699"];
    const pack = makePack({ release: 2, statements: ids.map((id) => statementJson(id)) });
    await expect(replace(db, "seed", pack)).rejects.toMatchObject({ name: "StoreError", code: "failed" });
    expect([await readCorpusRows(db), await db.packs.toArray()]).toEqual(before);
  });

  test("keeps the head of the pack with what was counted and when", async () => {
    const db = await openContext(makeProfile());
    await replace(db, "seed", makePack());
    await replace(db, "pack:x", makePack({ id: "x", release: 3 }));
    const { pack, revision } = await readPack(db, "pack:x");
    expect(revision).toBe(2);
    expect(pack).toEqual({
      origin: "pack:x",
      id: "x",
      release: 3,
      title: "Test corpus",
      description: "One row of each kind.",
      licence: "CC0-1.0",
      createdAt: "2024-04-30T00:00:00Z",
      contentHash: "pack:x-3",
      counts: { figures: 1, outlets: 1, documents: 1, claims: 1, statements: 1 },
      installedAt: "2024-05-01T12:00:00.000Z",
    });
    expect((await db.packs.toArray()).map(({ origin }) => origin)).toEqual(["pack:x", "seed"]);
    expect(await readPack(db, "pack:y")).toEqual({ pack: undefined, revision: 2 });
  });
});

describe("rows by their ids", () => {
  test("are found in every table", async () => {
    const db = await openContext(makeProfile());
    const pack = makePack();
    await replace(db, "seed", pack);
    const [figure, outlet, document] = [pack.figures[0]!, pack.outlets[0]!, pack.documents[0]!];
    const [claim, statement] = [pack.claims[0]!, pack.statements[0]!];
    expect(await getFigures(db, [figure.id])).toEqual(new Map([[figure.id, figure]]));
    expect(await getOutlets(db, [outlet.id])).toEqual(new Map([[outlet.id, outlet]]));
    expect(await getDocuments(db, [document.id])).toEqual(new Map([[document.id, document]]));
    expect(await getClaims(db, [claim.id])).toEqual(new Map([[claim.id, claim]]));
    expect(await getStatements(db, [statement.id])).toEqual(new Map([[statement.id, statement]]));
  });

  test("leave out an id nobody has, and give an id asked for twice once", async () => {
    const db = await openContext(makeProfile());
    await replace(db, "seed", makePack());
    const [there, nowhere] = [StatementId.parse("ada-1"), StatementId.parse("ada-2")];
    expect([...(await getStatements(db, [there, nowhere, there])).keys()]).toEqual([there]);
    expect((await getStatements(db, [])).size).toBe(0);
  });
});

test("a read of a closed store tells so as a StoreError", async () => {
  const db = await openContext(makeProfile());
  db.close();
  await expect(readCorpusRows(db)).rejects.toMatchObject({ name: "StoreError", code: "failed" });
});
