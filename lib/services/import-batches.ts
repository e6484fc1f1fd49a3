import { ExchangeFault } from "../exchange/exchange-fault";
import type { ImportLimits } from "../exchange/import-limits";
import { createCollectionReader, type ReadResult } from "../exchange/read-collection";
import type { ReadRow } from "../exchange/reading-state";
import { readFileText } from "./import-file";

/** Rows compared and written at a time, and how much text they may come to before they are fewer. */
const BATCH_ROWS = 500;
const BATCH_LENGTH = 4 * 2 ** 20;

/** Rows of one table, next to one another in the file, and how many bytes of it were read by then. */
export interface ImportBatch {
  readonly rows: readonly ReadRow[];
  readonly bytes: number;
}

/** What is wanted of the reading of a file. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ImportLimits | undefined;
}

/**
 * Reads a file batch by batch and ends with what it came to; whatever is wrong with it is in that. Memory does not grow
 * with the file, but for the ids in it.
 * @throws the signal's reason; DOMException if the file cannot be read
 */
export async function* readBatches(
  file: Blob,
  { signal, limits }: ReadOptions = {},
): AsyncGenerator<ImportBatch, ReadResult> {
  const reader = createCollectionReader(limits);
  let waiting: ReadRow[] = [];
  let length = 0;
  try {
    for await (const { text, bytes } of readFileText(file, signal)) {
      for (const row of reader.push(text)) {
        if (waiting.length > 0 && (isFull(waiting, length) || waiting[0]?.table !== row.table)) {
          yield { rows: waiting, bytes };
          waiting = [];
          length = 0;
        }
        waiting.push(row);
        length += row.table === "versions" ? row.row.text.length : 0;
      }
      if (reader.hasStopped()) break;
    }
  } catch (error) {
    if (!(error instanceof ExchangeFault)) throw error;
    const { code, line, message } = error;
    const end = reader.end();
    return { ...end, problems: [{ code, line, reason: message }, ...end.problems] };
  }
  const end = reader.end();
  if (waiting.length > 0) yield { rows: waiting, bytes: file.size };
  return end;
}

const isFull = (rows: readonly ReadRow[], length: number) =>
  rows.length >= BATCH_ROWS || length >= BATCH_LENGTH;
