import type { ScanLimits } from "./scan-json";

/** What a file may come to at most. */
export interface ImportLimits extends ScanLimits {
  readonly rows: number;
  /** Problems listed before the rest of the file is no longer looked at. */
  readonly problems: number;
}

/** Far above what a library holds: a row of the longest text there is, and some ten times the largest library. */
export const importLimits: ImportLimits = {
  depth: 64,
  length: 32 * 2 ** 20,
  rows: 5_000_000,
  problems: 200,
};
