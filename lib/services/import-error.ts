/**
 * Why an import was not done; nothing of it is in the library. `busy`: another one is under way. `changed`: the library
 * was changed meanwhile in a way that asks for a new dry run. `file-changed`: the file is not the one of the dry run.
 */
export type ImportErrorCode = "busy" | "changed" | "file-changed";

/** See {@link ImportErrorCode}. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(
    readonly code: ImportErrorCode,
    options?: ErrorOptions,
  ) {
    super(`the import was not done: ${code}`, options);
  }
}
