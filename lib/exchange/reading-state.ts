import { parseManifest } from "./check-frame";
import type { createReferenceCheck } from "./check-references";
import type { CollectionManifest, ExchangeRow } from "./collection-format";
import { type ContentHash, createContentHash } from "./content-hash";
import type { ImportLimits } from "./import-limits";
import type { ImportProblem } from "./import-problem";
import type { CollectionLayout } from "./write-collection";

/** A row of a file that is sound by itself, and where it stands. */
export type ReadRow = ExchangeRow & { readonly line: number; readonly path: string };

/** What is known of a file while it is read; the functions of the reader change it. */
export type ReadingState = {
  readonly limits: ImportLimits;
  readonly fields: Map<string, unknown>;
  readonly references: ReturnType<typeof createReferenceCheck>;
  readonly problems: ImportProblem[];
  readonly rows: ReadRow[];
  manifest: CollectionManifest | undefined;
  hash: ContentHash | undefined;
  layout: CollectionLayout | undefined;
  table: number;
  /** Rows of the table at hand so far, and the key of its last one. */
  index: number;
  lastKey: string;
  total: number;
  isDone: boolean;
};

/** The hash that rows are added to. Throws an `ExchangeFault` where what was read so far is no sound manifest. */
export function requireManifest(state: ReadingState): ContentHash {
  state.manifest ??= parseManifest(state.fields);
  state.hash ??= createContentHash(state.manifest);
  return state.hash;
}

/** Notes a problem; with the last that is listed the reading stops. */
export function report(state: ReadingState, problem: ImportProblem): void {
  if (state.isDone) return;
  state.problems.push(problem);
  if (state.problems.length >= state.limits.problems) state.isDone = true;
}
