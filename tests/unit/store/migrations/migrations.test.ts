import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";

import { Anchor, Annotation } from "../../../../lib/domain/annotation";
import { ArticleVersion } from "../../../../lib/domain/article-version";
import { Collection, Membership } from "../../../../lib/domain/collection";
import { CorpusRows } from "../../../../lib/domain/corpus";
import { Edit } from "../../../../lib/domain/edit";
import { VersionId } from "../../../../lib/domain/ids";
import { Judgement } from "../../../../lib/domain/judgement";
import { LibraryArticle } from "../../../../lib/domain/library-article";
import { readCorpusRows } from "../../../../lib/store/corpus-repository";
import { DATABASE_NAME } from "../../../../lib/store/database";
import type { Migration } from "../../../../lib/store/migrations/migration";
import { migrations } from "../../../../lib/store/migrations/migrations";
import { openStore } from "../../../../lib/store/open-store";
import type { LibraryTable } from "../../../../lib/store/rows";
import { getState } from "../../../../lib/store/state";
import { type Disk, makeProfileOf } from "../../../make/disk";
import { makeKept, putRows } from "../../../make/library-rows";
import { makeProfile, openContext, type StoreProfile } from "../../../make/store-profile";
import { dumpDatabase, shapeOf } from "../../../make/stored-database";

const folder = fileURLToPath(new URL("../../../fixtures/databases/", import.meta.url));
const fileOf = (number: number) => `${String(number).padStart(3, "0")}.json`;
const readFixture = (number: number) =>
  JSON.parse(readFileSync(`${folder}${fileOf(number)}`, "utf8")) as Disk;

const heavy = { text: true, blocks: true, segments: true, report: true } as const;
const version = ArticleVersion.def.innerType;
const article = LibraryArticle.def.innerType;

/** The schema of each table of what the user keeps; `aliasKeys` and `summary` follow from the rest. */
const kept: Readonly<Record<LibraryTable, z.ZodMiniType>> = {
  articles: z.extend(article, {
    aliasKeys: z.array(z.string()),
    summary: z.looseObject({ title: z.string() }),
  }),
  versions: z.omit(version, heavy),
  texts: z.extend(z.pick(version, heavy), { versionId: VersionId }),
  collections: Collection,
  memberships: Membership,
  annotations: Annotation,
  anchors: Anchor,
  judgements: Judgement,
  edits: Edit,
};

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
    expect(revision).toBe(number === 1 ? 2 : 4);
    expect(CorpusRows.parse(rows)).toEqual(rows);
    const own = number === 1 ? [] : ["Cy Own"];
    expect(rows.figures.map(({ names }) => names[0]?.text)).toEqual(["Ada Example", "بو", ...own]);
    expect(rows.statements.map(({ id, saidOn }) => [id, saidOn.value])).toEqual([
      ["ada-1", "2017-10-23"],
      ["ada-2", ""],
    ]);
  });

  test("has kept what the user keeps, which still is that", async () => {
    const db = await openContext(await makeProfileOf(readFixture(number)));
    for (const [table, schema] of Object.entries(kept)) {
      const rows = await db.table<object>(table).toArray();
      expect([table, rows.length > 0]).toEqual([table, number > 1]);
      for (const row of rows) expect(schema.parse(row)).toEqual(row);
    }
  });

  test("can be written to, and is sound afterwards", async () => {
    const profile = await makeProfileOf(readFixture(number));
    const db = await openContext(profile);
    await putRows(db, "afterwards", makeKept("afterwards"));
    db.close();
    const { articles } = (await getState(await openContext(profile)))?.counts ?? {};
    expect(articles).toBe(number === 1 ? 1 : 3);
  });
});

describe("a migration to come", () => {
  const next = migrations.length + 1;
  const steps = (upgrade?: Migration["upgrade"]): readonly Migration[] => [
    ...migrations,
    { number: next, stores: { notes: "id" }, ...(upgrade && { upgrade }) },
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
        await transaction.table("notes").add({ id: "one" });
      }),
    );
    if (outcome.kind !== "open") throw new Error(`expected "open", got "${outcome.kind}"`);
    const state = await getState(outcome.db);
    expect(state).toMatchObject({
      sequence: 6,
      counts: { statements: 0, notes: 1, figures: 4, articles: 2 },
    });
  });

  test("does not make rows that were missing before it look sound", async () => {
    const stores = latest.database.stores.map((store) =>
      store.name === "figures" ? { ...store, rows: store.rows.slice(1) } : store,
    );
    const profile = await makeProfileOf({ ...latest, database: { ...latest.database, stores } });
    const outcome = await openWith(profile, steps());
    expect(outcome).toMatchObject({
      kind: "damaged",
      damage: { kind: "rows-missing", table: "figures", expected: 4, found: 3 },
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
