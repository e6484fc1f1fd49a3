import type { ExchangeRow, ExchangeRowOf, ExchangeTable } from "../exchange/collection-format";
import { judgementBelongs } from "../exchange/judgement-belongs";
import { createSeenContent, noteContent, type SeenContent } from "../exchange/seen-content";
import type { OnRecordDatabase } from "../store/database";
import {
  findRows,
  findWholeVersions,
  readJudgementsAndEdits,
  readSequence,
  withoutStoreFields,
} from "../store/exchange-repository";
import type { ExportPlan, ExportSelection } from "../store/export-plan";
import { collectCorpus } from "./export-corpus";

/** A row that is not in the export because it, or what it hangs on, cannot be read. */
export interface LeftOut {
  readonly table: ExchangeTable;
  readonly key: string;
}

/** The library was changed while it was exported, so that the file would not hold together. Trying again helps. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly code = "changed";
}

/** What is told of an export while its rows are read. */
export interface ExportNotes {
  readonly leaveOut: (row: LeftOut) => void;
  /** So many rows more are going to come. */
  readonly expect: (rows: number) => void;
}

/** Rows read at a time; versions, of which one may be large, fewer. */
const BATCH = 500;
const VERSIONS_BATCH = 50;

type Walk = {
  readonly db: OnRecordDatabase;
  readonly plan: ExportPlan;
  readonly everything: boolean;
  readonly notes: ExportNotes;
  readonly articles: Set<string>;
  readonly annotations: Set<string>;
  readonly seen: SeenContent;
};

/**
 * All rows of an export in the order of the format, a batch at a time. Every row given can be imported again: what it
 * refers to of the library was given before it.
 * @throws ExportError if rows of the plan are gone
 */
export async function* readExportRows(
  db: OnRecordDatabase,
  selection: ExportSelection,
  plan: ExportPlan,
  notes: ExportNotes,
): AsyncGenerator<readonly ExchangeRow[]> {
  const everything = selection.kind === "everything";
  const walk: Walk = {
    db,
    plan,
    everything,
    notes,
    articles: new Set(),
    annotations: new Set(),
    seen: createSeenContent(),
  };
  const { collections, memberships, versions, annotations, anchors } = plan;
  const lists = [collections, plan.articles, memberships, annotations, anchors];
  notes.expect(lists.reduce((sum, keys) => sum + keys.length, versions.size));
  yield* readTable(walk, "collections", collections, () => true);
  yield* readTable(walk, "articles", plan.articles, () => true);
  yield* readTable(walk, "memberships", memberships, ({ articleId }) => walk.articles.has(articleId));
  yield* readVersions(walk);
  yield* readTable(
    walk,
    "annotations",
    annotations,
    ({ articleId, versionId }) => walk.articles.has(articleId) && versions.has(versionId),
  );
  yield* readTable(
    walk,
    "anchors",
    anchors,
    ({ annotationId, versionId }) => walk.annotations.has(annotationId) && versions.has(versionId),
  );
  yield* readJudgementsEditsAndCorpus(walk);
}

type KeyedTable = "collections" | "articles" | "memberships" | "annotations" | "anchors";

async function* readTable<Table extends KeyedTable>(
  walk: Walk,
  table: Table,
  keys: readonly unknown[],
  hasParents: (row: ExchangeRowOf[Table]) => boolean,
): AsyncGenerator<readonly ExchangeRow[]> {
  for (let from = 0; from < keys.length; from += BATCH) {
    const asked = keys.slice(from, from + BATCH);
    const found = await findRows<ExchangeRowOf[Table]>(walk.db, table, asked);
    const batch: ExchangeRow[] = [];
    for (const [index, kept] of found.entries()) {
      const row = kept && (await mended(walk, { table, row: withoutStoreFields(kept) } as ExchangeRow));
      if (kept === undefined || row === undefined || !hasParents(kept)) {
        await leaveOut(walk, { table, key: String(asked[index]) });
      } else {
        noteRow(walk, row);
        batch.push(row);
      }
    }
    yield batch;
  }
}

/**
 * An article whose latest version is not in the export gets the latest that is: it was saved anew meanwhile, or that
 * version is lost. Undefined if it has no version at all.
 */
async function mended({ db, plan }: Walk, item: ExchangeRow): Promise<ExchangeRow | undefined> {
  if (item.table !== "articles" || plan.versions.has(item.row.latestVersion)) return item;
  const ids = [...plan.versions].filter(([, articleId]) => articleId === item.row.id).map(([id]) => id);
  const versions = (await findWholeVersions(db, ids)).filter((version) => version !== undefined);
  const latest = versions.toSorted((one, other) => other.seq - one.seq)[0];
  return latest && { table: "articles", row: { ...item.row, latestVersion: latest.id } };
}

async function* readVersions(walk: Walk): AsyncGenerator<readonly ExchangeRow[]> {
  for (const key of walk.plan.versionsWithoutText) await leaveOut(walk, { table: "versions", key });
  const ids = [...walk.plan.versions.keys()];
  for (let from = 0; from < ids.length; from += VERSIONS_BATCH) {
    const asked = ids.slice(from, from + VERSIONS_BATCH);
    const batch: ExchangeRow[] = [];
    for (const [index, row] of (await findWholeVersions(walk.db, asked)).entries()) {
      if (row === undefined || !walk.articles.has(row.articleId)) {
        await leaveOut(walk, { table: "versions", key: asked[index] ?? "" });
      } else {
        const item: ExchangeRow = { table: "versions", row };
        noteRow(walk, item);
        batch.push(item);
      }
    }
    yield batch;
  }
}

function noteRow(walk: Walk, item: ExchangeRow): void {
  if (item.table === "articles") walk.articles.add(item.row.id);
  if (item.table === "annotations") walk.annotations.add(item.row.id);
  noteContent(walk.seen, item);
}

/** A row that is not where it should be was deleted meanwhile, or else the store is damaged. */
async function leaveOut({ db, plan, notes }: Walk, row: LeftOut): Promise<void> {
  if ((await readSequence(db)) !== plan.sequence) {
    throw new ExportError("rows were deleted while they were exported");
  }
  notes.leaveOut(row);
}

async function* readJudgementsEditsAndCorpus(walk: Walk): AsyncGenerator<readonly ExchangeRow[]> {
  const { db, everything, notes, seen } = walk;
  const kept = await readJudgementsAndEdits(db);
  const judgements = kept.judgements
    .filter((row) => everything || judgementBelongs(row, seen))
    .map((row): ExchangeRow => ({ table: "judgements", row }));
  for (const item of judgements) noteContent(seen, item);
  const { edits, corpus } = await collectCorpus(db, { everything, edits: kept.edits, seen });
  notes.expect(judgements.length + edits.length + corpus.length);
  yield judgements;
  yield edits;
  yield corpus;
}
