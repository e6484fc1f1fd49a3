import { expect } from "vitest";

import type { CorpusRows } from "../../lib/domain/corpus";
import { type CompiledCorpus, compileCorpus } from "../../lib/reading/compile-corpus";
import { loadCorpus } from "../../lib/services/keep-index";
import { readCorpusRows, replaceOrigin } from "../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../lib/store/database";
import { isIndexReady } from "../../lib/store/index-repository";
import { makePack } from "./corpus-pack";
import { makeIndexedCorpus, reportsUnder } from "./indexed-corpus";
import { makeProfile, openContext } from "./store-profile";

/** The engine whose index is loaded. */
export const ENGINE = "engine-1";

/** Loads the corpus as a worker does that has nothing else to do. */
export async function load(db: OnRecordDatabase, engine = ENGINE): Promise<CompiledCorpus> {
  const { corpus, keep } = await loadCorpus(db, engine);
  await keep?.();
  return corpus;
}

/** Installs rows as the shipped corpus. */
export const install = (db: OnRecordDatabase, rows: CorpusRows, request = "install") =>
  replaceOrigin(db, { origin: "seed", pack: makePack({ ...rows }), contentHash: request }, request);

/** A store with these rows in it, and its profile. */
export async function openInstalled(rows = makeIndexedCorpus(30)) {
  const profile = makeProfile();
  const db = await openContext(profile);
  await install(db, rows);
  return { profile, db };
}

/** What the rows of the store come to, compiled anew. */
export async function expectedReports(db: OnRecordDatabase): Promise<string> {
  const { rows, revision } = await readCorpusRows(db);
  const reports = reportsUnder(compileCorpus(rows, revision));
  expect(reports).toContain('"statementId":');
  return reports;
}

/** Sees that the loaded corpus answers as the rows of the store do, and that its index is ready afterwards. */
export async function expectCurrent(db: OnRecordDatabase): Promise<void> {
  expect(reportsUnder(await load(db))).toBe(await expectedReports(db));
  expect(await isIndexReady(db, ENGINE)).toBe(true);
}
