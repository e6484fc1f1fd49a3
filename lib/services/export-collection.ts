import type { CollectionId } from "../domain/ids";
import type { CollectionManifest, ExchangeCounts } from "../exchange/collection-format";
import { type CollectionLayout, createCollectionWriter } from "../exchange/write-collection";
import type { OnRecordDatabase } from "../store/database";
import { type ExportPlan, type ExportSelection, readExportPlan } from "../store/export-plan";
import { noteExport } from "../store/note-export";
import { chunked, type ByteSink } from "./export-sink";
import { type LeftOut, readExportRows } from "./export-rows";

/** How far an export is. `of` grows once, when it is known which rows of the corpus belong to it. */
export interface ExportProgress {
  readonly rows: number;
  readonly of: number;
  readonly bytes: number;
}

/** How an export is made. */
export interface ExportOptions {
  readonly layout: CollectionLayout;
  /** The name and version of the program, as the file states it. */
  readonly generator: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/** What an export came to. */
export interface ExportResult {
  readonly sha256: string;
  readonly counts: ExchangeCounts;
  readonly bytes: number;
  /** Rows that could not be read whole, because the store is damaged; empty otherwise. */
  readonly leftOut: readonly LeftOut[];
  /** Why it could not be noted as the last export; the file is whole all the same, and the reminder comes again. */
  readonly noteFault?: unknown;
}

/**
 * Writes collections, all that is in them, and what of the corpus that refers to into a sink. What is in the trash is
 * not among it.
 * @throws ExportError `changed` if rows were deleted for good meanwhile; StoreError; the signal's reason; whatever the
 * sink throws. The sink has been aborted then.
 */
export function exportCollection(
  db: OnRecordDatabase,
  ids: readonly CollectionId[],
  sink: ByteSink,
  options: ExportOptions,
): Promise<ExportResult> {
  return exportRows(db, { kind: "collections", ids }, sink, options).then(({ result }) => result);
}

/**
 * Writes all that is the user's into a sink: the library with its trash, all judgements and edits, and the user's own
 * corpus. Noted as the last export, which the reminder goes by, once the sink is closed.
 * @throws as {@link exportCollection}
 */
export async function exportEverything(
  db: OnRecordDatabase,
  requestId: string,
  sink: ByteSink,
  options: ExportOptions,
): Promise<ExportResult> {
  const { result, plan } = await exportRows(db, { kind: "everything" }, sink, options);
  // A store that is open for reading only can be exported all the same; there is nothing to remind of in it.
  if (db.access.kind !== "writable") return result;
  try {
    await noteExport(db, requestId, plan.userChanges);
    return result;
  } catch (noteFault) {
    return { ...result, noteFault };
  }
}

async function exportRows(
  db: OnRecordDatabase,
  selection: ExportSelection,
  sink: ByteSink,
  options: ExportOptions,
): Promise<{ readonly result: ExportResult; readonly plan: ExportPlan }> {
  try {
    options.signal?.throwIfAborted();
    const plan = await readExportPlan(db, selection);
    return { result: await writeRows(db, { selection, plan }, sink, options), plan };
  } catch (error) {
    // A sink that failed may fail at this, too; what matters is why.
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

async function writeRows(
  db: OnRecordDatabase,
  { selection, plan }: { readonly selection: ExportSelection; readonly plan: ExportPlan },
  sink: ByteSink,
  { layout, generator, signal, onProgress }: ExportOptions,
): Promise<ExportResult> {
  const writer = createCollectionWriter(layout, makeManifest(db, selection, generator));
  const out = chunked(sink);
  const leftOut: LeftOut[] = [];
  let rows = 0;
  let of = 0;
  const source = readExportRows(db, selection, plan, {
    leaveOut: (row) => leftOut.push(row),
    expect: (more) => (of += more),
  });
  await out.write(writer.head());
  for await (const batch of source) {
    signal?.throwIfAborted();
    for (const row of batch) {
      for (const piece of writer.row(row)) await out.write(piece);
    }
    rows += batch.length;
    onProgress?.({ rows, of, bytes: out.size() });
  }
  const { bytes, counts, sha256 } = writer.end();
  await out.write(bytes);
  signal?.throwIfAborted();
  await out.close();
  return { sha256, counts, bytes: out.size(), leftOut };
}

function makeManifest(
  db: OnRecordDatabase,
  selection: ExportSelection,
  generator: string,
): CollectionManifest {
  const exportedAt = db.now().toISOString();
  const scope = selection.kind === "everything" ? "everything" : "collection";
  return { format: "on-record/collection", version: 1, exportedAt, generator, scope };
}
