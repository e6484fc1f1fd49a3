/**
 * What went wrong with the store; the screens turn the code into words. `read-only`: nothing was written because the
 * store must not be written to, the `cause` says why (`damaged` or `newer-version`). `quota`: no room left. `changed`:
 * it would have overwritten what another window wrote meanwhile.
 */
export type StoreErrorCode = "read-only" | "quota" | "newer-version" | "damaged" | "changed" | "failed";

/** A fault of the store. Whatever was being written has not been written, no part of it. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Any error of the store's as a {@link StoreError}, the original as its `cause`. A full disk reaches us as Dexie's
 * `AbortError` or `BulkError`, and only the errors inside tell the quota; or, where the transaction was aborted under a
 * request, only the transaction's own error does: give it as `abortedBy`.
 */
export function asStoreError(error: unknown, abortedBy?: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const names = errorNames([error, abortedBy]);
  const message = error instanceof Error ? error.message : String(error);
  if (names.has("QuotaExceededError")) return new StoreError("quota", message, { cause: error });
  if (names.has("VersionError")) return new StoreError("newer-version", message, { cause: error });
  return new StoreError("failed", message, { cause: error });
}

type WrappedError = { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };

function errorNames(errors: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const open = [...errors];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    const { name, inner, cause, failures } = next as WrappedError;
    if (typeof name === "string") names.add(name);
    open.push(inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : []));
  }
  return names;
}
