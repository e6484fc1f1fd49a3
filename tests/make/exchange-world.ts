import type { CollectionId } from "../../lib/domain/ids";
import type { ExchangeRow } from "../../lib/exchange/collection-format";
import type { CollectionLayout } from "../../lib/exchange/write-collection";
import type { ByteSink } from "../../lib/services/export-sink";
import { exportCollection, exportEverything, type ExportOptions } from "../../lib/services/export-collection";
import { applyImport, type ImportLock, type ImportOptions } from "../../lib/services/import-apply";
import { type DryRun, readImport } from "../../lib/services/import-dry-run";
import type { Decision } from "../../lib/services/import-settle";
import type { OnRecordDatabase } from "../../lib/store/database";
import { dumpDatabase } from "./stored-database";
import { writeExport } from "./export-file";

let actions = 0;

/** An id for one more action of the user's. */
export const nextAction = (): string => `action-${++actions}`;

/** A sink that keeps what it gets. */
export function memorySink(): ByteSink & {
  readonly chunks: Uint8Array[];
  readonly text: () => string;
  ended: "open" | "closed" | "aborted";
} {
  const chunks: Uint8Array[] = [];
  const sink = {
    chunks,
    ended: "open" as "open" | "closed" | "aborted",
    text: () => Buffer.concat(chunks).toString("utf8"),
    write: (bytes: Uint8Array) => {
      chunks.push(bytes);
      return Promise.resolve();
    },
    close: () => {
      sink.ended = "closed";
      return Promise.resolve();
    },
    abort: () => {
      sink.ended = "aborted";
      return Promise.resolve();
    },
  };
  return sink;
}

const program = { generator: "On Record test" };

/** The file of all there is. */
export async function exportAll(
  db: OnRecordDatabase,
  layout: CollectionLayout = "json",
  over: Partial<ExportOptions> = {},
): Promise<string> {
  const sink = memorySink();
  await exportEverything(db, nextAction(), sink, { ...program, layout, ...over });
  return sink.text();
}

/** The file of one collection. */
export async function exportOne(
  db: OnRecordDatabase,
  id: string,
  layout: CollectionLayout = "json",
): Promise<string> {
  const sink = memorySink();
  await exportCollection(db, [id as CollectionId], sink, { ...program, layout });
  return sink.text();
}

/** Nobody else is there. */
export const noLock: ImportLock = (work) => work();

/** The dry run of a file that is expected to be sound. */
export async function dryRunOf(db: OnRecordDatabase, text: string): Promise<DryRun> {
  const outcome = await readImport(db, new Blob([text]));
  if (outcome.kind === "refused") throw new Error(`refused: ${JSON.stringify(outcome.problems.slice(0, 3))}`);
  return outcome;
}

/** Imports a file, with the same answer to every conflict, and gives its dry run. */
export async function importText(
  db: OnRecordDatabase,
  text: string,
  decision?: Decision,
  over: Partial<ImportOptions> = {},
): Promise<DryRun> {
  const dryRun = await dryRunOf(db, text);
  const decisions = new Map(decision ? dryRun.conflicts.map(({ key }) => [key, decision]) : []);
  await applyImport(db, dryRun, decisions, { actionId: nextAction(), lock: noLock, ...over });
  return dryRun;
}

/** Imports rows as a file of them. */
export const importRows = (db: OnRecordDatabase, rows: readonly ExchangeRow[], decision?: Decision) =>
  importText(db, writeExport("json", rows), decision);

/** All that is in the database but what the store keeps of itself; equal texts are equal content. */
export async function contentOf(indexedDB: IDBFactory): Promise<string> {
  const { stores } = await dumpDatabase(indexedDB, "on-record");
  const own = new Set(["meta", "requests", "searchDocs", "searchBlocks"]);
  return JSON.stringify(stores.filter(({ name }) => !own.has(name)).map(({ name, rows }) => [name, rows]));
}
