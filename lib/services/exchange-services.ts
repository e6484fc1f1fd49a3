import type { CollectionId } from "../domain/ids";
import type { CollectionLayout } from "../exchange/write-collection";
import { withImportLock } from "../platform/import-lock";
import { getOwnVersion } from "../platform/own-files";
import { forgetWaitingDownloads, saveFile } from "../platform/save-file";
import { StoreError } from "../store/errors";
import { exportCollection, exportEverything, type ExportProgress } from "./export-collection";
import { ExportError } from "./export-rows";
import { type DueExport, watchExportReminder } from "./export-reminder";
import { fileNameOf } from "./file-name";
import { applyImport, discardAbandonedImports } from "./import-apply";
import { type DryRun, type ImportProgress, readImport } from "./import-dry-run";
import { ImportError } from "./import-error";
import type { ImportDecisions } from "./import-settle";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";
import { tellPages } from "./tell-pages";

type Scope =
  | { readonly kind: "everything" }
  | { readonly kind: "collection"; readonly id: CollectionId; readonly name: string };

interface Following<Step> {
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/** What the dialogs of export and import ask of the world around them, over the real store and the real browser. */
export function createExchangeServices(store: Promise<ScreenStore>) {
  // Whether or not it succeeds: what an import or an export left behind that died is never seen, and goes the next time.
  store
    .then(({ db }) => Promise.all([discardAbandonedImports(db, withImportLock), forgetWaitingDownloads()]))
    .catch(() => {
      // Of a store that cannot be opened the screens tell; what could not be deleted is tried again with the next import.
    });
  return {
    watchReminder: (onReminder: (due: DueExport | undefined) => void) =>
      watchExportReminder(store, onReminder),
    exportTo: (scope: Scope, layout: CollectionLayout, following: Following<ExportProgress>) =>
      settled(() => exportTo(store, scope, layout, following).catch(asChanged)),
    readImport: (file: File, { signal, onProgress }: Following<ImportProgress>) =>
      settled(async () => readImport((await store).db, file, { signal, onProgress })),
    applyImport: (
      run: DryRun,
      decisions: ImportDecisions,
      { signal, onProgress }: Following<ImportProgress>,
    ) => settled(() => apply(store, run, decisions, { signal, onProgress })),
    copyText: (text: string) => navigator.clipboard.writeText(text),
  };
}

async function exportTo(
  store: Promise<ScreenStore>,
  scope: Scope,
  layout: CollectionLayout,
  { signal, onProgress }: Following<ExportProgress>,
) {
  const name = `${fileName(scope)}.collection.${layout}`;
  const type = layout === "json" ? "application/json" : "application/x-ndjson";
  const sink = await saveFile({ name, type });
  if (sink === undefined) return { kind: "stopped" as const };
  const { db } = await store.catch(async (fault: unknown) => {
    await sink.abort();
    throw fault;
  });
  const options = { layout, generator: `On Record ${getOwnVersion()}`, signal, onProgress };
  const result =
    scope.kind === "everything"
      ? await exportEverything(db, newId(), sink, options)
      : await exportCollection(db, [scope.id], sink, options);
  return { kind: "written" as const, file: name, result };
}

function asChanged(error: unknown): { readonly kind: "changed" } {
  if (error instanceof ExportError) return { kind: "changed" };
  throw error;
}

/** The collection's name, or the day for an export of everything. */
export function fileName(scope: Scope): string {
  if (scope.kind === "everything") return `on-record-${new Date().toISOString().slice(0, 10)}`;
  return fileNameOf(scope.name) || "collection";
}

async function apply(
  store: Promise<ScreenStore>,
  run: DryRun,
  decisions: ImportDecisions,
  following: Following<ImportProgress>,
) {
  try {
    await applyImport((await store).db, run, decisions, {
      actionId: newId(),
      lock: withImportLock,
      ...following,
    });
    await tellPages();
    return { kind: "imported" as const };
  } catch (error) {
    if (error instanceof ImportError && error.code === "changed") return { kind: "outdated" as const };
    throw error;
  }
}

/** A fault as an outcome; whoever stopped the work is told just that. */
async function settled<Outcome>(
  work: () => Promise<Outcome>,
): Promise<
  | Outcome
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly why: Why; readonly detail: string }
> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { kind: "stopped" };
    return {
      kind: "failed",
      why: whyOf(error),
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

type Why = "quota" | "read-only" | "busy" | "file" | "unknown";

/** What the user can do something about. A file that was chosen may be gone or another one by the time it is read. */
function whyOf(error: unknown): Why {
  if (error instanceof StoreError) {
    return error.code === "quota" || error.code === "read-only" ? error.code : "unknown";
  }
  if (error instanceof ImportError) return error.code === "busy" ? "busy" : "file";
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "quota";
  return name === "NotReadableError" || name === "NotFoundError" ? "file" : "unknown";
}
