import type { Edit } from "../domain/edit";
import {
  EXCHANGE_CORPUS_TABLES,
  type ExchangeCorpusTable,
  type ExchangeRow,
} from "../exchange/collection-format";
import { noteContent, type SeenContent } from "../exchange/seen-content";
import type { OnRecordDatabase } from "../store/database";
import { type CorpusRow, findCorpusRows, readOwnCorpusIds } from "../store/exchange-repository";

/** What an export is to hold of the corpus. */
export interface CorpusDemand {
  /** The user's own corpus and all edits, whether anything refers to them or not. */
  readonly everything: boolean;
  readonly edits: readonly Edit[];
  /** What its other rows refer to; what is found is added. */
  readonly seen: SeenContent;
}

/**
 * The corpus rows that an export refers to, those that these refer to in turn, and the edits laid over any of them;
 * tables in the order of the format, rows in that of their ids.
 */
export async function collectCorpus(
  db: OnRecordDatabase,
  { everything, edits, seen }: CorpusDemand,
): Promise<{ readonly edits: readonly ExchangeRow[]; readonly corpus: readonly ExchangeRow[] }> {
  if (everything) {
    for (const { table, ids } of await readOwnCorpusIds(db)) {
      for (const id of ids) seen.references.set(`${table} ${id}`, { table, id });
    }
    for (const row of edits) noteContent(seen, { table: "edits", row });
  }
  const asked = new Set<string>();
  const found = new Map<string, ExchangeRow>();
  const keptEdits = new Set<Edit>(everything ? edits : []);
  for (;;) {
    const open = [...seen.references].filter(([key]) => !asked.has(key));
    if (open.length === 0) break;
    for (const [key] of open) asked.add(key);
    for (const table of EXCHANGE_CORPUS_TABLES) {
      const ids = open.filter(([, reference]) => reference.table === table).map(([, { id }]) => id);
      for (const [id, row] of await findCorpusRows(db, table, ids)) {
        const item = asExchangeRow(table, row);
        found.set(`${table} ${id}`, item);
        noteContent(seen, item);
        for (const edit of edits.filter(({ target }) => target.table === table && target.id === id)) {
          keptEdits.add(edit);
          noteContent(seen, { table: "edits", row: edit });
        }
      }
    }
  }
  return {
    edits: edits.filter((edit) => keptEdits.has(edit)).map((row) => ({ table: "edits", row })),
    corpus: EXCHANGE_CORPUS_TABLES.flatMap((table) => ofTable(found, table)),
  };
}

function asExchangeRow(table: ExchangeCorpusTable, row: CorpusRow): ExchangeRow {
  return { table, row: { ...row, origin: row.origin === "user" ? "user" : "other" } } as ExchangeRow;
}

function ofTable(
  found: ReadonlyMap<string, ExchangeRow>,
  table: ExchangeCorpusTable,
): readonly ExchangeRow[] {
  const keys = [...found.keys()].filter((key) => key.startsWith(`${table} `)).sort();
  return keys.flatMap((key) => found.get(key) ?? []);
}
