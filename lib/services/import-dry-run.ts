import type { CollectionManifest, ExchangeCounts, ExchangeTable } from "../exchange/collection-format";
import { exchangeKey } from "../exchange/collection-format";
import type { ImportProblem } from "../exchange/import-problem";
import { importLimits } from "../exchange/import-limits";
import { rowLabel } from "../exchange/row-label";
import type { OnRecordDatabase } from "../store/database";
import { type ConflictSide, conflictSides } from "./conflict-sides";
import { readBatches, type ReadOptions } from "./import-batches";
import { type ComparedRow, compareRows, conflictKey } from "./import-compare";
import { noRenamedIds } from "./import-rename";
import type { Decision } from "./import-settle";
import { readPlaceSides } from "./place-sides";

/** What becomes of a row of a file. */
export type ImportOutcome = "added" | "updated" | "same" | "conflict";

/** A row as a list of a dry run shows it. */
export interface ListedRow {
  readonly table: ExchangeTable;
  readonly id: string;
  /** A name, a title, a note or words. */
  readonly label: string;
}

/** A row that was changed here and in the file. */
export interface ImportConflict {
  /** Names it in the decisions. */
  readonly key: string;
  readonly table: ExchangeTable;
  readonly line: number;
  readonly path: string;
  readonly mine: ConflictSide;
  readonly theirs: ConflictSide;
  /** What can be done with it; the first is what is done unless the user says otherwise. */
  readonly choices: readonly Decision[];
}

/** What an import would do. Nothing has been written. */
export interface DryRun {
  readonly kind: "ready";
  readonly file: Blob;
  readonly manifest: CollectionManifest;
  /** Rows in the file, by table, and its hash. */
  readonly rows: ExchangeCounts;
  readonly sha256: string;
  /** What becomes of them, in all and by table. */
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly byTable: Readonly<Partial<Record<ExchangeTable, Readonly<Record<ImportOutcome, number>>>>>;
  /** The first of each, for a list; places of annotations and in collections are counted only. */
  readonly lists: Readonly<Record<Exclude<ImportOutcome, "conflict">, readonly ListedRow[]>>;
  readonly conflicts: readonly ImportConflict[];
}

/** The file cannot be imported, and why. */
export interface RefusedImport {
  readonly kind: "refused";
  /** What the file says of itself, as far as it could be read. */
  readonly manifest: CollectionManifest | undefined;
  /** At least one; what is wrong with the file as a whole stands last where rows are wrong too. */
  readonly problems: readonly ImportProblem[];
}

/** How far the reading of a file is. */
export interface ImportProgress {
  readonly bytes: number;
  readonly of: number;
}

/** Options of {@link readImport}. */
export interface DryRunOptions extends ReadOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads a file to the end, checks all of it, and compares it with the library: what an import would add, update, leave
 * as it is, and ask. Writes nothing.
 * @throws StoreError; the signal's reason; DOMException if the file cannot be read
 */
export async function readImport(
  db: OnRecordDatabase,
  file: Blob,
  options: DryRunOptions = {},
): Promise<DryRun | RefusedImport> {
  const batches = readBatches(file, options);
  const tally = createTally(db);
  const renamed = noRenamedIds();
  for (;;) {
    const step = await batches.next();
    if (!step.done) {
      for (const row of await compareRows(db, step.value.rows, renamed)) await tally.add(row);
      options.onProgress?.({ bytes: step.value.bytes, of: file.size });
      continue;
    }
    const { manifest, counts: rows, sha256, problems: ofFile } = step.value;
    const problems = [...tally.problems, ...ofFile];
    if (problems.length > 0 || manifest === undefined || rows === undefined || sha256 === undefined) {
      return { kind: "refused", manifest, problems };
    }
    return { kind: "ready", file, manifest, rows, sha256, ...tally.result() };
  }
}

/** Rows shown of each kind. */
const MOST_LISTED = 200;

function createTally(db: OnRecordDatabase) {
  const noOutcomes = () => ({ added: 0, updated: 0, same: 0, conflict: 0 });
  const counts = noOutcomes();
  const byTable: Partial<Record<ExchangeTable, ReturnType<typeof noOutcomes>>> = {};
  const lists = { added: [] as ListedRow[], updated: [] as ListedRow[], same: [] as ListedRow[] };
  const conflicts: ImportConflict[] = [];
  const problems: ImportProblem[] = [];
  const add = async (row: ComparedRow) => {
    const { merge, read } = row;
    if (merge.kind === "altered") {
      const reason = "differs from the row of the library that never changes";
      if (problems.length < importLimits.problems) {
        problems.push({ code: "immutable-changed", line: read.line, path: read.path, reason });
      }
      return;
    }
    counts[merge.kind]++;
    (byTable[read.table] ??= noOutcomes())[merge.kind]++;
    if (merge.kind === "conflict") conflicts.push(asConflict(row, await readSides(db, row)));
    else if (lists[merge.kind].length < MOST_LISTED) lists[merge.kind].push(...listed(row));
  };
  return { add, problems, result: () => ({ counts, byTable, lists, conflicts }) };
}

function listed({ read, mine, theirs }: ComparedRow): readonly ListedRow[] {
  if (read.table === "memberships" || read.table === "anchors") return [];
  return [{ table: read.table, id: exchangeKey(mine ?? theirs), label: rowLabel(theirs) }];
}

function readSides(db: OnRecordDatabase, { mine, theirs }: ComparedRow): Sides | Promise<Sides> {
  if (mine?.table === "anchors" && theirs.table === "anchors")
    return readPlaceSides(db, mine.row, theirs.row);
  return conflictSides(mine ?? theirs, theirs);
}

type Sides = ReturnType<typeof conflictSides>;

function asConflict(row: ComparedRow, [mySide, theirSide]: Sides): ImportConflict {
  const { read, merge } = row;
  const canKeepBoth = merge.kind === "conflict" && merge.both.kind !== "none";
  return {
    key: conflictKey(row),
    table: read.table,
    line: read.line,
    path: read.path,
    mine: mySide,
    theirs: theirSide,
    choices: canKeepBoth ? ["both", "mine", "theirs"] : ["mine", "theirs"],
  };
}
