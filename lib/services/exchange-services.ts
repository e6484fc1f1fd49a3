import type { CollectionId } from "../domain/ids";
import type { CollectionLayout } from "../exchange/write-collection";
import { withImportLock } from "../platform/import-lock";
import { getOwnVersion } from "../platform/own-files";
import { saveFile } from "../platform/save-file";
import { exportCollection, exportEverything, type ExportProgress } from "./export-collection";
import { ExportError } from "./export-rows";
import { applyImport, discardAbandonedImports } from "./import-apply";
import { type DryRun, type ImportProgress, readImport } from "./import-dry-run";
import { ImportError } from "./import-error";
import type { ImportDecisions } from "./import-settle";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";

type Scope =
  | { readonly kind: "everything" }
  | { readonly kind: "collection"; readonly id: CollectionId; readonly name: string };

interface Following<Step> {
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/** What the dialogs of export and import ask of the world around them, over the real store and the real browser. */
export function createExchangeServices(store: Promise<ScreenStore>) {
  // Whether or not it succeeds: what an import left behind that died is never seen, and deleted before the next one.
  void store.then(({ db }) => discardAbandonedImports(db, withImportLock));
  return {
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
  const { db } = await store;
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

/** The collection's name without what file systems refuse, or the day for an export of everything. */
function fileName(scope: Scope): string {
  if (scope.kind === "everything") return `on-record-${new Date().toISOString().slice(0, 10)}`;
  const name = scope.name
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, " ")
    .replace(/[.\s]+$/u, "")
    .trim()
    .slice(0, 80);
  return name || "collection";
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
    return { kind: "imported" as const };
  } catch (error) {
    if (error instanceof ImportError && error.code === "changed") return { kind: "outdated" as const };
    throw error;
  }
}

/** A fault as an outcome; whoever stopped the work is told just that. */
async function settled<Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | { readonly kind: "stopped" } | { readonly kind: "failed"; readonly detail: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { kind: "stopped" };
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}
