import { Dexie } from "dexie";

import type { ReportFacts } from "../collection/summarise";
import type { ArticleId, VersionId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import type { LibraryArticle } from "../domain/library-article";
import type { OnRecordDatabase } from "./database";
import { type JoinedArticle, settleArticles } from "./imported-articles";
import { read } from "./read";
import {
  CORPUS_TABLES,
  type ContentTable,
  type JobRow,
  LIBRARY_TABLES,
  type TextRow,
  type VersionRow,
} from "./rows";
import { getState, type Tables } from "./state";
import { write } from "./write";

/** A row that an import is going to put, as it will stand in its table; an article without what follows from others. */
export type StagedRow =
  | { readonly table: PlainTable; readonly row: object }
  | { readonly table: "articles"; readonly row: LibraryArticle }
  /** A version without its text, and what its article's list will show of the report in that. */
  | { readonly table: "versions"; readonly row: VersionRow; readonly facts: ReportFacts }
  | ({ readonly table: "joins" } & JoinedArticle);

type PlainTable = Exclude<ContentTable, "articles" | "versions" | "texts" | "jobs">;

/** Rows of an import put aside. Texts are put where they belong at once: without its version nobody sees one. */
export interface StagedBatch {
  readonly rows: readonly StagedRow[];
  readonly texts: readonly TextRow[];
}

/** A batch that was put aside, and the sequence of the store after that. */
export interface StagedJob {
  readonly id: string;
  readonly holdsArticles: boolean;
  readonly sequence: number;
}

/** The library was changed by somebody else after the import was compared with it. Nothing has been put. */
export class StaleImport extends Error {
  override readonly name = "StaleImport";
}

/** What the ids of the jobs of all imports begin with. */
const PREFIX = "import:";
const DIGITS = 6;

/** The id of an import of a file with this hash, by one action of the user's. */
export const importIdOf = (sha256: string, actionId: string): string => `${PREFIX}${sha256}:${actionId}`;

/**
 * Puts a batch aside; `number` counts the batches of an import from 1.
 * @throws StoreError as `write` does
 */
export async function stageBatch(
  db: OnRecordDatabase,
  importId: string,
  number: number,
  { rows, texts }: StagedBatch,
): Promise<StagedJob> {
  const job: JobRow = {
    id: `${importId}:${String(number).padStart(DIGITS, "0")}`,
    kind: "import",
    state: rows,
  };
  const { sequence } = await write(db, { requestId: job.id, tables: ["jobs", "texts"] }, async () => {
    await db.jobs.put(job);
    await db.texts.bulkPut([...texts]);
  });
  const holdsArticles = rows.some(({ table }) => table === "articles" || table === "joins");
  return { id: job.id, holdsArticles, sequence };
}

/**
 * Puts all that was put aside for an import into its place, in one transaction: before it nothing of the import can be
 * seen, after it all.
 * @throws StaleImport if anything else was written since the first batch was put aside; StoreError. All is still put
 * aside then.
 */
export async function finishImport(
  db: OnRecordDatabase,
  importId: string,
  jobs: readonly StagedJob[],
): Promise<void> {
  const tables = [...LIBRARY_TABLES, ...CORPUS_TABLES, "jobs"] as const;
  const expected = jobs.at(-1)?.sequence;
  let isStale = false;
  try {
    await write(db, { requestId: importId, tables, isUserChange: true }, async () => {
      isStale = (await getState(db))?.sequence !== expected;
      if (isStale) throw new StaleImport("the library was changed");
      await putStaged(Dexie.currentTransaction, db.now().toISOString(), jobs);
    });
  } catch (error) {
    throw isStale ? new StaleImport("the library was changed during the import", { cause: error }) : error;
  }
}

/**
 * Works on the tables of the transaction itself: Dexie loses sight of which one is current where a step asks nothing of
 * the database. Articles come last, since what lists show of them follows from
 * their versions.
 */
async function putStaged(db: Tables, now: Instant, jobs: readonly StagedJob[]): Promise<void> {
  const facts = new Map<VersionId, ReportFacts>();
  const touched = new Set<ArticleId>();
  for (const { id } of jobs) {
    const rows = await readJob(db, id);
    for (const each of rows) {
      if (each.table !== "versions") continue;
      facts.set(each.row.id, each.facts);
      touched.add(each.row.articleId);
    }
    await putRows(db, rows);
  }
  for (const { id } of jobs.filter(({ holdsArticles }) => holdsArticles)) {
    const rows = await readJob(db, id);
    const articles = rows.flatMap((each) => (each.table === "articles" ? [each.row] : []));
    const joins = rows.flatMap((each) => (each.table === "joins" ? [each] : []));
    await settleArticles(db, now, { articles, joins, untouched: [], facts });
    for (const article of articles) touched.delete(article.id);
    for (const { articleId } of joins) touched.delete(articleId);
  }
  await settleArticles(db, now, { articles: [], joins: [], untouched: [...touched], facts });
  await db.table("jobs").bulkDelete(jobs.map(({ id }) => id));
}

async function readJob(db: Tables, id: string): Promise<readonly StagedRow[]> {
  const job = (await db.table("jobs").get(id)) as JobRow | undefined;
  if (job === undefined) throw new StaleImport("rows that were put aside are gone");
  return job.state as readonly StagedRow[];
}

async function putRows(db: Tables, rows: readonly StagedRow[]): Promise<void> {
  const byTable = new Map<string, object[]>();
  for (const each of rows) {
    if (each.table === "joins" || each.table === "articles") continue;
    const others = byTable.get(each.table);
    if (others) others.push(each.row);
    else byTable.set(each.table, [each.row]);
  }
  for (const [table, values] of byTable) await db.table(table).bulkPut(values);
}

/** Deletes what imports that ended without an end have put aside; nothing of it could ever be seen. */
export async function discardStaged(db: OnRecordDatabase): Promise<void> {
  const ids = await read(db, ["jobs"], () => db.jobs.where("id").startsWith(PREFIX).primaryKeys());
  for (const id of ids) {
    await write(db, { requestId: `discard:${id}`, tables: ["jobs", "texts", "versions"] }, async () => {
      const rows = ((await db.jobs.get(id))?.state ?? []) as readonly StagedRow[];
      const staged = rows.flatMap((each) => (each.table === "versions" ? [each.row.id] : []));
      const kept = new Set(await db.versions.where("id").anyOf(staged).primaryKeys());
      await db.texts.bulkDelete(staged.filter((version) => !kept.has(version)));
      await db.jobs.delete(id);
    });
  }
}
