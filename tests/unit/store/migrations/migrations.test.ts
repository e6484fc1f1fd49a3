import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

import { CorpusRows } from "../../../../lib/domain/corpus";
import { readCorpusRows } from "../../../../lib/store/corpus-repository";
import { DATABASE_NAME } from "../../../../lib/store/database";
import type { Migration } from "../../../../lib/store/migrations/migration";
import { migrations } from "../../../../lib/store/migrations/migrations";
import { openStore } from "../../../../lib/store/open-store";
import { getState } from "../../../../lib/store/state";
import { type Disk, makeProfileOf } from "../../../make/disk";
import { makeProfile, openContext, type StoreProfile } from "../../../make/store-profile";
import { dumpDatabase, shapeOf } from "../../../make/stored-database";

const folder = fileURLToPath(new URL("../../../fixtures/databases/", import.meta.url));
const fileOf = (number: number) => `${String(number).padStart(3, "0")}.json`;
const readFixture = (number: number) =>
  JSON.parse(readFileSync(`${folder}${fileOf(number)}`, "utf8")) as Disk;

const shapeIn = async (profile: StoreProfile) =>
  shapeOf(await dumpDatabase(profile.options.indexedDB, DATABASE_NAME));

async function makeFreshShape() {
  const profile = makeProfile();
  (await openContext(profile)).close();
  return shapeIn(profile);
}

describe("the migrations", () => {
  test("are numbered from 1 without a gap, and each has one stored database", () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    expect(readdirSync(folder).sort()).toEqual(migrations.map(({ number }) => fileOf(number)));
  });

  test("still make the shape that the latest stored database has", async () => {
    expect(await makeFreshShape()).toEqual(shapeOf(readFixture(migrations.length).database));
  });
});

describe.each(migrations.map(({ number }) => number))("a database stored at version %i", (number) => {
  test("is of that version", () => {
    expect(readFixture(number).database.version).toBe(number * 10);
  });

  test("opens sound, in the shape of a new one", async () => {
    const profile = await makeProfileOf(readFixture(number));
    (await openContext(profile)).close();
    expect(await shapeIn(profile)).toEqual(await makeFreshShape());
  });

  test("has kept its corpus, which still is one", async () => {
    const db = await openContext(await makeProfileOf(readFixture(number)));
    const { rows, revision } = await readCorpusRows(db);
    expect(revision).toBe(2);
    expect(CorpusRows.parse(rows)).toEqual(rows);
    expect(rows.figures.map(({ names }) => names[0]?.text)).toEqual(["Ada Example", "بو"]);
    expect(rows.statements.map(({ id, saidOn }) => [id, saidOn.value])).toEqual([
      ["ada-1", "2017-10-23"],
      ["ada-2", ""],
    ]);
  });
});

describe("a migration to come", () => {
  const next = migrations.length + 1;
  const steps = (upgrade?: Migration["upgrade"]): readonly Migration[] => [
    ...migrations,
    { number: next, stores: { articles: "id" }, ...(upgrade && { upgrade }) },
  ];
  const openWith = (profile: StoreProfile, migrations: readonly Migration[]) =>
    openStore(profile.canaryStorage, { ...profile.options, migrations });
  const latest = readFixture(migrations.length);

  test("may add tables and take rows away without looking like damage", async () => {
    const profile = await makeProfileOf(latest);
    const outcome = await openWith(
      profile,
      steps(async (transaction) => {
        await transaction.table("statements").clear();
        await transaction.table("articles").add({ id: "one" });
      }),
    );
    if (outcome.kind !== "open") throw new Error(`expected "open", got "${outcome.kind}"`);
    const state = await getState(outcome.db);
    expect(state).toMatchObject({ sequence: 3, counts: { statements: 0, articles: 1, figures: 3 } });
  });

  test("does not make rows that were missing before it look sound", async () => {
    const stores = latest.database.stores.map((store) =>
      store.name === "figures" ? { ...store, rows: store.rows.slice(1) } : store,
    );
    const profile = await makeProfileOf({ ...latest, database: { ...latest.database, stores } });
    const outcome = await openWith(profile, steps());
    expect(outcome).toMatchObject({
      kind: "damaged",
      damage: { kind: "rows-missing", table: "figures", expected: 3, found: 2 },
    });
  });

  test("that fails leaves the database as it was", async () => {
    const profile = await makeProfileOf(latest);
    const failing = steps(async (transaction) => {
      await transaction.table("statements").clear();
      throw new Error("no");
    });
    const outcome = await openWith(profile, failing);
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "failed" } });
    expect(await dumpDatabase(profile.options.indexedDB, DATABASE_NAME)).toEqual(latest.database);
    (await openContext(profile)).close();
  });
});
