import { canonicalJson } from "./canonical-json";
import {
  type CollectionManifest,
  type ExchangeCounts,
  type ExchangeTable,
  noCounts,
} from "./collection-format";
import { createSha256 } from "./sha256";

/** The hash of an export's content, taken while it is written or read. */
export interface ContentHash {
  /** Adds a row, already written by `canonicalJson`, and gives the bytes that were hashed: its line in an NDJSON file. */
  readonly addRow: (table: ExchangeTable, canonicalRow: string) => Uint8Array;
  /** How many rows were added so far. */
  readonly counts: () => ExchangeCounts;
  /** The hash of all rows and their counts; the last call. */
  readonly digest: () => string;
}

/** A row's line in an NDJSON file, which is also what is hashed of it, whatever file it stands in. */
export function exchangeLine(table: ExchangeTable, canonicalRow: string): string {
  return `{"table":"${table}","row":${canonicalRow}}\n`;
}

/** Where in the bytes of its line a row stands; the words around it are ASCII. */
export function rowInLine(
  table: ExchangeTable,
  line: Uint8Array,
): { readonly start: number; readonly end: number } {
  const around = exchangeLine(table, "");
  return { start: around.length - 2, end: line.length - 2 };
}

/**
 * SHA-256 of the UTF-8 bytes of these lines, each ended by "\n" and its JSON canonical: {format, scope, version}; every
 * row as {"table": …, "row": …}, tables and rows in their order; {counts}. `exportedAt`, `generator` and `integrity`
 * stand outside, so that the same rows have the same hash whenever, by whatever release and in whichever layout they
 * are written.
 */
export function createContentHash({
  format,
  scope,
  version,
}: Pick<CollectionManifest, "format" | "scope" | "version">): ContentHash {
  const sha256 = createSha256();
  const encoder = new TextEncoder();
  const counts = noCounts();
  const add = (line: string) => {
    const bytes = encoder.encode(line);
    sha256.update(bytes);
    return bytes;
  };
  add(`${canonicalJson({ format, scope, version })}\n`);
  return {
    addRow: (table, canonicalRow) => {
      counts[table]++;
      return add(exchangeLine(table, canonicalRow));
    },
    counts: () => ({ ...counts }),
    digest: () => {
      add(`${canonicalJson({ counts })}\n`);
      return sha256.digest();
    },
  };
}
