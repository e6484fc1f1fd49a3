// Writes tests/fixtures/databases/NNN.json for the latest migration: npx jiti tests/make/database-fixture.ts
// Run once when a migration is added, never for an earlier one: a fixture is what that release left on people's disks.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { replaceOrigin } from "../../lib/store/corpus-repository";
import { DATABASE_NAME } from "../../lib/store/database";
import { migrations } from "../../lib/store/migrations/migrations";
import { figureJson, makePack, statementJson } from "./corpus-pack";
import { makeProfile, openContext } from "./store-profile";
import { dumpDatabase } from "./stored-database";

const latest = String(migrations.at(-1)?.number).padStart(3, "0");
const file = fileURLToPath(new URL(`../fixtures/databases/${latest}.json`, import.meta.url));
const profile = makeProfile();
const db = await openContext(profile);
const undated = {
  saidOn: { value: "", precision: "unknown", basis: "unknown" },
  speaker: { unnamed: "an official" },
};
const shipped = makePack({ statements: [statementJson("ada-1"), statementJson("ada-2", undated)] });
const imported = makePack({ id: "more", figures: [figureJson("ada", "Other Ada"), figureJson("bo", "بو")] });
await replaceOrigin(db, { origin: "seed", pack: shipped, contentHash: "a" }, "request-1");
await replaceOrigin(db, { origin: "pack:more", pack: imported, contentHash: "b" }, "request-2");
db.close();
const database = await dumpDatabase(profile.options.indexedDB, DATABASE_NAME);
writeFileSync(file, `${JSON.stringify({ canary: profile.kept.canary, database }, undefined, 2)}\n`);
