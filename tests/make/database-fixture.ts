// Writes tests/fixtures/databases/NNN.json for the latest migration: npx jiti tests/make/database-fixture.ts
// Run once when a migration is added, never for an earlier one: a fixture is what that release left on people's disks.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { ArticleId } from "../../lib/domain/ids";
import { changeLibrary } from "../../lib/services/change-library";
import { replaceOrigin } from "../../lib/store/corpus-repository";
import { DATABASE_NAME } from "../../lib/store/database";
import { migrations } from "../../lib/store/migrations/migrations";
import { figureJson, makePack, statementJson } from "./corpus-pack";
import { makeFigure } from "./corpus-rows";
import {
  makeAnnotation,
  makeCollection,
  makeEdit,
  makeJudgement,
  makeKept,
  makeMembership,
  makeTextRow,
  makeVersionRow,
  putRows,
} from "./library-rows";
import { makeProfile, openContext } from "./store-profile";
import { dumpDatabase } from "./stored-database";

const at = "2024-05-01T11:00:00.000Z";
const keptFields = {
  tags: ["talks", "وحدة"],
  note: "Ask the desk.",
  corrections: { title: { value: "Title put right", at }, outlet: { value: "", at } },
};
const noRows = { figures: [], outlets: [], documents: [], claims: [], statements: [] };

/** Rows in every table of what the user keeps, with what a row can have once at least. */
function libraryRows() {
  const [first, second] = [makeKept("first", keptFields), makeKept("second")];
  const later = makeVersionRow("first", 2, { title: "Title put right", byline: ["Ada Example"] });
  const orphan = makeAnnotation("first-orphan", "first", { body: "مذكرة", tags: ["وحدة"] });
  return {
    articles: [...first.articles, ...second.articles],
    versions: [...first.versions, later, ...second.versions],
    texts: [...first.texts, makeTextRow(later), ...second.texts],
    collections: [makeCollection("c1"), makeCollection("c2", { description: "Two" })],
    memberships: [
      makeMembership("c1", "first"),
      makeMembership("c2", "first"),
      makeMembership("c1", "second"),
    ],
    annotations: [...first.annotations, ...second.annotations, orphan],
    anchors: [...first.anchors, { annotationId: orphan.id, versionId: later.id, state: "orphan", score: 0 }],
    judgements: [makeJudgement("j1"), makeJudgement("j2", { verdict: "withdrawn", reason: "A slip." })],
    edits: [makeEdit("e1")],
    jobs: [{ id: "job-1", kind: "import", state: { done: 1 } }],
  };
}

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
await putRows(db, "request-3", libraryRows());
const corpus = { ...noRows, figures: [makeFigure("cy-own", "Cy Own")] };
await changeLibrary(db, "request-4", { kind: "corpus.put", rows: corpus });
await changeLibrary(db, "request-5", { kind: "articles.delete", ids: ["second" as ArticleId] });
db.close();
const database = await dumpDatabase(profile.options.indexedDB, DATABASE_NAME);
writeFileSync(file, `${JSON.stringify({ canary: profile.kept.canary, database }, undefined, 2)}\n`);
