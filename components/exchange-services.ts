import type { CollectionId } from "../lib/domain/ids";
import type { CollectionLayout } from "../lib/exchange/write-collection";
import type { ExportProgress, ExportResult } from "../lib/services/export-collection";
import type { DryRun, ImportProgress, RefusedImport } from "../lib/services/import-dry-run";
import type { ImportDecisions } from "../lib/services/import-settle";

/** What is taken out: one collection, or all that is the user's. */
export type ExportScope =
  | { readonly kind: "everything" }
  | { readonly kind: "collection"; readonly id: CollectionId; readonly name: string };

/** How long work tells of itself and is stopped. */
export interface Progress<Step> {
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/**
 * Why work failed. `quota`: the disk is full; `read-only`: the store is damaged or newer; `busy`: another tab imports;
 * `file`: the file cannot be read any more, or is another one by now; `unknown`: as `detail` says.
 */
export interface Failure {
  readonly kind: "failed";
  readonly why: "quota" | "read-only" | "busy" | "file" | "unknown";
  readonly detail: string;
}

/** What came of an export; `stopped` by the user, in the browser's own dialog or in ours, leaves no file. */
export type ExportOutcome =
  | { readonly kind: "written"; readonly file: string; readonly result: ExportResult }
  | { readonly kind: "stopped" }
  /** Rows were deleted for good meanwhile; trying again helps. */
  | { readonly kind: "changed" }
  | Failure;

/** What the user is reminded of: so many changes are in no export, the last of which, if any, was made then. */
export interface ExportReminder {
  readonly unexported: number;
  readonly lastAt?: string;
}

/** Everything the reminder asks of the world around it. */
export interface ReminderServices {
  /** Follows whether an export is due and the user wants to be told; undefined: not now. Returns the way to stop. */
  watchReminder(onReminder: (reminder: ExportReminder | undefined) => void): () => void;
}

/** Everything the dialogs of export ask of the world around them. Nothing here rejects. */
export interface ExportServices {
  /**
   * Asks where to put the file, where the browser lets it be asked, and writes it. Called inside the click's own task,
   * before any await.
   */
  exportTo(
    scope: ExportScope,
    layout: CollectionLayout,
    progress: Progress<ExportProgress>,
  ): Promise<ExportOutcome>;
}

/** What came of reading a file to be imported. */
export type ReadOutcome = DryRun | RefusedImport | { readonly kind: "stopped" } | Failure;

/** What came of an import: all of it, or nothing of it, was written. */
export type ApplyOutcome =
  | { readonly kind: "imported" }
  /** The library was changed since the trial run, so that it has to be made again. */
  | { readonly kind: "outdated" }
  | { readonly kind: "stopped" }
  | Failure;

/** Everything the dialogs of import ask of the world around them. Nothing here rejects. */
export interface ImportServices {
  readImport(file: File, progress: Progress<ImportProgress>): Promise<ReadOutcome>;
  applyImport(
    run: DryRun,
    decisions: ImportDecisions,
    progress: Progress<ImportProgress>,
  ): Promise<ApplyOutcome>;
  copyText(text: string): Promise<void>;
}
