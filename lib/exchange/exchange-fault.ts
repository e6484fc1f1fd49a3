import type { ImportProblemCode } from "./import-problem";

/** What stops the reading of a file, and the line it was met in. */
export class ExchangeFault extends Error {
  override readonly name = "ExchangeFault";

  constructor(
    readonly code: ImportProblemCode,
    readonly line: number,
    options?: ErrorOptions,
  ) {
    super(`${code} in line ${line}`, options);
  }
}
