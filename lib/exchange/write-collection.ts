import { canonicalJson } from "./canonical-json";
import {
  type CollectionManifest,
  EXCHANGE_TABLES,
  type ExchangeCounts,
  type ExchangeRow,
  type ExchangeTable,
} from "./collection-format";
import { createContentHash, rowInLine } from "./content-hash";

/** The two files an export can be: one JSON value, or a JSON value a line. Both hold the same rows and hash. */
export type CollectionLayout = "json" | "ndjson";

/** Writes an export row by row; the pieces it gives, in order, are the file, as UTF-8. */
export interface CollectionWriter {
  /** The beginning of the file. */
  readonly head: () => Uint8Array;
  /** The next row; tables come in the order of the format, rows in that of `exchangeKey`. */
  readonly row: (row: ExchangeRow) => readonly Uint8Array[];
  /** The end of the file, and what it says of the whole. */
  readonly end: () => {
    readonly bytes: Uint8Array;
    readonly counts: ExchangeCounts;
    readonly sha256: string;
  };
}

/**
 * A writer for one export. The same rows under the same manifest always give the same bytes: JSON stands one row a
 * line, so that two files can be compared by lines and a line number leads to a row.
 */
export function createCollectionWriter(
  layout: CollectionLayout,
  manifest: CollectionManifest,
): CollectionWriter {
  const hash = createContentHash(manifest);
  const encoder = new TextEncoder();
  const between = layout === "json" ? createTableFrame() : undefined;
  return {
    head: () => encoder.encode(between ? jsonHead(manifest) : `${canonicalHead(manifest)}\n`),
    row: ({ table, row }) => {
      const line = hash.addRow(table, canonicalJson(row));
      if (between === undefined) return [line];
      // The row's own part of the line that was hashed is not encoded once more.
      const { start, end } = rowInLine(table, line);
      return [encoder.encode(between(table)), line.subarray(start, end)];
    },
    end: () => {
      const counts = hash.counts();
      const sha256 = hash.digest();
      const foot = `"counts":${canonicalJson(counts)},\n"integrity":{"alg":"SHA-256","value":"${sha256}"}`;
      const text = between ? `${between(undefined)}${foot}}\n` : `{${foot.replace("\n", "")}}\n`;
      return { bytes: encoder.encode(text), counts, sha256 };
    },
  };
}

const heads = ["format", "version", "exportedAt", "generator", "scope"] as const;

// Not sorted: a reader tells by the first words of a file what it is.
function canonicalHead(manifest: CollectionManifest): string {
  return `{${heads.map((key) => `"${key}":${canonicalJson(manifest[key])}`).join(",")}}`;
}

function jsonHead(manifest: CollectionManifest): string {
  return `{${heads.map((key) => `"${key}":${canonicalJson(manifest[key])},\n`).join("")}`;
}

/** What stands before the next row of a table, closing and opening tables as needed; before the end for no table. */
function createTableFrame(): (table: ExchangeTable | undefined) => string {
  let at = 0;
  let rows = 0;
  let opened = false;
  return (table) => {
    const target = table === undefined ? EXCHANGE_TABLES.length : EXCHANGE_TABLES.indexOf(table);
    let text = "";
    while (at < target) {
      text += (opened ? "" : opening(at)) + closing(at, rows > 0);
      at++;
      rows = 0;
      opened = false;
    }
    if (table === undefined) return text;
    text += opened ? ",\n" : `${opening(at)}\n`;
    opened = true;
    rows++;
    return text;
  };
}

const FIRST_OF_CORPUS = EXCHANGE_TABLES.indexOf("figures");

const opening = (at: number) => `${at === FIRST_OF_CORPUS ? '"corpus":{\n' : ""}"${EXCHANGE_TABLES[at]}":[`;

const closing = (at: number, hasRows: boolean) =>
  `${hasRows ? "\n" : ""}]${at === EXCHANGE_TABLES.length - 1 ? "\n}" : ""},\n`;
