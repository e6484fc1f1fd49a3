import type { ExchangeRow } from "../../lib/exchange/collection-format";
import type { ImportProblemCode } from "../../lib/exchange/import-problem";
import { writeExport } from "./export-file";
import { makeExportRows } from "./kept-articles";

/** A file that is no sound export: what is wrong with it, a code it must be refused with, and the file. */
export type BrokenText = readonly [name: string, code: ImportProblemCode, text: string];

/** One sound row of every table, as both files. */
export const sampleJson = writeExport("json", makeExportRows());
/** The same rows, a line each. */
export const sampleNdjson = writeExport("ndjson", makeExportRows());

/** A row as it is read from a file. */
export type Json = Record<string, unknown>;

/** The sample with other rows: hash and counts are right, so that nothing but the rows is wrong. */
export const withRows = (change: (rows: ExchangeRow[]) => readonly ExchangeRow[]): string =>
  writeExport("json", change([...makeExportRows()]));

/** The sample with the row of one table changed, or another in its place. */
export function withRow(table: ExchangeRow["table"], change: (row: Json) => object | void): string {
  return withRows((rows) =>
    rows.map((each) => {
      if (each.table !== table) return each;
      const row = structuredClone(each.row) as unknown as Json;
      return { table, row: change(row) ?? row } as unknown as ExchangeRow;
    }),
  );
}

/** The sample as lines, with another line put in before the one of this number. */
export const withLine = (number: number, text: string): string =>
  sampleNdjson
    .split("\n")
    .toSpliced(number - 1, 0, text)
    .join("\n");
